import type { LineIndex, Span } from '../../core/src/index.js';
import { toRange } from './convert.js';
import type { Refused } from './protocol.js';

/** Why something cannot be done, with the places in the charter that keep it from being done. */
export function refused(
  lines: LineIndex,
  message: string,
  reasons: readonly { readonly message: string; readonly span: Span }[] = [],
): Refused {
  const places = reasons.map((reason) => ({ ...toRange(lines, reason.span).start, message: reason.message }));
  return { ok: false, message, places };
}
