// Measures this project's language server against yaml-language-server on the same charter and schema, and prints both.
// Needs a build (`npm run build`) and Linux, whose /proc tells CPU time and memory.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseDocument } from 'yaml';
import { generateCharter } from './bench/generate-charter.mjs';
import { measureReview } from './bench/measure-review.mjs';
import { measureServer, median } from './bench/measure-server.mjs';
import { cachedPackage } from './vscode/cache.mjs';
import { node24 } from './vscode/runtime.mjs';

const root = path.resolve(import.meta.dirname, '..');
const OURS = path.join(root, 'dist', 'cli', 'charter-language-server.cjs');
const SCHEMA = path.join(root, 'schemas', 'charter.loose.schema.json');

if (!existsSync(OURS)) throw new Error('Nothing to measure yet: run npm run build first.');
const ours = { command: process.execPath, args: [OURS, '--stdio'], language: 'charter' };
const theirs = await yamlLanguageServer();

for (const lines of [140, 6400]) {
  const text = generateCharter(lines);
  print(`${text.split('\n').length} lines`, ['fresh ms', 'first ms', 'edit ms', 'CPU ms/edit', 'memory MiB']);
  print('  yaml.parseDocument alone', ['', '', parseAlone(text).toFixed(1), '', '']);
  for (const [name, server] of Object.entries({ 'Charter as Code': ours, 'yaml-language-server 2.0.0': theirs })) {
    const { fresh, first, edit, cpu, memory } = await measureServer(server, text);
    print(`  ${name}`, [fresh.toFixed(0), first.toFixed(0), edit.toFixed(1), cpu.toFixed(1), memory.toFixed(0)]);
  }
}
const { parse, compare, review } = await measureReview();
print('200 charters, both sides', ['CPU ms', 'of parsing']);
for (const [name, time] of Object.entries({
  'parsing them': parse,
  '  and comparing': compare,
  'charter review': review,
}))
  print(`  ${name}`, [time.toFixed(0), (time / parse).toFixed(2)]);
const packages = readdirSync(root).filter((name) => name.endsWith('.vsix'));
for (const name of packages) print(name, [`${(statSync(path.join(root, name)).size / 1024).toFixed(0)} KiB`]);

/** @param {string} text @returns {number} milliseconds, the median of warm runs */
function parseAlone(text) {
  const times = [];
  for (let i = 0; i < 60; i++) {
    const started = performance.now();
    parseDocument(text, { uniqueKeys: false });
    times.push(performance.now() - started);
  }
  return median(times.slice(20));
}

async function yamlLanguageServer() {
  const folder = await cachedPackage('yaml-language-server', '2.0.0');
  const settings = () => ({ yaml: { schemas: { [pathToFileURL(SCHEMA).href]: '*.charter.yaml' }, validate: true } });
  const args = [path.join(folder, 'bin', 'yaml-language-server'), '--stdio'];
  return { command: path.join(await node24(), 'node'), args, settings, language: 'yaml' };
}

/** @param {string} label @param {string[]} cells */
function print(label, cells) {
  console.log(label.padEnd(30) + cells.map((cell) => cell.padStart(13)).join(''));
}
