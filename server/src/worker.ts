import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Connection,
  type ConnectionOptions,
} from 'vscode-languageserver/browser';
import { localDay, type Host } from './host.js';

declare const self: DedicatedWorkerGlobalScope;

/** A worker has a clock but no files; where the client has any, it says so and is asked instead. */
export const host: Host = { today: () => localDay(new Date()), readFile: async () => undefined };

export function connect(options: ConnectionOptions): Connection {
  return createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), options);
}
