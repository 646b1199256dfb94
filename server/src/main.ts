// One program for both hosts and both tasks, so that the extension carries what they share once: the server, and what
// reads documents. What differs is loaded where it is needed.
import { READER } from './importing/protocol.js';
import { connectionOptions, start } from './start.js';

async function run(): Promise<void> {
  const inWorker = 'importScripts' in globalThis;
  if (isReader(inWorker)) return void (await import('./importing/main.js'));
  const { connect, host } = await (inWorker ? import('./worker.js') : import('./node.js'));
  start(connect(connectionOptions), host);
}

/** Whoever starts the program to read documents says so: by a line before the program in a browser, by an argument on Node. */
function isReader(inWorker: boolean): boolean {
  const { process } = globalThis as { process?: { readonly argv?: readonly string[] } };
  return inWorker ? READER in globalThis : process?.argv?.includes(`--${READER}`) === true;
}

void run();
