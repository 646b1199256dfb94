import assert from 'node:assert/strict';
import { english, inLanguage, parseCharter } from '../../../core/src/index.js';
import { catalogue } from '../../../core/src/l10n/de.generated.js';
import { describeTerms, type TermsDescription } from '../../../core/src/terms/describe.js';
import { approve } from '../../kit/approve.js';

const CARE = `charter: 1
title: Customer Care Charter
sponsors: [Priya Nair]
purpose:
  statement: Customer Care exists to
  points: [solve problems at the first contact, tell the workshop what breaks]
scope:
  in: [Questions about orders]
  out:
    - text: Invoices of business customers
      owner: Finance
objectives:
  - text: Answer nine out of ten e-mails within four working hours
    metric: first-reply
    target: at least 90 %
    due: 2026-12-31
    owner: service-lead
    current: { value: 71 %, on: 2026-03-01 }
metrics:
  - { id: first-reply, name: First reply, unit: '%', source: Ticket system }
roles:
  - title: Service Lead
    responsibilities: [Plans the rota, Takes over cases that get stuck]
  - title: Data Analyst
    purpose: To find what numbers hide.
    responsibilities: [Writes the monthly report]
members:
  - { name: Ana Ribeiro, role: Service Lead, email: ana@example.org }
  - { name: Bo Lindqvist, roles: [data-analyst, service-lead], term: 2 years }
  - Kim Aalto
procedures:
  - title: Handling a complaint
    within: 24 hours
    steps:
      - Write the case down
      - { by: service-lead, do: Call back with a proposal, within: 4 hours }
meetings:
  - { name: Monday round, cadence: weekly, day: Monday, time: '09:15' }
escalation:
  - { to: service-lead, when: no solution after two days }
  - { to: Head of Operations, when: no solution after a week }
risks: [Rain]
layout:
  sections:
    - { heading: Goals, fields: objectives, lead: 'This year we want to:' }
`;

const describeFor = (text: string, who: string): TermsDescription => {
  const { charter, references } = parseCharter(text);
  assert.ok(charter);
  const description = describeTerms(charter, who, references);
  assert.ok(description);
  return description;
};

const summaryFor = (text: string, who: string): string => english(describeFor(text, who).summary);

const asText = ({ title, summary, groups }: TermsDescription): string =>
  [
    title,
    english(summary),
    ...groups.flatMap(({ heading, points }) => [
      '',
      english(heading),
      ...points.map(({ number, sentence }) => `${number}. ${sentence}`),
    ]),
    '',
  ].join('\n');

describe('the terms as sentences', () => {
  it('say what a member agrees to', () => {
    approve('test/core/terms/approved/bo.txt', asText(describeFor(CARE, 'bo-lindqvist')));
  });

  it('count the points', () => {
    assert.match(summaryFor(CARE, 'Kim Aalto'), /^You agree to (\d+) points, the same as the whole team\.$/);
    assert.match(
      summaryFor(CARE, 'ana-ribeiro'),
      /^You agree to \d+ points: \d+ for the whole team, 3 as Service Lead\.$/,
    );
    assert.equal(summaryFor(CARE, 'Priya Nair'), summaryFor(CARE, 'Kim Aalto'));
    assert.match(summaryFor('charter: 1\ntitle: T\nmembers: [A]', 'a'), /no more than the title/);
    assert.equal(describeTerms(parseCharter(CARE).charter!, 'nobody'), undefined);
  });

  it('can be said in any language', () => {
    const { groups } = describeFor(CARE, 'bo-lindqvist');
    for (const { sentence, said } of groups.flatMap(({ points }) => points)) assert.equal(english(said), sentence);
    const german = groups.flatMap(({ points }) => points.map(({ said }) => inLanguage(said, catalogue)));
    assert.ok(
      german.some((sentence) => sentence.startsWith('Sie haben die Rolle „')),
      german.join('\n'),
    );
  });

  it('leave out what is not counted', () => {
    const text = asText(describeFor(CARE, 'ana-ribeiro'));
    for (const words of ['71 %', 'Ticket system', 'Monday.', '09:15', 'Rain', 'ana@', 'Goals'])
      assert.ok(!text.includes(words), words);
  });
});
