/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createConnection, type Connection, type ConnectionOptions } from 'vscode-languageserver/node';
import type { Catalogue } from '../../core/src/index.js';
import { listInside, readInside } from './beside/inside.js';
import { findCharters } from './find-charters.js';
import { localDay, type Host } from './host.js';
import { tellAnswered } from './launcher/answered.js';
import { WholeMessageWriter } from './message-writer.js';

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
  catalogue: readCatalogue,
  findCharters,
  readInside,
  listInside,
};

/** The library reads other transports from the arguments. Where they name none it is stdio, as every editor expects. */
export function connect(options: ConnectionOptions): Connection {
  const named = process.argv.some((arg) => /^--(?:node-ipc|socket|pipe)(?:=|$)/.test(arg));
  if (named) return createConnection(options);
  // The library takes a stream or a writer, whatever it is given to read from; of a stream it sees where it ends.
  const output = new WholeMessageWriter(process.stdout) as unknown as NodeJS.WritableStream;
  return createConnection(process.stdin, output, options);
}

/** The bundler puts the files of all languages beside the program. */
async function readCatalogue(locale: string): Promise<Catalogue | undefined> {
  const language = /^[a-z]{2}(?![a-z])/i.exec(locale)?.[0].toLowerCase();
  if (language === undefined || language === 'en' || typeof __dirname === 'undefined') return undefined;
  try {
    return JSON.parse(await readFile(path.join(__dirname, `messages.${language}.json`), 'utf8')) as Catalogue;
  } catch {
    return undefined;
  }
}
