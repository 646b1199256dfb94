/**
 * Writes what people install: `charter-as-code-<version>.vsix` for the editors and `charter-as-code-<version>.tgz` for
 * npm, and checks what went into the first.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { manifestFiles } from './lib/manifest-files.mjs';
import { root, run } from './lib/run.mjs';
import { ensureBuilt, ensureDependencies } from './lib/setup.mjs';
import { zipListing } from './lib/zip-listing.mjs';
import { cachedPackage } from './vscode/cache.mjs';

// 3.9 is the last line that runs on Node 20. It is kept in the cache because it would more than double what
// `npm ci` installs; signing and publishing, which want native modules, are left out.
const vsceVersion = '3.9.2';
const largest = 1024 * 1024;

await ensureDependencies();
await ensureBuilt();
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const vsix = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
await writeVsix();
await checkVsix();
await must('npm', ['pack', '--silent', '--ignore-scripts']);
for (const file of [vsix, vsix.replace(/\.vsix$/u, '.tgz')])
  process.stdout.write(`${path.basename(file)}: ${((await stat(file)).size / 1024).toFixed(0)} KiB\n`);

async function writeVsix() {
  const vsce = await cachedPackage('@vscode/vsce', vsceVersion, { args: ['--ignore-scripts', '--omit=optional'] });
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license'];
  await must(process.execPath, [path.join(vsce, 'vsce'), 'package', ...options, '--out', vsix]);
}

async function checkVsix() {
  const inside = (await zipListing(vsix)).map(({ name }) => name.replace(/^extension\//u, ''));
  const problems = [
    ...manifestFiles(manifest)
      .filter((file) => !inside.includes(file))
      .map((file) => `package.json names ${file}, which is not inside`),
    ...inside
      .filter((file) => /node_modules|\.(?:map|ts|svg|jpe?g|gif|webp)$/u.test(file))
      .map((file) => `${file} does not belong inside`),
  ];
  const { size } = await stat(vsix);
  if (size > largest) problems.push(`it is ${size} bytes, more than ${largest}`);
  if (problems.length > 0) throw new Error(`${path.basename(vsix)} is not fit to ship:\n- ${problems.join('\n- ')}`);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function must(program, args) {
  const { code, output } = await run(program, args, { quiet: true });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed with code ${code}:\n${output}`);
}
