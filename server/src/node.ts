/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createConnection, type Connection, type ConnectionOptions } from 'vscode-languageserver/node';
import { listInside, readInside } from './beside/inside.js';
import { findCharters } from './find-charters.js';
import { localDay, type Host } from './host.js';
import { tellAnswered } from './launcher/answered.js';

export const host: Host = {
  today: () => localDay(new Date()),
  answered: tellAnswered,
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  findCharters,
  readInside,
  listInside,
};

/** The library reads the transport from the arguments. Where they name none it is stdio, as every editor expects. */
export function connect(options: ConnectionOptions): Connection {
  const named = process.argv.some((arg) => /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/.test(arg));
  return named ? createConnection(options) : createConnection(process.stdin, process.stdout, options);
}
