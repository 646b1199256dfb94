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
  ...(Number.parseInt(process.versions.node, 10) < 22 ? ['--interrupt-budget=1000000'] : []),
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
];

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
  const hands = await dealOut(files, Math.min(os.availableParallelism(), 4));
  const mocha = [...QUICKLY, path.join('node_modules', 'mocha', 'bin', 'mocha.js')];
  // The first is shown as it comes, the others when all have ended.
  const results = await Promise.all(
    hands.map((hand, index) => run(process.execPath, [...mocha, ...hand], { quiet: index > 0 })),
  );
  for (const { output } of results.slice(1)) process.stdout.write(output);
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results.map(({ output }) => output).join(''),
  };
}

/**
 * The large ones first, since suites that belong together stand side by side and take equally long.
 *
 * @param {readonly string[]} files
 * @param {number} count
 */
async function dealOut(files, count) {
  const sized = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(path.join(root, file))).size })),
  );
  const order = sized.toSorted((a, b) => b.size - a.size).map(({ file }) => file);
  return Array.from({ length: count }, (_, hand) => order.filter((_file, index) => index % count === hand).toSorted());
}
