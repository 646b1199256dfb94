import { parseCharter, type CharterDocument } from './document.js';
import type { Charter } from './model/charter.generated.js';
import { inheritMemo, memoOf } from './model/memo.js';

/**
 * Parses one charter after the other, as `parseCharter` does each. Charters of one house share many of their sentences:
 * what was worked out of one is known of the next that says the same.
 */
export function createParser(): typeof parseCharter {
  let last: Charter | undefined;
  return (text, before): CharterDocument => {
    const document = parseCharter(text, before);
    const { charter } = document;
    if (charter && !before?.charter) {
      if (last) inheritMemo(charter, last);
      memoOf(charter).turn();
      last = charter;
    }
    return document;
  };
}
