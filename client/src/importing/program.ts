import * as vscode from 'vscode';
import { readCatalogue } from '../catalogue.js';
import { SERVER } from '../language-client.js';
import type { ImportAnswer, ImportTask, OntoAnswer, OntoTask, Task } from '../../../server/src/importing/protocol.js';

/** Milliseconds. The largest document that is read takes a few seconds. */
const LONGEST = 60_000;

/** The program, started: it is asked once, then ended. */
export interface Program {
  readonly ask: (task: Task) => void;
  readonly end: () => void;
}

export interface Listener {
  readonly onAnswer: (answer: ImportAnswer | OntoAnswer) => void;
  readonly onFailure: () => void;
}

/** What the program answers to a question. */
type AnswerTo<Asked extends Task> = Asked extends OntoTask ? OntoAnswer : ImportAnswer;

/**
 * Reads documents in a program of its own, so that a hostile one keeps nobody from working.
 * @returns undefined where the reader gave up
 */
export async function readDocuments<Asked extends ImportTask | OntoTask>(
  { extensionUri }: vscode.ExtensionContext,
  task: Asked,
): Promise<AnswerTo<Asked> | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading the document…'),
      cancellable: true,
    },
    async (_progress, token) => ask(extensionUri, task, token),
  );
}

/** The same without a word on screen. */
export async function ask<Asked extends ImportTask | OntoTask>(
  extension: vscode.Uri,
  task: Asked,
  token: vscode.CancellationToken,
): Promise<AnswerTo<Asked> | undefined> {
  const { start } = await ('importScripts' in globalThis ? import('./web-program.js') : import('./node-program.js'));
  const catalogue = await readCatalogue(extension);
  let listener: Listener | undefined;
  const answered = new Promise<ImportAnswer | OntoAnswer | undefined>((resolve) => {
    listener = {
      onAnswer: resolve,
      onFailure: () =>
        resolve({
          outcome: 'refused',
          reason: vscode.l10n.t('The document could not be read: it may be damaged.'),
          canBeForced: false,
        }),
    };
    token.onCancellationRequested(() => resolve(undefined));
  });
  const program = await start(vscode.Uri.joinPath(extension, ...SERVER), listener as unknown as Listener);
  const timer = setTimeout(() => listener?.onFailure(), LONGEST);
  try {
    program.ask({ ...task, catalogue });
    return (await answered) as AnswerTo<Asked> | undefined;
  } finally {
    clearTimeout(timer);
    program.end();
  }
}
