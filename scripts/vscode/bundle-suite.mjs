import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import * as esbuild from 'esbuild';
import { root } from '../lib/run.mjs';

/**
 * Bundles every file of `test/vscode/suite` with mocha's browser build into one CommonJS file, which runs unchanged in
 * the Node extension host and in the web worker one.
 *
 * @param {string} [locale] of the editor that they are for: those in the folder of its name; without it the others
 * @returns {Promise<string>} the file
 */
export async function bundleSuite(locale) {
  const folder = path.join(root, 'test', 'vscode');
  const place = locale ? `suite/${locale}` : 'suite';
  const suites = (await readdir(path.join(folder, place))).filter((name) => name.endsWith('.test.ts')).toSorted();
  const outfile = path.join(root, 'out', 'vscode', 'suite.cjs');
  await esbuild.build({
    stdin: {
      resolveDir: folder,
      loader: 'ts',
      // The suites come last: they call `describe`, which only the set-up defines.
      contents: `import { runMocha } from './kit/mocha.js';
export const run = () => runMocha(() => { ${suites.map((name) => `require('./${place}/${name}');`).join(' ')} });`,
    },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    tsconfigRaw: {},
    define: { SUITE_GREP: JSON.stringify(process.env['CHARTER_TEST_GREP'] ?? '') },
    plugins: [globalMocha],
    outfile,
  });
  return outfile;
}

/**
 * Mocha's browser build asks for `module` and would take the bundle's own; without one it defines a global.
 *
 * @type {import('esbuild').Plugin}
 */
const globalMocha = {
  name: 'global-mocha',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `const module = undefined, exports = undefined;\n${await readFile(file, 'utf8')}`,
    }));
  },
};
