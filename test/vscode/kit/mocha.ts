import type MochaClass from 'mocha';
import * as vscode from 'vscode';
// Sets the global `mocha`.
import 'mocha/mocha.js';
import { closeAll } from './charters.js';
import { screenshot } from './screen.js';

/** Put in by the bundler: runs only the tests whose titles contain it. */
declare const SUITE_GREP: string;

/** Runs suites with mocha's browser build, which needs neither Node nor a page; fails by throwing. */
export async function runMocha(load: () => void): Promise<void> {
  const { mocha } = globalThis as unknown as { mocha: BrowserMocha };
  // Mocha reads what to filter from the page's address, which Node does not have.
  if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
  mocha.setup({ ui: 'bdd', timeout: 20_000, slow: 3_000, grep: SUITE_GREP, reporter: LineReporter });
  const failed = await new Promise<number>((resolve) => {
    before('room for the editor', () => vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar'));
    load();
    afterEach('picture of a failure, and a tidy editor', async function () {
      if (this.currentTest?.state === 'failed') await screenshot(`failed ${this.currentTest.fullTitle()}`);
      await closeAll();
    });
    mocha.run(resolve);
  }).catch((error: Error) => {
    say(`The suites could not run: ${error.stack}`);
    return 1;
  });
  if (failed > 0) throw new Error(`${failed} failed`);
}

interface BrowserMocha {
  setup(options: { ui: string; timeout: number; slow: number; grep: string; reporter: unknown }): void;
  run(done: (failures: number) => void): MochaClass.Runner;
}

/** A reporter: one line a test on the console, which VS Code hands to whoever started it. */
function LineReporter(runner: MochaClass.Runner): void {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  runner.on('suite', (suite) => suite.title && say(`  ${suite.fullTitle()}`));
  runner.on('pass', (test) => {
    passed += 1;
    say(`    ✔ ${test.title} (${test.duration} ms)`);
  });
  runner.on('pending', (test) => {
    skipped += 1;
    say(`    - ${test.title}`);
  });
  runner.on('fail', (test, error) => {
    failed += 1;
    say(`    ✘ ${test.title}\n${indented(error.stack ?? error.message)}`);
  });
  runner.on('end', () => say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`));
}

/** The launcher knows the suite's lines among the editor's own by the bar. */
function say(line: string): void {
  console.log(line.replace(/^/gm, '│ '));
}

function indented(text: string): string {
  return text.replace(/^/gm, '      ');
}
