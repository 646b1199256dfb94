import type { Finding } from '../analyze/finding.js';
import { applyEdits, type TextEdit } from '../text/edit.js';

/** Enough for fixes that lay bare further ones; a pair of fixes that undo each other ends here too. */
const MOST_ROUNDS = 20;

export interface Fixed {
  readonly text: string;
  /** How many fixes were applied. */
  readonly count: number;
}

/** Applies safe fixes, asks `findingsOf` about the result, and so on until nothing is left that can be fixed safely. */
export function fixSafely(text: string, findingsOf: (text: string) => readonly Finding[]): Fixed {
  let count = 0;
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseSafeFixes(findingsOf(text));
    const next = applyEdits(text, chosen.flat());
    if (chosen.length === 0 || seen.has(next)) break;
    seen.add(next);
    text = next;
    count += chosen.length;
  }
  return { text, count };
}

/** The edits of the first safe fix of each finding, without those that meet an earlier one: they wait for the next round. */
export function chooseSafeFixes(findings: readonly Finding[]): (readonly TextEdit[])[] {
  const chosen: (readonly TextEdit[])[] = [];
  const taken: TextEdit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => meet(edit, other)))) continue;
    chosen.push(fix.edits);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** Two edits that only touch meet as well: their order would be a guess. */
function meet(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
