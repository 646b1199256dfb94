import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import { READER, type ImportAnswer, type OntoAnswer } from '../../../server/src/importing/protocol.js';
import type { Listener, Program } from './program.js';

/** MB of memory that a document may take up: the largest that is read takes a tenth. */
const MOST_MEMORY = 1024;

export async function start({ fsPath }: vscode.Uri, { onAnswer, onFailure }: Listener): Promise<Program> {
  const worker = new Worker(fsPath, {
    argv: [`--${READER}`],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  worker.on('message', (answer: ImportAnswer | OntoAnswer) => onAnswer(answer));
  worker.on('error', onFailure);
  return { ask: (task) => worker.postMessage(task), end: () => void worker.terminate() };
}
