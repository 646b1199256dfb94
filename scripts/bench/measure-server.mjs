import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startPeer } from './lsp-peer.mjs';

const EDITS = 60;
/** Rounds before the measured ones, for the engine to have compiled what is hot. */
const WARM_UP = 100;
/** Times the server is started; the time to the first diagnostics is the median. */
const STARTS = 5;
/** Milliseconds that the very first server lives on: what it keeps for later starts is kept by then. */
const SETTLED = 3000;

/** @typedef {{ command: string, args: string[], settings?: (uri: string) => object, language: string }} Server */

/**
 * Opens the text and types into its first prose line, one letter at a time, each when the last one was answered.
 *
 * @param {Server} server
 * @param {string} text
 * @returns {Promise<{ fresh: number, first: number, edit: number, cpu: number, memory: number }>} milliseconds, and MiB;
 *   `fresh` is the first diagnostics ever, `first` those of later starts, where a server may have kept something
 */
export async function measureServer(server, text) {
  const folder = mkdtempSync(path.join(tmpdir(), 'charter-bench-'));
  const file = path.join(folder, 'bench.charter.yaml');
  writeFileSync(file, text);
  const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache') };
  try {
    const { peer: newcomer, first: fresh } = await open(server, file, text, env);
    await wait(SETTLED);
    await newcomer.stop();
    const starts = [];
    for (let i = 1; i < STARTS; i++) {
      const { peer, first } = await open(server, file, text, env);
      starts.push(first);
      await peer.stop();
    }
    const { peer, first } = await open(server, file, text, env);
    const typed = await type(peer, pathToFileURL(file).href, text);
    await peer.stop();
    return { fresh, first: median([...starts, first]), ...typed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Server} server
 * @param {string} file
 * @param {string} text
 * @param {NodeJS.ProcessEnv} env
 */
async function open(server, file, text, env) {
  const uri = pathToFileURL(file).href;
  const rootUri = pathToFileURL(path.dirname(file)).href;
  const peer = startPeer(server.command, server.args, { settings: server.settings?.(uri), env });
  await peer.request('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
  });
  peer.notify('initialized', {});
  const opened = peer.diagnostics((params) => params.uri === uri);
  peer.notify('textDocument/didOpen', { textDocument: { uri, languageId: server.language, version: 1, text } });
  await opened;
  return { peer, first: performance.now() - peer.spawnedAt };
}

/**
 * @param {ReturnType<typeof startPeer>} peer
 * @param {string} uri
 * @param {string} text
 */
async function type(peer, uri, text) {
  const line = text.split('\n').findIndex((content) => content.startsWith('  We keep promises'));
  const times = [];
  let cpuBefore = 0;
  for (let i = 0; i < EDITS + WARM_UP; i++) {
    if (i === WARM_UP) cpuBefore = peer.cpu();
    const version = i + 2;
    const answered = peer.diagnostics((params) => params.uri === uri && (params.version ?? version) === version);
    const at = { line, character: 10 + (i % 20) };
    const started = performance.now();
    peer.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    });
    await answered;
    if (i >= WARM_UP) times.push(performance.now() - started);
  }
  return { edit: median(times), cpu: (peer.cpu() - cpuBefore) / EDITS, memory: peer.memory() };
}

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
