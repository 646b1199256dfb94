import * as vscode from 'vscode';
import type { ImportAnswer, ImportTask } from '../../../server/src/importing/protocol.js';

/** Below the extension; it is loaded by whoever imports, and by nobody else. */
export const PROGRAM: readonly string[] = ['dist', 'import.cjs'];

/** Milliseconds. The largest document that is read takes a few seconds. */
const LONGEST = 60_000;

/** The program, started: it is asked once, then ended. */
export interface Program {
  readonly ask: (task: ImportTask) => void;
  readonly end: () => void;
}

export interface Listener {
  readonly onAnswer: (answer: ImportAnswer) => void;
  readonly onFailure: () => void;
}

/**
 * Reads documents in a program of its own, so that a hostile one keeps nobody from working.
 * @returns undefined where the reader gave up
 */
export async function readDocuments(
  { extensionUri }: vscode.ExtensionContext,
  task: ImportTask,
): Promise<ImportAnswer | undefined> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Reading the document…', cancellable: true },
    async (_progress, token) => ask(vscode.Uri.joinPath(extensionUri, ...PROGRAM), task, token),
  );
}

/** The same without a word on screen. */
export async function ask(
  file: vscode.Uri,
  task: ImportTask,
  token: vscode.CancellationToken,
): Promise<ImportAnswer | undefined> {
  const { start } = await ('importScripts' in globalThis ? import('./web-program.js') : import('./node-program.js'));
  let listener: Listener | undefined;
  const answered = new Promise<ImportAnswer | undefined>((resolve) => {
    listener = {
      onAnswer: resolve,
      onFailure: () =>
        resolve({
          outcome: 'refused',
          reason: 'The document could not be read: it may be damaged.',
          canBeForced: false,
        }),
    };
    token.onCancellationRequested(() => resolve(undefined));
  });
  const program = await start(file, listener as unknown as Listener);
  const timer = setTimeout(() => listener?.onFailure(), LONGEST);
  try {
    program.ask(task);
    return await answered;
  } finally {
    clearTimeout(timer);
    program.end();
  }
}
