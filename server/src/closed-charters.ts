import type { Diagnostic } from './lsp.js';
import type { Context } from './context.js';
import { diagnostics } from './features/diagnostics.js';
import { glance, type Glance } from './features/glance.js';
import { read } from './reading.js';
import { sameUri } from './same-uri.js';

/** What is known of a charter that is not open; the charter itself is not kept. */
export interface Judged {
  /** Another one for every judgement. */
  readonly id: string;
  /** What was said of it together with others. */
  readonly together: string;
  readonly items: readonly Diagnostic[];
  /** Undefined where the file cannot be read. */
  readonly glance: Glance | undefined;
}

/** Judges each closed charter once, until it changes, or others with which it does not go together. */
export interface ClosedCharters {
  judge(uri: string): Promise<Judged>;
  /** A file is other than it was; without a uri, any may be. */
  changed(uri?: string): void;
}

export function createClosedCharters(
  context: Context,
  readFile: (uri: string) => Promise<string | undefined>,
): ClosedCharters {
  const known = new Map<string, Promise<Judged>>();
  let count = 0;

  async function judge(uri: string): Promise<Judged> {
    const text = await readFile(uri);
    const id = `w${++count}`;
    if (text === undefined) {
      context.together.forget(uri);
      return { id, together: '', items: [], glance: undefined };
    }
    const document = { uri, version: 0, reading: read(text, undefined), changed: undefined };
    const items = await diagnostics(document, undefined, context);
    return { id, together: context.together.mark(uri), items, glance: await glance(document, context) };
  }

  return {
    async judge(uri) {
      const key = sameUri(uri);
      const before = known.get(key);
      if (before && (await before).together !== context.together.mark(uri) && known.get(key) === before)
        known.delete(key);
      const judged = known.get(key) ?? judge(uri);
      known.set(key, judged);
      return await judged;
    },
    changed(uri) {
      if (uri === undefined) known.clear();
      else known.delete(sameUri(uri));
    },
  };
}
