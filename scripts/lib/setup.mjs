// Imports nothing from node_modules: it is what fills that folder on a fresh machine.
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { root, run } from './run.mjs';

/** Ends the program with a clear line on a Node that is too old. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return;
  process.stderr.write(`Node 20 or later is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** Installs the dependencies when `node_modules` is missing or is not what the lockfile says. */
export async function ensureDependencies() {
  if (await dependenciesAreCurrent()) return;
  process.stderr.write('Installing dependencies: npm ci\n');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci failed with code ${code}.`);
}

/** Compiles and bundles when a source is newer than the last bundle. */
export async function ensureBuilt() {
  if ((await newest(sources)) <= (await changed('dist/cli/charter.js'))) return;
  process.stderr.write('Building: npm run build\n');
  const { code, output } = await run('npm', ['run', 'build'], { quiet: true });
  if (code !== 0) throw new Error(`npm run build failed with code ${code}:\n${output}`);
}

const sources = ['core/src', 'server/src', 'client/src', 'cli/src', 'schemas', 'snippets', 'scripts/generate'].concat([
  'package.json',
  'scripts/bundle.mjs',
  'scripts/generate.mjs',
  'tsconfig.base.json',
]);

async function dependenciesAreCurrent() {
  const [wanted, there] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
      readFile(path.join(root, file), 'utf8').then(JSON.parse, () => undefined),
    ),
  );
  if (!there) return false;
  return Object.entries(wanted.packages).every(
    ([place, { version, optional }]) => place === '' || optional || there.packages[place]?.version === version,
  );
}

/** @param {string[]} places */
async function newest(places) {
  const times = await Promise.all(
    places.map(async (place) => {
      const names = await readdir(path.join(root, place), { recursive: true }).catch(() => []);
      return Promise.all([place, ...names.map((name) => path.join(place, name))].map(changed));
    }),
  );
  return Math.max(...times.flat());
}

/** @param {string} place */
async function changed(place) {
  return stat(path.join(root, place)).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
