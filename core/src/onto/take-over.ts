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
    const open = editedIn(now, blocks)
      .changes.map((change) => ({ ...change, key: keyOf(change) }))
      .filter(({ edits, key }) => edits && left.includes(key));
    // What comes in is put beside what is there, so that goes last.
    const coming = open.filter(({ after }) => after !== undefined);
    for (const { edits, key } of coming.length > 0 ? coming : open) {
      const index = left.indexOf(key);
      if (!edits || index < 0 || edits.some((edit) => chosen.some((other) => meet(edit, other)))) continue;
      chosen.push(...edits);
      left.splice(index, 1);
    }
    if (chosen.length === 0) break;
    now = parseCharter(applyEdits(now.text, chosen), now);
  }
  return now.text;
}

function keyOf({ under, before, after }: EditedChange): string {
  return JSON.stringify([under, before, after]);
}

/**
 * Whether one of two edits has to wait for the other. Items that are put in at one place stay in their order; what else
 * is put in waits for all that touches it, or has but a line break between. Of two that would give one id, such as people
 * with the same new role, the second waits to see what the first has put in.
 */
export function meet(a: TextEdit, b: TextEdit): boolean {
  if (idIn(a) !== undefined && idIn(a) === idIn(b)) return true;
  const areItems = [a, b].every(({ start, end, text }) => start === end && /^\s*- /.test(text));
  if (areItems && a.start === b.start && indentOf(a) === indentOf(b)) return false;
  const isPutIn = [a, b].some(({ start, end }) => start === end);
  return isPutIn ? a.start <= b.end + BREAK && b.start <= a.end + BREAK : a.start < b.end && b.start < a.end;
}

/** The characters of a line break. */
const BREAK = 2;

/** The id of an entry that is put in. */
function idIn({ text }: TextEdit): string | undefined {
  return /^\s*- id: (.+)$/m.exec(text)?.[1];
}

function indentOf({ text }: TextEdit): string {
  return /^(?:\r?\n)?([ \t]*)/.exec(text)?.[1] ?? '';
}
