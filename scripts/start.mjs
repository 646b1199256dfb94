/**
 * Shows the main job on a fresh machine: sets everything up, checks the example charters in the terminal, then opens
 * them in VS Code with the extension installed.
 *
 *   npm start                     Ctrl-C ends it
 *   npm start -- --check-only     stops after the terminal part
 *   npm start -- --browser        opens in the browser even where the desktop VS Code is installed
 */
import path from 'node:path';
import process from 'node:process';
import { root, run } from './lib/run.mjs';
import { ensureBuilt, ensureDependencies, requireNode } from './lib/setup.mjs';

const today = '2026-11-22';

requireNode();
await ensureDependencies();
await ensureBuilt();

await check('examples/teams', 0, 'These charters are clean: as they should be.');
await check(
  'examples/needs-work',
  1,
  'These charters are as people really write them; exit code 1 says there are errors.',
);

if (!process.argv.includes('--check-only')) {
  const { openExamples } = await import('./start/open-examples.mjs');
  process.exitCode = await openExamples({ today, inBrowser: process.argv.includes('--browser') });
}

/**
 * @param {string} folder
 * @param {number} expected
 * @param {string} comment
 */
async function check(folder, expected, comment) {
  const words = ['check', folder, '--today', today];
  process.stdout.write(`\n$ charter ${words.join(' ')}\n`);
  const { code } = await run(process.execPath, [path.join(root, 'dist/cli/charter.js'), ...words]);
  if (code !== expected) {
    process.stderr.write(`charter check ${folder} ended with ${code}; ${expected} was expected.\n`);
    process.exit(1);
  }
  process.stdout.write(`→ exit code ${code}. ${comment}\n`);
}
