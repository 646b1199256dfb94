import { readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root, run } from '../lib/run.mjs';

/** They have steps of their own. */
const ELSEWHERE = ['vscode', 'documents'];

/**
 * Most code of an example is done before it has paid to compile it well, which took a quarter of the time. Node 22 and
 * later compile in smaller steps, and know the first setting no more.
 */
const QUICKLY = [
  // Patterns, above all, which would be compiled again after each collection of what is left over.
  '--no-flush-bytecode',
  ...(Number.parseInt(process.versions.node, 10) < 22 ? ['--interrupt-budget=1000000'] : []),
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
];

/**
 * Runs the example suites, in a process for each processor. Every process loads the whole product, so that more than a
 * few do not pay; each takes the next suite when it has ended one. mocha's own `--parallel` takes a third more time.
 */
export async function runExamples() {
  const names = await readdir(path.join(root, 'out', 'test'), { recursive: true });
  const suites = names
    .filter((name) => name.endsWith('.test.js') && !ELSEWHERE.includes(name.split(path.sep)[0] ?? ''))
    .map((name) => path.join('out', 'test', name));
  const waiting = await largestFirst(suites);
  const hand = [...QUICKLY, path.join('scripts', 'test', 'hand.mjs')];
  const answer = () => waiting.shift() ?? '';
  // The first is shown as it comes, the others when all have ended.
  const results = await Promise.all(
    Array.from({ length: Math.min(os.availableParallelism(), 4) }, (_, index) =>
      run(process.execPath, hand, { quiet: index > 0, answer }),
    ),
  );
  for (const { output } of results.slice(1)) process.stdout.write(output);
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results.map(({ output }) => output).join(''),
  };
}

/**
 * So that nobody is left with a long one at the end.
 *
 * @param {readonly string[]} files
 */
async function largestFirst(files) {
  const sized = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(path.join(root, file))).size })),
  );
  return sized.toSorted((a, b) => b.size - a.size).map(({ file }) => file);
}
