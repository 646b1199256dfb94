import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (...body: string[]): Facts =>
  factsOf(read(importText('a.md', `${['# Team Charter', '', ...body].join('\n')}\n`)));

const RULES = ['## Rules', '', '- We answer within a day.', '- We are kind.', ''];

const FORMS: readonly (readonly [form: string, body: readonly string[], members: readonly string[]])[] = [
  [
    'names before accounts',
    ['Accounts:', '', 'Klara Ruiz: klararu', 'Tobzy Lindh: lindh99', 'Ida Ek: idaek'],
    ['Klara Ruiz', 'Tobzy Lindh', 'Ida Ek'],
  ],
  [
    'names behind the same words',
    ['Questions Klara Ruiz', '', '1. I like to plan.', '', 'Questions Oskar Lindh', '', '1. I like to test.'],
    ['Klara Ruiz', 'Oskar Lindh'],
  ],
  [
    'first names before what is told of them',
    ['- Klara: rides to work', '- Oskar: bakes on Sundays', '- Ida: has two cats'],
    ['Klara', 'Oskar', 'Ida'],
  ],
  [
    'at the beginning of sentences',
    ['Klara Ruiz looks after the till. Oskar Lindh answers the calls.'],
    ['Klara Ruiz', 'Oskar Lindh'],
  ],
  [
    'in a row',
    ['This charter is between Klara Ruiz, Oskar Lindh and Ida Ek for the spring.'],
    ['Klara Ruiz', 'Oskar Lindh', 'Ida Ek'],
  ],
  ['told by themselves', ["I'm Klara, I like plans.", '', "I'm Oskar and like tests."], ['Klara', 'Oskar']],
  ['behind what they do', ['- Mail: Klara', '- Calls: Oskar', '- The list: Ida'], ['Klara', 'Oskar', 'Ida']],
  ['below words they have said', ['> Calm days. – Klara', '', '> Clear words. – Oskar'], ['Klara', 'Oskar']],
  [
    'at the head of columns, and of rows',
    ['| Day | Klara | Oskar |', '| -- | -- | -- |', '| Monday | 9-12 | 10-12 |', '| Tuesday | 13 | - |'],
    ['Klara', 'Oskar'],
  ],
  [
    'in tasks that are theirs',
    ["**Klara's tasks**", '', '- mail', '', "**Oskar's tasks**", '', '- calls'],
    ['Klara', 'Oskar'],
  ],
  ['in a row with strokes', ['Klara Ruiz / Oskar Lindh / Ida Ek'], ['Klara Ruiz', 'Oskar Lindh', 'Ida Ek']],
  ['behind a word for students', ['Alumnos: Klara Ruiz, Oskar Lindh'], ['Klara Ruiz', 'Oskar Lindh']],
  [
    'in a Swedish row',
    ['Kontrakt mellan Klara Ruiz, Oskar Lindh och Ida Ek.'],
    ['Klara Ruiz', 'Oskar Lindh', 'Ida Ek'],
  ],
  [
    'with addresses',
    ['- Klara Ruiz: klara@example.org', '- Oskar Lindh: oskar@example.org'],
    ['Klara Ruiz', 'Oskar Lindh'],
  ],
  ['with numbers', ['Klara Ruiz 070-555 01 01\\', 'Oskar Lindh 070-555 01 02'], ['Klara Ruiz', 'Oskar Lindh']],
  [
    'below their headings',
    ['### Klara Ruiz', '', 'Plans.', '', '### Oskar Lindh', '', 'Tests.'],
    ['Klara Ruiz', 'Oskar Lindh'],
  ],
];

describe('people in a document that says of nobody that they are a member', () => {
  for (const [form, body, members] of FORMS)
    it(form, () => assert.deepEqual(facts(...RULES, '## More', '', ...body).members, members));

  it('phrases in the same forms, one name, and people of others are nobody', () => {
    const none = [
      ['- Clear Words: we say what we mean', '- Good Cheer: we smile', '- Open Doors: we share'],
      ['Klara Ruiz: klararu'],
      ['We have read Klara Ruiz, Oskar Lindh and Ida Ek.'],
      ['Thanks to Klara Ruiz, Oskar Lindh and Ida Ek.'],
      ['- San Diego: mail', '- Santa Monica: calls', '- San Antonio: returns'],
      ['- Ruby: code', '- Jenkins: builds', '- Jira: tasks'],
      ['We thank our teachers: Klara Ruiz, Oskar Lindh and Ida Ek.'],
      ['Authors: Klara Ruiz, Oskar Lindh'],
      ['**Med tack till**', '', '- Klara Ruiz', '- Oskar Lindh'],
      ['Handledare:', '', 'Klara Ruiz, Oskar Lindh'],
      ['Este documento fue escrito por el grupo Klara Ruiz y Oskar Lindh.'],
      ['The group was founded by Klara Ruiz and Oskar Lindh.'],
      ['Former members:', '', '- Klara Ruiz – Chair', '- Oskar Lindh – Secretary'],
    ];
    for (const body of none) assert.deepEqual(facts(...RULES, '## More', '', ...body).members, [], body.join(' / '));
    const rooms = ['## Rooms', '', '- Victoria: large', '- Charlotte: small', '- Alexandra: calls'];
    assert.deepEqual(facts(...RULES, ...rooms).members, []);
    assert.deepEqual(facts(...RULES, '## Stakeholders', '', '- Klara Ruiz: pays', '- Oskar Lindh: buys').members, []);
  });

  it('nobody is looked for where members are told of', () => {
    const members = ['## Members', '', '- Klara Ruiz', '- Oskar Lindh', ''];
    const { members: found } = facts(...members, '## More', '', 'Ida Ek: idaek', '', 'Emil Berg: emilb');
    assert.deepEqual(found, ['Klara Ruiz', 'Oskar Lindh']);
  });

  it('they are to be confirmed by a reader', () => {
    const body = [...RULES, '## More', '', 'Klara Ruiz looks after the till. Oskar Lindh answers the calls.'];
    const { yaml } = importText('a.md', `# Till\n\n${body.join('\n')}\n`);
    assert.match(yaml, /^# charter-confirm: .*\nmembers:/m);
  });
});

describe('people in short forms', () => {
  it('titles by their first letters, and crafts side by side', () => {
    assert.deepEqual(facts('## Roles', '', 'PO: Klara.', 'SM: Oskar.', 'Developers: Ida.').roles, {
      Klara: ['PO'],
      Oskar: ['SM'],
      Ida: ['Developer'],
    });
    const list = ['- **Klara Ruiz** — Backend / Data (tables)', '- **Oskar Lindh** — Tech Lead / DevOps (servers)'];
    assert.deepEqual(facts('## Members & Roles', '', ...list).roles, {
      'Klara Ruiz': ['Backend', 'Data'],
      'Oskar Lindh': ['Tech Lead', 'DevOps'],
    });
  });

  it('the short form of a first name signs for the long one', () => {
    const said = facts(
      '## Members',
      '',
      '- Alex Ruiz',
      '- Oskar Lindh',
      '',
      '## Signatures',
      '',
      '- Alexandra Ruiz',
      '- Oskar Lindh',
    );
    assert.deepEqual(said.members, ['Alex Ruiz', 'Oskar Lindh']);
    assert.deepEqual(said.signatories, ['Alex Ruiz', 'Oskar Lindh']);
  });

  it('one person beside blanks, and a stakeholder among roles', () => {
    const list = ['1. Klara Ruiz - Founder/Tech Lead', '2. [Member 2] - Tester', '3. [Member 3] - Tester'];
    assert.deepEqual(facts('## Team Members', '', ...list).roles, { 'Klara Ruiz': ['Founder/Tech Lead'] });
    const roles = ['1. **Stakeholder** : Ida Ek', '2. **Scrum Master** : Klara Ruiz', '3. **Developers** : Bo, Nils'];
    assert.deepEqual(facts('## Roles', '', ...roles).members, ['Klara Ruiz', 'Bo', 'Nils']);
  });
});

describe('who signs beside the team', () => {
  it('among dates, a name without one is still to sign, unless the heading says that all have', () => {
    const members = ['## Members', '', '- Klara Ruiz', '- Oskar Lindh', '- Ida Ek', ''];
    const dated = ['- Klara Ruiz, 2026-03-01', '- Oskar Lindh, 2026-03-02'];
    const signers = (heading: string, last: string): readonly string[] =>
      facts(...members, `## ${heading}`, '', ...dated, `- ${last}`).signatories;
    assert.deepEqual(signers('Signatures', 'Ida Ek'), ['Klara Ruiz', 'Oskar Lindh']);
    assert.deepEqual(signers('Underskrifter', 'Ida Ek (inte än)'), ['Klara Ruiz', 'Oskar Lindh']);
    assert.deepEqual(signers('Signatures', 'Ida Ek (not yet)'), ['Klara Ruiz', 'Oskar Lindh']);
    assert.deepEqual(signers('Signed by', 'Ida Ek'), ['Klara Ruiz', 'Oskar Lindh', 'Ida Ek']);
  });

  it('a sponsor who signs is no member, and values are nobody', () => {
    const members = ['## Members', '', '- Klara Ruiz', '- Oskar Lindh', ''];
    const approval = ['## Approval', '', 'Sponsor: Ida Ek   Date: 2026-03-01'];
    assert.deepEqual(facts(...members, ...approval).members, ['Klara Ruiz', 'Oskar Lindh']);
    const values = ['## Agreement', '', 'We agree to the following terms:', '', '- Open Minds', '- Clear Words'];
    assert.deepEqual(facts(...members, ...values).signatories, []);
    assert.deepEqual(facts(...members, ...values).members, ['Klara Ruiz', 'Oskar Lindh']);
  });

  it('an advisor who is told of as one is no member', () => {
    const { members } = facts(
      '## Team Members',
      '',
      '- Klara Ruiz',
      '- Oskar Lindh',
      '',
      '## Review',
      '',
      'This charter was read by our advisor, Dr. Ida Ek.',
      '',
      '## Signatures',
      '',
      '| Name | Date |',
      '| -- | -- |',
      '| Klara Ruiz | [2026-05-03] |',
      '| Oskar Lindh | [2026-05-03] |',
      '| Dr. Ida Ek | [2026-05-04] |',
    );
    assert.deepEqual(members, ['Klara Ruiz', 'Oskar Lindh']);
  });

  it('names below words that say they have signed, each in a paragraph', () => {
    const said = facts(
      ...RULES,
      'Have been read and signed by;',
      '',
      '[Klara Ruiz]()',
      '',
      '[Oskar Lindh](https://example.org/o)',
    );
    assert.deepEqual(said.signatories, ['Klara Ruiz', 'Oskar Lindh']);
  });
});
