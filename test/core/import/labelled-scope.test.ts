import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { importText, read } from './kit.js';

function sidesOf(text: string, name = 'a.md'): { in: string[]; out: string[] } {
  const imported = importText(name, text);
  assertHolds(imported);
  const scope = read(imported).charter?.scope;
  const textsOf = (points: readonly { readonly text: { readonly value: string } | undefined }[]): string[] =>
    points.map(({ text: words }) => words?.value ?? '');
  return { in: textsOf(scope?.in ?? []), out: textsOf(scope?.out ?? []) };
}

const BOTH = { in: ['calls', 'refunds'], out: ['repairs', 'new tickets'] };

describe('a scope below or behind labels of its own, where no section is about it', () => {
  const lines: { readonly [form: string]: string } = {
    'behind bold labels': '**In:** calls, refunds\n**Out:** repairs, new tickets',
    'behind bold labels apart': '**In Scope:** calls; refunds\n\n**Out of Scope:** repairs; new tickets',
    'behind marks': '✅ calls, refunds\n❌ repairs, new tickets',
    'behind Swedish labels': 'Ingår: calls, refunds\nIngår inte: repairs, new tickets',
    'below bold labels':
      "**Within the crew's scope**\n\n- calls\n- refunds\n\n**Outside its scope**\n\n- repairs\n- new tickets",
  };
  for (const [form, words] of Object.entries(lines))
    it(`is told ${form}`, () => {
      const text = `# Desk crew\n\n## Purpose\n\nWe help whoever asks.\n\n## Goals\n\n- Answer within a day\n- Be kind\n\n${words}\n`;
      assert.deepEqual(sidesOf(text), BOTH);
    });

  it('is none where only one side of something is told, or a side again and again', () => {
    const goals = '# Desk crew\n\n## Norms\n\n';
    assert.deepEqual(sidesOf(`${goals}Yes: coffee, tea\n\nWe share.\n`), { in: [], out: [] });
    assert.deepEqual(sidesOf(`${goals}✅ be kind, be early\n✅ listen, ask\n❌ shout, sigh\n`), { in: [], out: [] });
  });
});

describe('headings that tell a side of the scope in a sentence', () => {
  for (const heading of [
    'We are not here to',
    'Outside our remit',
    "Beyond the committee's mandate",
    'Gruppen gör inte',
    'Det här jobbar teamet inte med',
    'Fuera de su competencia',
    'Lo que no nos toca',
    'Ce qui ne relève pas de nous',
    'Wofür wir nicht zuständig sind',
  ])
    it(heading, () => {
      const text = `# Desk crew\n\n## Purpose\n\nWe help whoever asks.\n\n## ${heading}\n\n- repairs\n- new tickets\n`;
      assert.deepEqual(sidesOf(text).out, BOTH.out);
    });
  it('but not what people are not to do', () => {
    const text = '# Desk crew\n\n## We do not talk over each other\n\n- raise a hand\n- wait\n';
    assert.deepEqual(sidesOf(text), { in: [], out: [] });
  });
});
