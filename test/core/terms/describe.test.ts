import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { describeTerms, type TermsDescription } from '../../../core/src/terms/describe.js';
import { termsOf } from '../../../core/src/terms/terms.js';
import { approve } from '../../kit/approve.js';
import { createRandom } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml } from '../../kit/write-yaml.js';
import { loud } from './edits/loud.js';
import { quiet } from './edits/quiet.js';

/** More of them in `npm run soak`. */
const RUNS = Number(process.env['RUNS'] ?? 8);

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

const asText = ({ title, summary, groups }: TermsDescription): string =>
  [
    title,
    summary,
    ...groups.flatMap(({ heading, points }) => [
      '',
      heading,
      ...points.map(({ number, sentence }) => `${number}. ${sentence}`),
    ]),
    '',
  ].join('\n');

describe('the terms as sentences', () => {
  it('say what a member agrees to', () => {
    approve('test/core/terms/approved/bo.txt', asText(describeFor(CARE, 'bo-lindqvist')));
  });

  it('count the points', () => {
    assert.match(describeFor(CARE, 'Kim Aalto').summary, /^You agree to (\d+) points, the same as the whole team\.$/);
    assert.match(
      describeFor(CARE, 'ana-ribeiro').summary,
      /^You agree to \d+ points: \d+ for the whole team, 3 as Service Lead\.$/,
    );
    assert.equal(describeFor(CARE, 'Priya Nair').summary, describeFor(CARE, 'Kim Aalto').summary);
    assert.match(describeFor('charter: 1\ntitle: T\nmembers: [A]', 'a').summary, /no more than the title/);
    assert.equal(describeTerms(parseCharter(CARE).charter!, 'nobody'), undefined);
  });

  it('leave out what is not counted', () => {
    const text = asText(describeFor(CARE, 'ana-ribeiro'));
    for (const words of ['71 %', 'Ticket system', 'Monday.', '09:15', 'Rain', 'ana@', 'Goals'])
      assert.ok(!text.includes(words), words);
  });

  it('change whenever the terms change, and have one for each entry', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = createRandom(seed);
      const before = randomCharter(random);
      const after = structuredClone(before);
      const name = random.pick(Object.keys(loud));
      if (!loud[name]?.(after, random)) continue;
      quiet[random.pick(Object.keys(quiet))]?.(after, random);
      const [one, two] = [before, after].map((charter) => sentencesOf(writeYaml(charter, random)));
      for (const [id, { digest, text }] of Object.entries(one ?? {})) {
        const now = two?.[id];
        if (now && now.digest !== digest)
          assert.notEqual(now.text, text, `seed ${seed}, ${name}: ${id} has other terms and the same sentences`);
      }
    }
  });
});

function sentencesOf(text: string): Record<string, { digest: string; text: string }> {
  const { charter, references } = parseCharter(text);
  assert.ok(charter);
  const terms = termsOf(charter, references);
  const found = terms.signers.map((signer) => {
    const { team, roles, own, digest } = terms.forSigner(signer);
    const points = [...team, ...roles.flatMap((role) => role.points), ...own];
    const description = describeTerms(charter, signer.id, references);
    assert.ok(description);
    const said = description.groups.flatMap((group) => group.points.map(({ sentence }) => sentence));
    assert.deepEqual(
      said,
      points.map(({ sentence }) => sentence),
    );
    assert.equal(said.length, points.length);
    return [signer.id, { digest, text: `${description.title}\n${said.toSorted().join('\n')}` }] as const;
  });
  return Object.fromEntries(found);
}
