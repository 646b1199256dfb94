import type { CharterDocument } from '../document.js';
import { setBeside, type Beside } from '../model/beside.js';

/** Says what belongs to a charter and stands in other files, before anybody works with it; later versions inherit it. */
export function withBeside<T extends Pick<CharterDocument, 'charter'>>(document: T, beside: Beside): T {
  if (document.charter) setBeside(document.charter, beside);
  return document;
}
