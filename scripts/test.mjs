/**
 * Sets everything up and runs every check and suite; the first step that fails ends it.
 *
 *   npm test                     all steps
 *   npm test -- --only unit      one step, or several: --only lint,unit
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureDependencies, requireNode } from './lib/setup.mjs';
import { steps } from './test/steps.mjs';
import { countResults } from './test/results.mjs';

requireNode();
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(steps);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  process.stderr.write(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}\n`);
  process.exit(2);
}

/** @type {Record<string, import('./test/steps.mjs').Step>} */
const all = { setup: async () => (await ensureDependencies(), { code: 0, output: '' }), ...steps };
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string | undefined} */
let stopped;
for (const name of ['setup', ...wanted]) {
  const started = performance.now();
  process.stdout.write(`\n━━ ${name}\n`);
  const { code, output } = await all[name]().catch((error) => ({ code: 1, output: complain(error) }));
  const counted = countResults(output);
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counted[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`━━ ${name} ${code === 0 ? 'done' : 'FAILED'} in ${seconds} s\n`);
  if (code === 0) continue;
  stopped = name;
  total.failed = Math.max(total.failed, 1);
  break;
}
const { passed, failed, skipped } = total;
if (stopped) process.stdout.write(`\nStopped at the step that failed: ${stopped}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = stopped ? 1 : 0;

/** @param {unknown} error */
function complain(error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return '';
}
