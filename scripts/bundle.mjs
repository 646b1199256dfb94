/**
 * Bundles the programs that ship, from the TypeScript sources into `dist/`:
 * the extension for both hosts, its language server for both with what reads documents, and what starts it on Node, the
 * pages of the webviews, and the two commands.
 *
 *   node scripts/bundle.mjs [--allow-missing]    skips entry points that are not written yet
 *   node scripts/bundle.mjs --action             writes only what is committed: the GitHub Action and the hooks
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { actionBundle, actionFile, quickYaml } from './lib/action-bundle.mjs';
import { gather, languages, readTranslations } from './lib/l10n.mjs';

const root = path.resolve(import.meta.dirname, '..');
const allowMissing = process.argv.includes('--allow-missing');

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // Text of one byte a letter is read and compiled in half the time.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  tsconfigRaw: {},
  define: { 'process.env.NODE_ENV': '"production"' },
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', alias: quickYaml };
/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', target: 'es2022' };

/**
 * For Node and the browser at once; each loads its own part when it runs.
 * @type {import('esbuild').BuildOptions}
 */
const either = {
  ...node,
  format: 'cjs',
  conditions: ['node', 'browser'],
};

/**
 * The commands start the server by its launcher, as the extension does.
 * @param {string} launcher from the bundled file
 * @returns {import('esbuild').Plugin}
 */
const serverBehind = (launcher) => ({
  name: 'server-behind',
  setup({ onResolve }) {
    onResolve({ filter: /\/server\/src\/main\.js$/ }, () => ({ path: launcher, external: true }));
  },
});

/**
 * The protocol library names these when it is loaded, and uses them only for named pipes and to look for modules.
 * @type {import('esbuild').Plugin}
 */
const builtinsOnDemand = {
  name: 'builtins-on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:crypto|child_process)$/ }, ({ path: name, importer }) =>
      importer.includes('vscode-') ? { path: name, namespace: 'on-demand' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'on-demand' }, ({ path: name }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, member) => require('node:${name}')[member] });`,
    }));
  },
};

/** @type {(Omit<import('esbuild').BuildOptions, 'entryPoints'> & { entryPoints: Record<string, string> })[]} */
const bundles = [
  // `.cjs` also for the web host: under "type": "module" it takes any other name for an ES module, and refuses those.
  { ...either, ...into('client.cjs', 'client/src/extension.ts'), external: ['vscode'] },
  { ...either, ...into('server.cjs', 'server/src/main.ts'), plugins: [builtinsOnDemand] },
  {
    ...node,
    ...into('launcher.cjs', 'server/src/launcher/main.ts'),
    format: 'cjs',
    // Read when its turn comes: the program is written by then.
    get define() {
      return { ...common.define, PROGRAM_DIGEST: JSON.stringify(digest('dist/server.cjs')) };
    },
  },
  { ...browser, ...into('preview.js', 'client/src/preview/page/main.ts'), format: 'iife' },
  { ...browser, ...into('preview.css', 'client/src/preview/page/main.css') },
  { ...browser, ...into('sign.js', 'client/src/signing/page/main.ts'), format: 'iife' },
  { ...browser, ...into('sign.css', 'client/src/signing/page/main.css') },
  { ...browser, ...into('changes.js', 'client/src/changes/page/main.ts'), format: 'iife' },
  { ...browser, ...into('changes.css', 'client/src/changes/page/main.css') },
  // An editor waits for this one: without ES modules Node need not start its loader of them.
  {
    ...node,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    outdir: 'dist/cli',
    entryPoints: { 'charter-language-server': 'cli/src/language-server.ts' },
    outExtension: { '.js': '.cjs' },
    plugins: [serverBehind('../launcher.cjs')],
    define: { ...common.define, 'import.meta.url': 'hereAsUrl' },
    banner: { js: "const hereAsUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
  {
    ...node,
    format: 'esm',
    splitting: true,
    outdir: 'dist/cli',
    entryPoints: { charter: 'cli/src/main.ts' },
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [serverBehind('../../launcher.cjs')],
    // CommonJS dependencies inside an ES module ask for `require`.
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);",
    },
  },
];

if (process.argv.includes('--action')) {
  const { outputFiles } = await build(actionBundle);
  await writeFile(path.join(root, actionFile), outputFiles[0].contents, { mode: 0o755 });
  process.stdout.write(
    `${actionFile.padEnd(40)} ${(outputFiles[0].contents.length / 1024).toFixed(0).padStart(6)} KiB\n`,
  );
  process.exit();
}

const missing = bundles.flatMap(({ entryPoints }) =>
  Object.values(entryPoints).filter((file) => !existsSync(path.join(root, file))),
);
if (missing.length > 0) {
  process.stderr.write(`Entry points that do not exist: ${missing.join(', ')}\n`);
  if (!allowMissing) {
    process.stderr.write('Nothing was bundled. To bundle the others: node scripts/bundle.mjs --allow-missing\n');
    process.exit(1);
  }
}

await rm(path.join(root, 'dist'), { recursive: true, force: true });
for (const bundle of bundles) {
  const present = Object.entries(bundle.entryPoints).filter(([, file]) => !missing.includes(file));
  if (present.length === 0) continue;
  const { metafile } = await build({ ...bundle, metafile: true, entryPoints: Object.fromEntries(present) });
  for (const [file, { entryPoint, bytes }] of Object.entries(metafile.outputs)) {
    // A chunk behind a dynamic import counts as an entry point too.
    if (!entryPoint || file.includes('/chunks/')) continue;
    if (file === 'dist/server.cjs') await makeAscii(path.join(root, file));
    if (file.startsWith('dist/cli/')) await makeCommand(path.join(root, file));
    process.stdout.write(`${file.padEnd(40)} ${(bytes / 1024).toFixed(0).padStart(6)} KiB\n`);
  }
}

// What the server says in other languages: a file each, which is read only where it is wanted.
const { shortKey } = await import(pathToFileURL(path.join(root, 'out', 'core', 'src', 'l10n', 'short-key.js')).href);
for (const language of languages()) {
  const ofCommands = readTranslations('cli/src', language);
  const messages = Object.entries(gather(language)).filter(([key]) => !Object.hasOwn(ofCommands, key));
  const table = Object.fromEntries(messages.map(([key, words]) => [shortKey(key), words]));
  if (Object.keys(table).length < messages.length) throw new Error('Two keys share a short one: see short-key.ts.');
  await writeFile(path.join(root, 'dist', `messages.${language}.json`), JSON.stringify(table));
}

/**
 * @param {string} name in `dist`
 * @param {string} source
 */
function into(name, source) {
  const { ext, name: stem } = path.parse(name);
  const extension = ext === '.css' ? {} : { outExtension: { '.js': ext } };
  return { outdir: 'dist', entryPoints: { [stem]: source }, ...extension };
}

/** @param {string} file of the checkout */
function digest(file) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, file)))
    .digest('hex')
    .slice(0, 16);
}

/**
 * The launcher reads the server as text of one byte a letter. What the bundler leaves stands in regular expressions and in
 * templates with a tag, which mean the same when it is escaped.
 * @param {string} file
 */
async function makeAscii(file) {
  const text = await readFile(file, 'utf8');
  if (/\\[^\0-\x7F]/.test(text)) throw new Error(`${file} escapes a letter that is none of ASCII.`);
  const escaped = text.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(file, escaped);
}

/** @param {string} file becomes a program that can be started by its name */
async function makeCommand(file) {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.startsWith('#!') ? text : `#!/usr/bin/env node\n${text}`);
  await chmod(file, (await stat(file)).mode | 0o111);
}
