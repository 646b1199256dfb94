import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

type Case = readonly [form: string, file: string, lines: readonly string[], facts: Partial<Facts>];

const RULES = ['# Team charter of the mill', '', '## Rules', '', 'We are kind.', ''];

const CASES: readonly Case[] = [
  [
    'offices and names in a table without a head, and auditors beside the board',
    'a.md',
    [
      '# Brf Kvarnen',
      '',
      '## Styrelsen 2024-05-02',
      '',
      '|  |  |',
      '|---|---|',
      '| Ordförande | Ana Ruiz |',
      '| Ord. ledamot | Bo Lind |',
      '| Suppleant | Cecilia Falk |',
      '',
      '## Övriga förtroendevalda:',
      '',
      '|  |  |',
      '|---|---|',
      '| Revisor | Dan Ek |',
      '| Revisorssuppleant | Eva Dahl |',
      '| Valberedning | Fia Berg (sammankallande) |',
    ],
    {
      members: ['Ana Ruiz', 'Bo Lind', 'Cecilia Falk'],
      roles: { 'Ana Ruiz': ['Ordförande'], 'Bo Lind': ['Ord. ledamot'], 'Cecilia Falk': ['Suppleant'] },
    },
  ],
  [
    'first names and family names in cells of their own, beside lines to sign on',
    'a.md',
    [...RULES, '## Signatures', '', '| Ana | Ruiz | . . . . . . . |', '| Bo Erik | Lind |. . . . . . ... |'],
    { members: ['Ana Ruiz', 'Bo Erik Lind'], signatories: [] },
  ],
  [
    'lines to sign on without a word that says so',
    'a.md',
    [...RULES, 'Drawn up by:', '', '| Ana Ruiz | ________ |', '| Bo Lind | ________ |'],
    { members: ['Ana Ruiz', 'Bo Lind'], signatories: [] },
  ],
  [
    'first names and family names in cells of their own, among the members',
    'a.md',
    [...RULES, '## Members', '', '| Ana | Ruiz | Lead |', '| Erik | Lind | Tester |', '| Eva Lena | Ek | Scribe |'],
    { roles: { 'Ana Ruiz': ['Lead'], 'Erik Lind': ['Tester'], 'Eva Lena Ek': ['Scribe'] } },
  ],
  [
    'columns with gaps, whose rows are counted, below a line of their names',
    'a.txt',
    [
      'TEAM CONTRACT',
      '',
      'TEAM MEMBERS AND CONTACT INFO:',
      '',
      '   MEMBER            PHONE             EMAIL',
      '',
      '1. Ana Ruiz          (555) 010-0101    ana@example.org',
      '2. Selma Lindqvist   (555) 010-0102    selma@example.org',
      '3. Bo Ek             (555) 010-0103    bo@example.org',
      '4.',
      '',
      'MEETINGS: Mondays at 9:00 PM',
    ],
    { members: ['Ana Ruiz', 'Selma Lindqvist', 'Bo Ek'] },
  ],
  [
    'lists of names below the places where they work, one of them with a single name',
    'team.mdx',
    [
      '# Leadership Team',
      '',
      '## Mill of Lund',
      '',
      '- [Ana Ruiz](https://example.org/ana)',
      '',
      '## Harbour Institute',
      '',
      '- Bo Lind',
      '- Eva Ek',
      '',
      '## University of the North',
      '',
      '- [Carl Dahl](https://example.org/carl)',
      '',
      '## Former members',
      '',
      '- Ove Berg',
    ],
    { members: ['Ana Ruiz', 'Bo Lind', 'Eva Ek', 'Carl Dahl'] },
  ],
  [
    'what somebody is below each name, of which half says that it is a role',
    'a.md',
    [
      ...RULES,
      '## Roles',
      '',
      'Everybody looks after something.',
      '',
      '- Ana Ruiz:',
      '  - Bread Lead (rye and oats)',
      '  - Playtester',
      '- Bo Lind:',
      '  - Sound and Music',
      '  - Oven Tester',
    ],
    { roles: { 'Ana Ruiz': ['Bread Lead', 'Playtester'], 'Bo Lind': ['Sound and Music', 'Oven Tester'] } },
  ],
  [
    'a name in small letters, among others behind roles',
    'a.md',
    [
      ...RULES,
      '## Roles',
      '',
      '- Administrator : Ana ruizmann ,',
      '- Analyst : Bo Lind, bo@example.org',
      '- Developer : Eva Ek',
    ],
    { roles: { 'Ana ruizmann': ['Administrator'], 'Bo Lind': ['Analyst'], 'Eva Ek': ['Developer'] } },
  ],
  [
    'roles before names, one of which no language knows',
    'a.md',
    ['# Gruppkontrakt', '', '## Roller', '', '- Sekreterare, Ana Ruiz', '- Skretari, Bo Lind'],
    { roles: { 'Ana Ruiz': ['Sekreterare'], 'Bo Lind': ['Skretari'] } },
  ],
  [
    'names in the brackets of a template, beside those that are left',
    'a.md',
    [
      '# Team contract',
      '',
      '## Members',
      '',
      '- Ana Lena (Mimi) Ruiz',
      '- Bo Lind',
      '- Eva Ek',
      '',
      '## Signatures',
      '',
      '- [Mimi Ruiz] — [September 10, 2025]',
      '- [Bo Lind] — [September 11, 2025]',
      '- [Signature - Name 3] — [Date]',
    ],
    { members: ['Ana Lena (Mimi) Ruiz', 'Bo Lind', 'Eva Ek'], signatories: ['Ana Lena (Mimi) Ruiz', 'Bo Lind'] },
  ],
];

describe('ways of naming people', () => {
  for (const [form, file, lines, wanted] of CASES)
    it(form, () => {
      const facts = factsOf(read(importText(file, `${lines.join('\n')}\n`)));
      for (const [field, value] of Object.entries(wanted)) assert.deepEqual(facts[field as keyof Facts], value);
    });

  const TIED: readonly (readonly [said: string, members: readonly string[]])[] = [
    ['Ana Ruiz-Bo Lind-Carl Ek', ['Ana Ruiz', 'Bo Lind', 'Carl Ek']],
    ['Ana Ruiz - Bo Lind - Carl Ek', ['Ana Ruiz', 'Bo Lind', 'Carl Ek']],
    ['Ana Ruiz–Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz+Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz_Bo Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana Ruiz-Lopez Garcia', ['Ana Ruiz-Lopez Garcia']],
    ['Ana Maria-Jose Ruiz', ['Ana Maria-Jose Ruiz']],
  ];
  for (const [said, members] of TIED)
    it(`names that a sign ties: ${said}`, () => {
      const facts = factsOf(read(importText('a.md', `${RULES.join('\n')}\n## Team\n\n- Director: ${said}\n`)));
      assert.deepEqual(facts.members, members);
      for (const name of members) assert.deepEqual(facts.roles[name], ['Director']);
    });

  it('an hour in capitals is one of the afternoon', () => {
    const { charter } = read(importText('a.md', `${RULES.join('\n')}\n## Meetings\n\n- Mondays at 9:30 PM\n`));
    assert.equal(charter?.meetings[0]?.time?.value, '21:30');
  });
});
