// Runs the property and fuzz suites in full: hours, not minutes. Published figures come from here.
//
//   npm run soak                      all of them
//   npm run soak -- signatures        those whose file name contains a word
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { ensureDependencies, requireNode } from './lib/setup.mjs';
import { root, run, runTool } from './lib/run.mjs';

requireNode();
await ensureDependencies();
const words = process.argv.slice(2);
const compiled = await run('npm', ['run', 'compile', '--silent']);
if (compiled.code !== 0) process.exit(compiled.code);

process.env['SOAK'] = '1';
const names = await readdir(path.join(root, 'out', 'test'), { recursive: true });
const suites = names
  .filter((name) => name.endsWith('.fuzz.js') && words.every((word) => name.includes(word)))
  .map((name) => path.join('out', 'test', name));
for (const suite of suites) {
  process.stdout.write(`\n━━ ${suite}\n`);
  const { code } = await runTool('mocha', ['--no-config', '--timeout', '0', suite]);
  if (code !== 0) process.exitCode = code;
}
