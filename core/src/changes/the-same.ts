import type { CharterDocument } from '../document.js';
import { signsInFolder } from '../terms/states.js';

/** Whether nothing can differ: the same text, to which nothing belongs that stands in other files. */
export function areTheSame(before: CharterDocument, after: CharterDocument): boolean {
  if (before.text !== after.text) return false;
  const { charter } = after;
  return !charter || (charter.extends.length === 0 && !signsInFolder(charter));
}
