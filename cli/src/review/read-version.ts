import { reasonDoubtful, reasonUnreadable } from '../../../core/src/changes/index.js';
import { parseCharter, type CharterDocument } from '../../../core/src/index.js';
import type { Content } from '../git/snapshot.js';

/** A version of a charter. */
export interface Read {
  /** Left out where nothing can be known of it. With a `reason`, it is what was probably meant. */
  readonly document?: CharterDocument;
  /** Why it cannot be read, or not for certain. */
  readonly reason?: string;
}

/** @param earlier a version that is much the same, to be quicker */
export function readVersion(content: Content, today: string, earlier?: CharterDocument): Read {
  if ('unreadable' in content) return { reason: content.unreadable };
  const document = parseCharter(content.text, earlier);
  const lost = reasonUnreadable(document, today);
  if (lost !== undefined) return { reason: lost };
  const reason = reasonDoubtful(document, today);
  return { document, ...(reason !== undefined && { reason }) };
}
