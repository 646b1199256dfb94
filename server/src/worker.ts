import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { localDay, type Host } from './host.js';
import { connectionOptions, start } from './start.js';

declare const self: DedicatedWorkerGlobalScope;

/** A worker has a clock but no files; where the client has any, it says so and is asked instead. */
const host: Host = { today: () => localDay(new Date()), readFile: async () => undefined };

start(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), connectionOptions), host);
