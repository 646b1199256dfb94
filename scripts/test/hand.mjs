/**
 * Runs suites one after the other, each time the next that the process which has started this hands out, and sums them
 * up at the end. All run in one mocha each but in the same process, so that the product is loaded once.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { format } from 'node:util';
import Mocha from 'mocha';
import { root } from '../lib/run.mjs';

// Node asks the system whenever a variable is read, and the parser of YAML reads one at each token, in its build for Node;
// what ships takes another build.
process.env = { ...process.env };

const { timeout } = JSON.parse(readFileSync(path.join(root, '.mocharc.json'), 'utf8'));
const total = { passes: 0, pending: 0, failures: 0, duration: 0 };
/** @type {Mocha.Test[]} */
const failures = [];

class SummedUpLater extends Mocha.reporters.Spec {
  /** @override */
  epilogue() {
    for (const key of /** @type {const} */ (['passes', 'pending', 'failures', 'duration']))
      total[key] += this.stats[key] ?? 0;
    failures.push(...this.failures);
  }
}

/**
 * Shown when a suite has ended: to write each line takes as long as the test that it tells of.
 *
 * @type {string[]}
 */
const lines = [];
Mocha.reporters.Base.consoleLog = (...said) => void lines.push(`${format(...said)}\n`);
process.once('exit', show);

process.on('message', async (/** @type {string} */ file) => {
  if (file === '') {
    Object.assign(Object.create(Mocha.reporters.Base.prototype), { stats: total, failures }).epilogue();
    show();
    process.exitCode = failures.length > 0 ? 1 : 0;
    process.disconnect();
    return;
  }
  const mocha = new Mocha({ timeout, reporter: SummedUpLater }).addFile(path.join(root, file));
  await mocha.loadFilesAsync();
  mocha.run(() => {
    mocha.dispose();
    show();
    askForNext();
  });
});

function show() {
  process.stdout.write(lines.splice(0).join(''));
}

function askForNext() {
  process.send?.('next');
}

askForNext();
