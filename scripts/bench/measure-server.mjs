import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { startPeer } from './lsp-peer.mjs';

const EDITS = 60;
/** Rounds before the measured ones, for the engine to have compiled what is hot. */
const WARM_UP = 20;

/**
 * Opens the text and types into its first prose line, one letter at a time, each when the last one was answered.
 *
 * @param {{ command: string, args: string[], settings?: (uri: string) => object, language: string }} server
 * @param {string} text
 */
export async function measureServer(server, text) {
  const folder = mkdtempSync(path.join(tmpdir(), 'charter-bench-'));
  const file = path.join(folder, 'bench.charter.yaml');
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  const peer = startPeer(server.command, server.args, { settings: server.settings?.(uri) });
  try {
    await peer.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    });
    peer.notify('initialized', {});
    const opened = peer.diagnostics((params) => params.uri === uri);
    peer.notify('textDocument/didOpen', { textDocument: { uri, languageId: server.language, version: 1, text } });
    await opened;
    const first = performance.now() - peer.spawnedAt;

    const line = text.split('\n').findIndex((content) => content.startsWith('  We keep promises'));
    const times = [];
    let cpuBefore = 0;
    for (let i = 0; i < EDITS + WARM_UP; i++) {
      if (i === WARM_UP) cpuBefore = peer.cpu();
      const version = i + 2;
      const answered = peer.diagnostics((params) => params.uri === uri && (params.version ?? version) === version);
      const at = { line, character: 10 + i };
      const started = performance.now();
      peer.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
      });
      await answered;
      if (i >= WARM_UP) times.push(performance.now() - started);
    }
    const cpu = (peer.cpu() - cpuBefore) / EDITS;
    const memory = peer.memory();
    await peer.stop();
    return { first, edit: median(times), cpu, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
