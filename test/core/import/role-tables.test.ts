import assert from 'node:assert/strict';
import { importCharter } from '../../../core/src/import/index.js';
import { parseCharter } from '../../../core/src/index.js';

const TABLES: readonly (readonly [
  form: string,
  rows: readonly string[],
  people: { readonly [name: string]: string },
])[] = [
  [
    'two full names in every cell',
    ['Role | Name', '-- | --', 'Trainer | Ana Ruiz, Bo Lind', 'Tester | Cy Berg, Di Falk'],
    { 'Ana Ruiz': 'Trainer', 'Bo Lind': 'Trainer', 'Cy Berg': 'Tester', 'Di Falk': 'Tester' },
  ],
  [
    'family names first',
    ['Rol | Nombre', '-- | --', 'Analista | Ruiz, Ana', 'Secretaria | Vidal, Eva'],
    { 'Ruiz, Ana': 'Analista', 'Vidal, Eva': 'Secretaria' },
  ],
  [
    'empty cells below a role',
    ['Roll | Namn', '-- | --', 'Sekreterare | Ana Ruiz', 'Testare | Bo Lind', '&nbsp; | Cy Berg'],
    { 'Ana Ruiz': 'Sekreterare', 'Bo Lind': 'Testare', 'Cy Berg': 'Testare' },
  ],
  [
    'an empty cell behind a name',
    ['Name | Role', '-- | --', 'Ana Ruiz | Secretary', 'Bo Lind | '],
    { 'Ana Ruiz': 'Secretary', 'Bo Lind': '' },
  ],
  [
    'what a role does, behind it',
    [
      'Name | Role',
      '-- | --',
      'Ana Ruiz | Secretary: writes down what we say',
      'Bo Lind | Tester – tries whatever is new',
    ],
    { 'Ana Ruiz': 'Secretary', 'Bo Lind': 'Tester' },
  ],
  [
    'what a role does, below it',
    ['Name | Role', '-- | --', 'Ana Ruiz | Secretary<br>writes down what we say', 'Bo Lind | Tester<br>Trainer'],
    { 'Ana Ruiz': 'Secretary', 'Bo Lind': 'Tester, Trainer' },
  ],
];

describe('tables of roles and who holds them', () => {
  for (const [form, rows, people] of TABLES)
    it(form, () => {
      const table = rows.map((row) => `| ${row.replace('&nbsp;', '')} |`).join('\n');
      const text = `# Harbour Team Charter\n\n## Purpose\n\nWe help travellers.\n\n## Team Members\n\n${table}\n`;
      const { yaml } = importCharter([{ name: 'charter.md', bytes: new TextEncoder().encode(text) }]);
      const { charter } = parseCharter(yaml);
      assert.ok(charter);
      const titles = new Map(charter.roles.map((role) => [role.id, role.label]));
      const found = charter.members.map((member): [string, string] => [
        member.label,
        [...member.roles, ...member.role].map(({ value }) => titles.get(value) ?? value).join(', '),
      ]);
      assert.deepEqual(Object.fromEntries(found), people);
    });
});
