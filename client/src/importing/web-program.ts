import type * as vscode from 'vscode';
import { READER, type ImportAnswer, type OntoAnswer } from '../../../server/src/importing/protocol.js';
import type { Listener, Program } from './program.js';

/** Fetched and named a script here, as the server is. It is told its task in a line before, since editors name workers. */
export async function start(file: vscode.Uri, { onAnswer, onFailure }: Listener): Promise<Program> {
  const text = await (await fetch(file.toString(true))).text();
  const address = URL.createObjectURL(
    new Blob([`'use strict'; globalThis['${READER}'] = true;\n`, text], { type: 'text/javascript' }),
  );
  const worker = new Worker(address);
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer | OntoAnswer>) => onAnswer(data));
  worker.addEventListener('error', onFailure);
  return {
    ask: (task) => worker.postMessage(task),
    end() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
