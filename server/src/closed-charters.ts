import type { Diagnostic } from 'vscode-languageserver';
import type { Context } from './context.js';
import { diagnostics } from './features/diagnostics.js';
import { glance, type Glance } from './features/glance.js';
import { read } from './reading.js';
import { sameUri } from './same-uri.js';

/** What is known of a charter that is not open; the charter itself is not kept. */
export interface Judged {
  /** Another one for every judgement. */
  readonly id: string;
  readonly items: readonly Diagnostic[];
  /** Undefined where the file cannot be read. */
  readonly glance: Glance | undefined;
}

/** Judges each closed charter once, until it changes. */
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
    if (text === undefined) return { id, items: [], glance: undefined };
    const document = { uri, version: 0, reading: read(text, undefined), changed: undefined };
    return { id, items: await diagnostics(document, undefined, context), glance: await glance(document, context) };
  }

  return {
    judge(uri) {
      const key = sameUri(uri);
      const judged = known.get(key) ?? judge(uri);
      known.set(key, judged);
      return judged;
    },
    changed(uri) {
      if (uri === undefined) known.clear();
      else known.delete(sameUri(uri));
    },
  };
}
