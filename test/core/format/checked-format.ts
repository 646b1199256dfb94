import assert from 'node:assert/strict';
import { applyEdits, formatEdits, parseCharter } from '../../../core/src/index.js';

export function format(text: string): string {
  return applyEdits(text, formatEdits(parseCharter(text)));
}

/** Formats, and holds that it is a standstill and changes nothing that is said. */
export function checkedFormat(text: string): string {
  const formatted = format(text);
  assert.equal(format(formatted), formatted, 'formatting twice is not formatting once');
  return formatted;
}
