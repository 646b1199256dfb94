import assert from 'node:assert/strict';
import { factsIn, type Facts } from './kit.js';

type Case = readonly [form: string, file: string, lines: readonly string[], facts: Partial<Facts>];

const RULES = ['# Team charter of the mill', '', '## Rules', '', 'We are kind.', ''];

const CASES: readonly Case[] = [
  [
    'the years of their terms behind names and titles',
    'a.md',
    [
      ...RULES,
      '## Members',
      '',
      '- Ana Ruiz 2026 (Chair)',
      '- Bo Lind 2027',
      '- Cy Berg, Town Representative 2025–27',
      '- Dia Moss',
    ],
    {
      members: ['Ana Ruiz', 'Bo Lind', 'Cy Berg', 'Dia Moss'],
      roles: { 'Ana Ruiz': ['Chair'], 'Cy Berg': ['Town Representative'] },
    },
  ],
  [
    'a box before the title of a role',
    'a.md',
    ['# Gruppkontrakt', '', '## Roller', '', '- [x] **Gruppledare** - Ana Ruiz', '- [x] **Sekreterare** - Bo Lind'],
    { members: ['Ana Ruiz', 'Bo Lind'], roles: { 'Ana Ruiz': ['Gruppledare'], 'Bo Lind': ['Sekreterare'] } },
  ],
  [
    'but a year of one alone is no term',
    'a.md',
    [...RULES, '## Members', '', '- Ana Ruiz, Coordinator of Expo 2030', '- Bo Lind, Chair', '- Cy Berg, Scribe'],
    { roles: { 'Ana Ruiz': ['Coordinator of Expo 2030'], 'Bo Lind': ['Chair'], 'Cy Berg': ['Scribe'] } },
  ],
  [
    'offices as a heading of several with where they come from, and other parts below',
    'a.md',
    [
      ...RULES,
      '## Conveners',
      '',
      '- Ana Ruiz (mapgarden)',
      '- Bo Lind (Hill College)',
      '',
      '### Emeritus conveners',
      '',
      '- Cy Berg (Hill College)',
      '',
      '### Paper to map',
      '',
      '- [Working Sheets](https://example.org)',
      '- Eva Ek drew the first one',
    ],
    { members: ['Ana Ruiz', 'Bo Lind'], roles: { 'Ana Ruiz': ['Convener'], 'Bo Lind': ['Convener'] } },
  ],
  [
    'dashes right before the words of all lines, in a quotation with breaks',
    'a.md',
    [
      '# Acta del taller',
      '',
      '### Directora del proyecto / Editora: Ana Ruiz',
      '',
      '### Fecha de inicio: 3 de mayo de 2026',
      '',
      '### Equipo:',
      '',
      '> -Ana Ruiz: Líder <br>',
      '> -Bo Lind: Sublíder <br>',
      '> -Eva Mar: desarrolladora',
    ],
    {
      members: ['Ana Ruiz', 'Bo Lind', 'Eva Mar'],
      roles: {
        'Ana Ruiz': ['Directora del proyecto', 'Editora', 'Líder'],
        'Bo Lind': ['Sublíder'],
        'Eva Mar': ['desarrolladora'],
      },
    },
  ],
  [
    'a heading with a label and no name',
    'a.md',
    [...RULES, '## Team lead: Morning Rounds', '', 'We walk.', '', '## Author: Bo Lind', '', '## Client: Eva Ek'],
    { members: [] },
  ],
  [
    'names in small letters below the word for the team, beside what they are',
    'a.md',
    [...RULES, '## Team', '', '| Team | role |', '|---|---|', '| selma lindqvist | lead |', '| bo ek | tester |'],
    { members: ['selma lindqvist', 'bo ek'], roles: { 'selma lindqvist': ['lead'], 'bo ek': ['tester'] } },
  ],
  [
    'teams in small letters beside what they do',
    'a.md',
    [...RULES, '## Team', '', '| Team | role |', '|---|---|', '| back office | pays |', '| front desk | answers |'],
    { members: [] },
  ],
  [
    'boxes of which those who hold a role are ticked',
    'a.html',
    [
      '<h1>Team contract</h1><h2>Roles</h2>',
      '<table><tr><th>Role</th><th>Assigned members</th></tr>',
      '<tr><td>Designer</td><td><input type="checkbox" checked><label>Ana</label> <input type="checkbox"><label>Bo</label></td></tr>',
      '<tr><td>Project manager</td><td>☑ Ana ☑ Bo</td></tr></table>',
    ],
    { members: ['Ana', 'Bo'], roles: { Ana: ['Designer', 'Project manager'], Bo: ['Project manager'] } },
  ],
  [
    'a box for each, of which those who agree are ticked',
    'a.html',
    [
      '<h1>Team contract</h1><h2>Members</h2><ul><li>Ana: designer</li><li>Bo: tester</li></ul>',
      '<h2>Agreement</h2><h3>Ana</h3><input type="checkbox" checked><label>I agree to the terms of this contract</label>',
      '<h3>Bo</h3><input type="checkbox"><label>I agree to the terms of this contract</label>',
      '<h3>Respect</h3><input type="checkbox" checked><label>I agree to the terms of this contract</label>',
    ],
    { members: ['Ana', 'Bo'], signatories: ['Ana'] },
  ],
  [
    'a first name in a sentence, of somebody who signs',
    'a.md',
    [
      '# Gruppkontrakt',
      '',
      '## Roller och ansvar',
      '',
      '- Vi har valt Eva som gruppledare.',
      '- Vi har valt Figma som verktyg.',
      '- Alla har samma ansvar.',
      '',
      '## Underskrifter',
      '',
      'Eva Lind',
      '',
      'Bo Ek',
    ],
    { roles: { 'Eva Lind': ['gruppledare'] } },
  ],
  [
    'counted questions in bold, some of them long, with the answers below',
    'a.md',
    [
      '# Team contract',
      '',
      '**1. Full name and number of each of our team members.**',
      '',
      'Ana Ruiz (ar292) , Bo Lind (bl17) , Eva Ek (ee4)',
      '',
      '**2. What are our rules? (Keep the list short, and leave out whatever all of us would do anyway in such a team.)**',
      '',
      '- Answer within a day',
      '',
      '**3. What roles will we have? Say of each of them exactly what whoever holds it is responsible for, week by week.**',
      '',
      '- Contact: writes to the client and to our teachers – Bo',
      '- Scribe: takes notes in all meetings, for those who were away – Eva',
    ],
    {
      members: ['Ana Ruiz', 'Bo Lind', 'Eva Ek'],
      roles: { 'Bo Lind': ['Contact'], 'Eva Ek': ['Scribe'] },
      objectives: [],
    },
  ],
  [
    'offices in the columns of a table of rounds',
    'a.md',
    [
      ...RULES,
      '## Members',
      '',
      '- Ana Ruiz',
      '- Bo Lind',
      '',
      '## Roles',
      '',
      '| Round | Product Owner | Scrum Master |',
      '|---|---|---|',
      '| First | Ana Ruiz | Bo Lind |',
      '| Second | Bo Lind | Bo Lind |',
    ],
    { roles: { 'Ana Ruiz': ['Product Owner'], 'Bo Lind': ['Product Owner', 'Scrum Master'] } },
  ],
  [
    'but who owns each product is no office by itself',
    'a.md',
    [
      ...RULES,
      '## Members',
      '',
      '- Ana Ruiz',
      '- Bo Lind',
      '',
      '## Roles',
      '',
      '| Tool | Product Owner | Since |',
      '|---|---|---|',
      '| Mill | Ana Ruiz | May |',
      '| Oven | Bo Lind | June |',
    ],
    { members: ['Ana Ruiz', 'Bo Lind'], roles: {} },
  ],
  [
    'organizations in a sentence that says that they are the members',
    'a.md',
    [
      ...RULES,
      '## Members',
      '',
      'The founding organisations are Kvarna, MillWorks, and Norr. Ugnen pays for the flour.',
    ],
    { members: ['Kvarna', 'MillWorks', 'Norr'] },
  ],
  [
    'and none where it says anything else of them',
    'a.md',
    [...RULES, '## Members', '', 'Our organisations are open to all. The funding companies are Kvarna and Norr.'],
    { members: [] },
  ],
];

describe('people and what they are, with years, boxes, dashes and questions', () => {
  for (const [form, file, lines, wanted] of CASES)
    it(form, () => {
      const facts = factsIn(`${lines.join('\n')}\n`, file);
      for (const [field, value] of Object.entries(wanted)) assert.deepEqual(facts[field as keyof Facts], value);
    });
});
