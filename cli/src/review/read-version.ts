import { reasonUnreadable } from '../../../core/src/changes/index.js';
import { parseCharter, type CharterDocument } from '../../../core/src/index.js';
import type { Content } from '../git/snapshot.js';

/** A version of a charter as it was read, or why it could not be. */
export type Read = { readonly document: CharterDocument } | { readonly reason: string };

export function readVersion(content: Content, today: string): Read {
  if ('unreadable' in content) return { reason: content.unreadable };
  const document = parseCharter(content.text);
  const reason = reasonUnreadable(document, today);
  return reason === undefined ? { document } : { reason };
}
