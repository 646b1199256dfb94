import type { Connection } from './lsp.js';
import type { Context } from './context.js';
import type { Documents, OpenDocument } from './documents.js';
import { diagnostics } from './features/diagnostics.js';
import { describe } from './findings.js';

/** Tells a client that cannot ask. */
export interface Publisher {
  /** At once where judging is quick, else a moment later, for the keystrokes that are on their way already. */
  soon(uri: string): void;
  clear(uri: string): void;
}

/** Milliseconds within which an answer is quicker than any pause. */
const QUICK = 8;
/** Milliseconds that it takes to hear of what was typed during a slow answer. */
const MOMENT = 10;

export function createPublisher(connection: Connection, documents: Documents, context: Context): Publisher {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let lastTook = 0;

  async function publish(document: OpenDocument): Promise<void> {
    await context.settings(document.uri);
    if (documents.get(document.uri) !== document) return;
    // `performance` is loaded by Node when it is first named, which would delay the first answer.
    const start = Date.now();
    const found = await diagnostics(document, undefined, context);
    lastTook = Date.now() - start;
    if (documents.get(document.uri) !== document) return;
    await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: found });
  }

  return {
    soon(uri) {
      clearTimeout(waiting.get(uri));
      const run = (): void => {
        waiting.delete(uri);
        const document = documents.get(uri);
        if (document)
          publish(document).catch((error: unknown) => context.log(`diagnostics failed: ${describe(error)}`));
      };
      if (lastTook <= QUICK) run();
      else waiting.set(uri, setTimeout(run, MOMENT));
    },
    clear(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
