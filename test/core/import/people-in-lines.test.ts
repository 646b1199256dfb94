import assert from 'node:assert/strict';
import { importCharter } from '../../../core/src/import/index.js';
import type { Charter } from '../../../core/src/index.js';
import { assertHolds } from './holds.js';
import { factsOf, importText, read } from './kit.js';

const FULL = { 'Ana Ruiz': 'Planner', 'Bo Lind': 'Tester' };
const SHORT = { Ana: 'Planner', Bo: 'Tester' };

const SECTIONS: readonly (readonly [form: string, text: string, people: { readonly [name: string]: string }])[] = [
  ['labels, each an item', '- Name: Ana Ruiz\n- Role: Planner\n- Name: Bo Lind\n- Role: Tester', FULL],
  [
    'labels in numbered items',
    '1. **Namn:** Ana Ruiz\n   **Roll:** Planner\n2. **Namn:** Bo Lind\n   **Roll:** Tester',
    FULL,
  ],
  ['the role first', '- Rol: Planner\n  - Nombre: Ana Ruiz\n- Rol: Tester\n  - Nombre: Bo Lind', FULL],
  ['a bold name, then what they are', '**Ana Ruiz**\n\n*Planner*\n\n- Keeps the list\n\n**Bo Lind**\n\n*Tester*', FULL],
  ['a role below a first name', '- Ana\n  - Planner\n- Bo\n  - Tester', SHORT],
  ['headings in items', '- ### Ana Ruiz\n  **Planner**\n- ### Bo Lind\n  **Tester**', FULL],
  ['words with meanings', 'Ana Ruiz\n: Planner\n\nBo Lind\n: Tester', FULL],
  ['roles with first names', '- Planner: Ana\n- Testers: Bo & Cy', { ...SHORT, Cy: 'Tester' }],
  ['headings with pictures', '### 🧭 Ana Ruiz\n\nPlanner\n\n### 🎨 Bo Lind\n\nTester', FULL],
  ['headings of first names', '### Ana\n\n**Planner**\n\n### Bo\n\n**Tester**', SHORT],
  ['first names below roles', '### Planner\n\nAna\n\n### Tester\n\n- Bo', SHORT],
  ['a table without its line', '| Name | Role |\n| Ana Ruiz | Planner |\n| Bo Lind | Tester |', FULL],
  ['an empty line in its place', '| Name | Role |\n\n| Ana Ruiz | Planner |\n| Bo Lind | Tester |', FULL],
  [
    'a table with its head in front',
    '| Name | Ana Ruiz | Bo Lind |\n| -- | -- | -- |\n| Role | Planner | Tester |',
    FULL,
  ],
  [
    'another role in a row below',
    '| Name | Role |\n| -- | -- |\n| Ana Ruiz | Planner |\n| | Tester |\n| Bo Lind | Scribe |',
    { 'Ana Ruiz': 'Planner, Tester', 'Bo Lind': 'Scribe' },
  ],
  [
    'small letters below "Name"',
    '| Name | Role |\n| -- | -- |\n| ana ruiz | Planner |\n| bo lind | Tester |',
    {
      'ana ruiz': 'Planner',
      'bo lind': 'Tester',
    },
  ],
  ['roles without anybody', '- Planner: everyone\n- Tester: rotating', {}],
  ['roles and what they do', '**Planner**\n\nKeeps the list\n\n**Tester**\n\nTries things', {}],
  ['bars that are no table', '| A line |\n\nAna Ruiz, Planner\n\nBo Lind, Tester', FULL],
];

describe('people told of in lines', () => {
  for (const heading of ['Team', 'Roles and Responsibilities'])
    for (const [form, text, people] of SECTIONS)
      it(`${form}, below “${heading}”`, () => {
        const imported = importCharter([
          {
            name: 'charter.md',
            bytes: new TextEncoder().encode(
              `# Team charter of the Mill\n\n## Purpose\n\nWe grind for the valley.\n\n## ${heading}\n\n${text}\n\n## Meetings\n\nEvery Monday.\n`,
            ),
          },
        ]);
        const { members, roles } = read(imported).charter as Charter;
        const titles = new Map(roles.map(({ id, label }) => [id, label]));
        const found = members.map((member) => [
          member.label,
          [...member.roles, ...member.role].map(({ value }) => titles.get(value) ?? value).join(', '),
        ]);
        assert.deepEqual(Object.fromEntries(found), people);
        assertHolds(imported);
      });
});

describe('words that could be first names', () => {
  it('are nobody where a section names the team', () => {
    const text =
      '# Desk\n\n## Members\n\n- Mia Falk\n- Bo Lind\n\n## Roles\n\n- Lead: English\n- Editor: Figma\n- Tester: Bo\n';
    const { members, roles } = factsOf(read(importText('a.md', text)));
    assert.deepEqual(members, ['Mia Falk', 'Bo Lind']);
    assert.deepEqual(roles, { 'Bo Lind': ['Tester'] });
  });
});
