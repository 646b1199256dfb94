import assert from 'node:assert/strict';
import { compared } from './team.js';

type Arrow = '▼' | '▲' | '=';
type Case = readonly [arrow: Arrow, before: string, after: string];

/** Each case changes a text at the same place; ▼ is a weaker promise, ▲ a stronger one. */
export function all(place: (text: string) => string, cases: readonly Case[]): void {
  for (const [expected, before, after] of cases) {
    const { changes } = compared(place(before), place(after));
    assert.ok(changes.length > 0, `${before} → ${after}: nothing changed`);
    const isStronger = changes.some(({ kind }) =>
      /-(?:tightened|raised|brought-forward|shortened|more-often|strengthened)$/.test(kind),
    );
    const found: Arrow = changes.some(({ loosened }) => loosened) ? '▼' : isStronger ? '▲' : '=';
    assert.equal(
      found,
      expected,
      `${before} → ${after}: ${changes.map(({ kind, sentence }) => `${kind}: ${sentence}`).join('; ')}`,
    );
  }
}
