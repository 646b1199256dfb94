import path from 'node:path';

/** What action.yml and .pre-commit-hooks.yaml run: one file, committed, so that nobody has to install or build anything. */
export const actionFile = 'action/dist/index.cjs';

/**
 * `yaml` as it is built for browsers: it needs nothing of Node, and does not look for a switch in the environment at each
 * token, which takes an eighth of the time of reading a charter.
 */
export const quickYaml = { yaml: './node_modules/yaml/browser/index.js' };

/**
 * Gives the same bytes for the same sources: no paths of this machine, nothing of the clock.
 *
 * @type {import('esbuild').BuildOptions & { write: false }}
 */
export const actionBundle = {
  absWorkingDir: path.resolve(import.meta.dirname, '..', '..'),
  entryPoints: ['action/src/main.ts'],
  write: false,
  bundle: true,
  minify: true,
  charset: 'ascii',
  legalComments: 'inline',
  platform: 'node',
  target: 'node20',
  alias: quickYaml,
  format: 'cjs',
  tsconfigRaw: {},
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'hereAsUrl' },
  banner: { js: "#!/usr/bin/env node\nconst hereAsUrl = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
};
