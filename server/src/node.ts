/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { findCharters } from './find-charters.js';
import { localDay, type Host } from './host.js';
import { connectionOptions, start } from './start.js';
import { keepTidy } from './tidy.js';

keepTidy();

const host: Host = {
  today: () => localDay(new Date()),
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  findCharters,
};

// The library reads the transport from the arguments. Where they name none it is stdio, as every editor expects.
const named = process.argv.some((arg) => /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/.test(arg));
start(
  named ? createConnection(connectionOptions) : createConnection(process.stdin, process.stdout, connectionOptions),
  host,
);
