import { reasonDoubtful, reasonUnreadable } from '../../../core/src/changes/index.js';
import { parseCharter, type CharterDocument, type Said } from '../../../core/src/index.js';
import type { Content } from '../git/snapshot.js';
import type { WithBeside } from './gathered.js';

/** A version of a charter. */
export interface Read {
  /** Left out where nothing can be known of it. With a `reason`, it is what was probably meant. */
  readonly document?: CharterDocument;
  /** Why it cannot be read, or not for certain. */
  readonly reason?: Said;
}

interface Around {
  readonly today: string;
  /** A version that is much the same, to be quicker. */
  readonly earlier?: CharterDocument | undefined;
  readonly withBeside?: WithBeside | undefined;
}

export function readVersion(content: Content, { today, earlier, withBeside }: Around): Read {
  if ('unreadable' in content) return { reason: content.unreadable };
  const parsed = parseCharter(content.text, earlier);
  const document = withBeside ? withBeside(parsed) : parsed;
  const lost = reasonUnreadable(document, today);
  if (lost !== undefined) return { reason: lost };
  const reason = reasonDoubtful(document, today);
  return { document, ...(reason !== undefined && { reason }) };
}
