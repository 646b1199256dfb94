import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read } from './kit.js';

const BOTH = { in: ['Rye bread', 'rolls', 'cakes for feasts'], out: ['Coffee', 'ice cream', 'catering'] };

function sides(body: string, name = 'a.md'): { in: readonly string[]; out: readonly string[] } {
  const imported = importText(name, body);
  assertHolds(imported);
  const facts = factsOf(read(imported));
  return { in: facts.in, out: facts.out };
}

const charter = (body: string): string =>
  `# Bakery charter\n\n## Purpose\n\nWe feed the town.\n\n## Scope\n\n${body}\n`;
const row = (points: readonly string[]): string => `${points.join(', ')}.`;

describe('a scope without lists', () => {
  const forms: { readonly [form: string]: string } = {
    'in rows below headings': `### In scope\n\n${row(BOTH.in)}\n\n### Out of scope\n\n${row(BOTH.out)}`,
    'in lines below labels': `**We do**\n\n${BOTH.in.join('<br>\n')}\n\n**We don't do**\n\n${BOTH.out.join('<br>\n')}`,
    'in a row of a table for each side': `| | |\n|---|---|\n| In scope | ${BOTH.in.join('; ')} |\n| Out of scope | ${BOTH.out.join('<br>')} |`,
    'with a mark before each point': [
      ...BOTH.in.map((point) => `- ✅ ${point}`),
      ...BOTH.out.map((point) => `- ❌ ${point}`),
    ].join('\n'),
  };
  for (const [form, body] of Object.entries(forms))
    it(form, () => {
      assert.deepEqual(sides(charter(body)), BOTH);
    });

  it('in sentences below slanted labels', () => {
    const [inside, outside] = [
      ['We bake rye bread.', 'We sell rolls.'],
      ['We do not brew coffee.', 'We do not cater.'],
    ];
    const body = `*We do*\n\n${inside.join('\n\n')}\n\n*We don't do*\n\n${outside.join('\n\n')}`;
    assert.deepEqual(sides(charter(body)), { in: inside, out: outside });
  });

  it('but a sentence with commas is one point', () => {
    const said = 'Coffee, ice cream and catering are for others.';
    assert.deepEqual(sides(charter(`### In scope\n\n- Bread\n\n### Out of scope\n\n${said}`)).out, [said]);
  });
});

it('labels below a scope end where the next part begins, in plain text', () => {
  const text =
    'BAKERY CHARTER\n\nScope\n\nIncluded:\n  - Rye bread\n  - rolls\nExcluded:\n  - Coffee\n  - catering\n\nPurpose\n\nWe feed the town.\n\nMembers\n\n- Ana Ruiz – Baker\n- Bo Lind – Miller\n\nNorms\n\n- Be on time\n- Wash your hands\n';
  assert.deepEqual(sides(text, 'a.txt'), { in: ['Rye bread', 'rolls'], out: ['Coffee', 'catering'] });
});

it('how a scope grows is no part of it', () => {
  assert.deepEqual(
    sides(
      '# Bakery charter\n\n## Purpose\n\nWe feed the town.\n\n## Scope creep\n\n- New wishes wait\n- Each is written down\n',
    ),
    { in: [], out: [] },
  );
});

it('points with numbers are no headings where lines of capitals are, in plain text', () => {
  const text =
    'BAKERY CHARTER\n\nPURPOSE\n\nWe feed the town.\n\nGOALS\n\nTogether we will:\n\n  1. bake before dawn\n  2. waste less bread\n\nMEMBERS\n\n- Ana Ruiz – Baker\n- Bo Lind – Miller\n\nNORMS\n\n- Be on time\n';
  const facts = factsOf(read(importText('a.txt', text)));
  assert.deepEqual(facts.objectives, ['bake before dawn', 'waste less bread']);
  assert.deepEqual(facts.members, ['Ana Ruiz', 'Bo Lind']);
});
