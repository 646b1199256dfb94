import { reasonDoubtful, reasonUnreadable } from '../../../core/src/changes/index.js';
import type { CharterDocument, parseCharter, Said } from '../../../core/src/index.js';
import type { Content } from '../git/snapshot.js';
import type { WithBeside } from './gathered.js';

/** A version of a charter. */
export interface Read {
  /** Left out where nothing can be known of it. With a `reason`, it is what was probably meant. */
  readonly document?: CharterDocument;
  /** Why it cannot be read, or not for certain. */
  readonly reason?: Said;
  /** Reads the document anew, for who does not keep it. */
  readonly again: () => CharterDocument;
}

interface Around {
  readonly parse: typeof parseCharter;
  readonly today: string;
  /** A version that is much the same, to be quicker. */
  readonly earlier?: CharterDocument | undefined;
  readonly withBeside?: WithBeside | undefined;
}

export function readVersion(content: Content, { parse, today, earlier, withBeside }: Around): Read {
  const text = 'text' in content ? content.text : '';
  const read = (like?: CharterDocument): CharterDocument => {
    const parsed = parse(text, like);
    return withBeside ? withBeside(parsed) : parsed;
  };
  const again = (): CharterDocument => read();
  if ('unreadable' in content) return { reason: content.unreadable, again };
  const document = read(earlier);
  const lost = reasonUnreadable(document, today);
  if (lost !== undefined) return { reason: lost, again };
  const reason = reasonDoubtful(document, today);
  return { document, again, ...(reason !== undefined && { reason }) };
}
