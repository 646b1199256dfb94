/// <reference types="node" />
// Started by itself, with the program of the server, when somebody imports: a document can be hostile.
// It is a worker in both hosts, answers once, and whoever started it ends it.
import { answer } from './answer.js';
import type { ImportTask } from './protocol.js';

declare const self: DedicatedWorkerGlobalScope;

if ('importScripts' in globalThis) {
  self.addEventListener('message', ({ data }: MessageEvent<ImportTask>) => self.postMessage(answer(data)));
} else {
  const { parentPort } = require('node:worker_threads') as typeof import('node:worker_threads');
  parentPort?.on('message', (task: ImportTask) => parentPort.postMessage(answer(task)));
}
