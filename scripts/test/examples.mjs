import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root, runTool } from '../lib/run.mjs';

/** They have steps of their own. */
const ELSEWHERE = ['vscode', 'documents'];

/**
 * Runs the example suites, dealt out to a process for each processor. Every process loads the whole product, so that
 * more than a few do not pay. mocha's own `--parallel` sets each file up anew, which takes a third more time.
 */
export async function runExamples() {
  const names = await readdir(path.join(root, 'out', 'test'), { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.test.js') && !ELSEWHERE.includes(name.split(path.sep)[0] ?? ''))
    .toSorted()
    .map((name) => path.join('out', 'test', name));
  const hands = Math.min(os.availableParallelism(), 4);
  const dealt = Array.from({ length: hands }, (_, hand) => files.filter((_file, index) => index % hands === hand));
  // The first is shown as it comes, the others when all have ended.
  const results = await Promise.all(dealt.map((hand, index) => runTool('mocha', hand, { quiet: index > 0 })));
  for (const { output } of results.slice(1)) process.stdout.write(output);
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results.map(({ output }) => output).join(''),
  };
}
