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
];

describe('people in a document that says of nobody that they are a member', () => {
  for (const [form, body, members] of FORMS)
    it(form, () => assert.deepEqual(facts(...RULES, '## More', '', ...body).members, members));

  it('phrases in the same forms, one name, and people of others are nobody', () => {
    const none = [
      ['- Clear Words: we say what we mean', '- Good Cheer: we smile', '- Open Doors: we share'],
      ['Klara Ruiz: klararu'],
      ['We thank our teachers: Klara Ruiz, Oskar Lindh and Ida Ek.'],
    ];
    for (const body of none) assert.deepEqual(facts(...RULES, '## More', '', ...body).members, [], body.join(' / '));
    assert.deepEqual(facts(...RULES, '## Stakeholders', '', '- Klara Ruiz: pays', '- Oskar Lindh: buys').members, []);
  });

  it('nobody is looked for where members are told of', () => {
    const members = ['## Members', '', '- Klara Ruiz', '- Oskar Lindh', ''];
    const { members: found } = facts(...members, '## More', '', 'Ida Ek: idaek', '', 'Emil Berg: emilb');
    assert.deepEqual(found, ['Klara Ruiz', 'Oskar Lindh']);
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
