// One program for both hosts, so that the extension carries the server once. What differs is loaded where it is needed.
import { connectionOptions, start } from './start.js';

async function run(): Promise<void> {
  const inWorker = 'importScripts' in globalThis;
  const { connect, host } = await (inWorker ? import('./worker.js') : import('./node.js'));
  start(connect(connectionOptions), host);
}

void run();
