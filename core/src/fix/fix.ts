import type { Finding } from '../analyze/finding.js';
import { applyEdits, type TextEdit } from '../text/edit.js';

/** Enough for fixes that lay bare further ones; fixes that undo each other end here too. */
const MOST_ROUNDS = 20;
/** How many characters fixes may add to a charter, beyond as many as it has. */
const MOST_GROWTH = 10_000;

export interface Fixed {
  readonly text: string;
  /** How many fixes were applied. */
  readonly count: number;
}

/**
 * Applies safe fixes, asks `findingsOf` about the result, and so on until nothing is left that can be fixed safely. A
 * round that brings nothing, because the same findings stand at the same places afterwards, is taken back.
 */
export function fixSafely(text: string, findingsOf: (text: string) => readonly Finding[]): Fixed {
  let now: Fixed = { text, count: 0 };
  let before = { ...now, left: '' };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = findingsOf(now.text).filter(isFixable);
    const left = findings.map(({ rule, span }) => `${rule}@${span.start}`).join(' ');
    if (left === '') return now;
    if (left === before.left || now.text.length > 2 * text.length + MOST_GROWTH) break;
    const chosen = chooseSafeFixes(findings);
    before = { ...now, left };
    now = { text: applyEdits(now.text, chosen.flat()), count: now.count + chosen.length };
  }
  return { text: before.text, count: before.count };
}

/** The edits of the first safe fix of each finding, without those that meet an earlier one: they wait for the next round. */
export function chooseSafeFixes(findings: readonly Finding[]): (readonly TextEdit[])[] {
  const chosen: (readonly TextEdit[])[] = [];
  const taken: TextEdit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits.toSorted(byStart);
    if (!edits || anyMeet(edits, taken)) continue;
    chosen.push(edits);
    const isBehind = (taken.at(-1)?.end ?? -1) < (edits[0]?.start ?? 0);
    for (const edit of edits) taken.push(edit);
    // Findings come in the order of the file, so that there is seldom anything to sort.
    if (!isBehind) taken.sort(byStart);
  }
  return chosen;
}

function isFixable({ fixes }: Finding): boolean {
  return fixes.some(({ safe }) => safe);
}

function byStart(a: TextEdit, b: TextEdit): number {
  return a.start - b.start || a.end - b.end;
}

/** Both lists in order. Edits that only touch meet as well: which of them comes first would be a guess. */
function anyMeet(edits: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  for (let i = 0, j = 0; i < edits.length && j < others.length;) {
    const [edit, other] = [edits[i] as TextEdit, others[j] as TextEdit];
    if (edit.start <= other.end && other.start <= edit.end) return true;
    if (edit.end < other.start) i++;
    else j++;
  }
  return false;
}
