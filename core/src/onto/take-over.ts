import { parseCharter, type CharterDocument } from '../document.js';
import type { SourceBlock } from '../import/source/blocks.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { editedIn, type EditedChange } from './edited.js';

/** Changes of one text wait for each other; more rounds than a text has changes are not needed. */
const MOST_ROUNDS = 20;

/**
 * The text of the charter with some of the changes in it, as far as they can be put in.
 * @param wanted of the changes that `editedIn` found
 */
export function takeOver(
  document: CharterDocument,
  blocks: readonly SourceBlock[],
  wanted: readonly EditedChange[],
): string {
  const left = wanted.filter(({ edits }) => edits).map(keyOf);
  let now = document;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round++) {
    const chosen: TextEdit[] = [];
    for (const { edits, key } of editedIn(now, blocks).changes.map((change) => ({ ...change, key: keyOf(change) }))) {
      const index = left.indexOf(key);
      if (!edits || index < 0 || edits.some((edit) => chosen.some((other) => meet(edit, other)))) continue;
      chosen.push(...edits);
      left.splice(index, 1);
    }
    if (chosen.length === 0) break;
    now = parseCharter(applyEdits(now.text, chosen));
  }
  return now.text;
}

function keyOf({ under, before, after }: EditedChange): string {
  return JSON.stringify([under, before, after]);
}

/** Lines that are put in at one place stay in their order; other edits that touch are made one after the other. */
function meet(a: TextEdit, b: TextEdit): boolean {
  const isSamePlace = a.start === a.end && b.start === b.end && a.start === b.start;
  return !isSamePlace && a.start <= b.end && b.start <= a.end;
}
