import assert from 'node:assert/strict';
import { factsOf, importText, read } from './kit.js';

type Case = readonly [form: string, lines: readonly string[], roles: { readonly [name: string]: readonly string[] }];

const CASES: readonly Case[] = [
  [
    'crafts before names, in words that no language knows as roles',
    ['## Team', '', '- Quality Assurance – Ana Ruiz', '- Tester – Bo Lind', '- Marketing – Cleo Falk'],
    { 'Ana Ruiz': ['Quality Assurance'], 'Bo Lind': ['Tester'], 'Cleo Falk': ['Marketing'] },
  ],
  [
    'numbers and accounts between names and what they are',
    ['## Members', '', '- Ana Ruiz (12345678): Team Lead', '- Bo Lind (87654321): Tester'],
    { 'Ana Ruiz': ['Team Lead'], 'Bo Lind': ['Tester'] },
  ],
  [
    'lines of a paragraph',
    ['## Members', '', '**Ana Ruiz** (@ana) - Frontend', '**Bo Lind** (@bo) - Developer'],
    { 'Ana Ruiz': ['Frontend'], 'Bo Lind': ['Developer'] },
  ],
  [
    'headings that are crafts, above those who hold them',
    ['## Roles', '', '### Design', '', '- Ana Ruiz', '', '### Tester', '', '- Bo Lind (bo@example.org)'],
    { 'Ana Ruiz': ['Design'], 'Bo Lind': ['Tester'] },
  ],
  [
    'headings of somebody with their craft',
    ['## Team', '', '### Ana Ruiz – Design', '', 'Draws.', '', '### Bo Lind – Developer', '', 'Builds.'],
    { 'Ana Ruiz': ['Design'], 'Bo Lind': ['Developer'] },
  ],
  [
    'those who serve customers are of the team',
    ['## Team', '', '- Customer Support Lead: Ana Ruiz', '- Client Liaison: Bo Lind', '- Client: Cleo Falk'],
    { 'Ana Ruiz': ['Customer Support Lead'], 'Bo Lind': ['Client Liaison'] },
  ],
  [
    'roles of one that end as those of many do',
    ['## Roles', '', '### Presenter', '', 'Ana Ruiz', '', '### Head of Operations', '', 'Bo Lind'],
    { 'Ana Ruiz': ['Presenter'], 'Bo Lind': ['Head of Operations'] },
  ],
  [
    'an address and a role below a name',
    [
      '## Team',
      '',
      '- Ana Ruiz',
      '  - ana@example.org',
      '  - Secretary',
      '- Bo Lind',
      '  - bo@example.org',
      '  - Treasurer',
    ],
    { 'Ana Ruiz': ['Secretary'], 'Bo Lind': ['Treasurer'] },
  ],
  [
    'initials before and between names',
    ['## Team', '', '- Tester: J. K. Ruiz', '- Team Lead: Bo T. Lind'],
    { 'J. K. Ruiz': ['Tester'], 'Bo T. Lind': ['Team Lead'] },
  ],
  [
    'two roles of one',
    ['## Roles', '', '- Developer / Editor: Ana Ruiz', '- Tester: Bo Lind'],
    { 'Ana Ruiz': ['Developer', 'Editor'], 'Bo Lind': ['Tester'] },
  ],
];

describe('people told alike', () => {
  for (const [form, lines, roles] of CASES)
    it(form, () => {
      const facts = factsOf(read(importText('a.md', ['# Team charter', '', ...lines, ''].join('\n'))));
      assert.deepEqual(facts.roles, roles);
      assert.deepEqual(facts.members, Object.keys(roles));
    });

  it('tells nobody from values, tools and dates that are built alike', () => {
    const text =
      '# Team charter\n\n## Values\n\n- Respect – we listen\n- Courage – we try\n\n## Dates\n\n- Week 3 – Demo\n- Week 6 – Release\n';
    assert.deepEqual(factsOf(read(importText('a.md', text))).members, []);
  });
});
