/**
 * Writes what people install: `charter-as-code-<version>.vsix` for the editors and `charter-as-code-<version>.tgz` for
 * npm, and checks what went into the first.
 */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { manifestFiles } from './lib/manifest-files.mjs';
import { root, run } from './lib/run.mjs';
import { ensureBuilt, ensureDependencies } from './lib/setup.mjs';
import { squeezeZip } from './lib/squeeze-zip.mjs';
import { stage } from './lib/stage.mjs';
import { zipListing } from './lib/zip-listing.mjs';
import { cachedPackage } from './vscode/cache.mjs';

// 3.9 is the last line that runs on Node 20. It is kept in the cache because it would more than double what
// `npm ci` installs; signing and publishing, which want native modules, are left out.
const vsceVersion = '3.9.2';
const largest = 1_000_000;
const papers = ['README.md', 'CHANGELOG.md', 'LICENSE', 'docs/images/two-edits.png'];
/** What the extension reads besides what its manifest names: the examples that it offers to open. */
const offers = await readFile(path.join(root, 'client', 'src', 'charters', 'open-example.ts'), 'utf8');
const contents = [...offers.matchAll(/file: '([^']+)'/gu)].map(([, name]) => `examples/${name}.charter.yaml`);

await ensureDependencies();
await ensureBuilt();
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const archive = path.join(root, `${manifest.name}-${manifest.version}`);
await writeVsix(`${archive}.vsix`);
await squeezeZip(`${archive}.vsix`);
await checkVsix(`${archive}.vsix`);
await writeTarball();
for (const file of [`${archive}.vsix`, `${archive}.tgz`])
  process.stdout.write(`${path.basename(file)}: ${((await stat(file)).size / 1024).toFixed(0)} KiB\n`);

/** @param {string} file */
async function writeVsix(file) {
  const bundles = (await readdir(path.join(root, 'dist'))).filter((name) => /\.(?:cjs|js|css|json)$/u.test(name));
  const folder = await stage('extension', manifest, {
    files: [...papers, ...contents, ...bundles.map((name) => `dist/${name}`), ...manifestFiles(manifest)],
    without: ['bin', 'files', 'scripts', 'devDependencies'],
  });
  const vsce = await cachedPackage('@vscode/vsce', vsceVersion, { args: ['--ignore-scripts', '--omit=optional'] });
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await must(process.execPath, [path.join(vsce, 'vsce'), 'package', ...options, '--out', file], folder);
}

async function writeTarball() {
  const folder = await stage('npm', manifest, {
    files: [...papers, ...manifest.files],
    without: ['main', 'browser', 'l10n', 'icon', 'contributes', 'activationEvents', 'scripts', 'devDependencies'],
  });
  await must('npm', ['pack', '--pack-destination', root], folder);
}

/** @param {string} file */
async function checkVsix(file) {
  const inside = (await zipListing(file)).map(({ name }) => name.replace(/^extension\//u, ''));
  const problems = [
    ...manifestFiles(manifest)
      .filter((name) => !inside.includes(name))
      .map((name) => `package.json names ${name}, which is not inside`),
    ...inside
      .filter((name) => /node_modules|\.(?:map|ts|svg|jpe?g|gif|webp)$/u.test(name))
      .map((name) => `${name} does not belong inside`),
  ];
  const { size } = await stat(file);
  if (size > largest) problems.push(`it is ${size} bytes, more than ${largest}`);
  if (problems.length > 0) throw new Error(`${path.basename(file)} is not fit to ship:\n- ${problems.join('\n- ')}`);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
async function must(program, args, cwd) {
  const { code, output } = await run(program, args, { quiet: true, cwd });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed with code ${code}:\n${output}`);
}
