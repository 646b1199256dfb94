import { readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { root, run, runTool } from '../lib/run.mjs';
import { wantSystemPackages } from '../vscode/system.mjs';
import { runExamples } from './examples.mjs';
import { removeStaleSuites } from './stale.mjs';

/** @typedef {() => Promise<{ code: number, output: string }>} Step */

/**
 * What `npm test` does, in this order. A step's output is searched for its results.
 *
 * @type {Record<string, Step>}
 */
export const steps = {
  generate: () => run('npm', ['run', 'generate', '--silent']),
  build: inTurn(
    () => runTool('tsc', ['-b']),
    () => run(process.execPath, ['scripts/bundle.mjs']),
  ),
  types: () => runTool('tsc', ['-p', 'scripts']),
  lint: inTurn(
    () => runTool('oxlint', ['--type-aware', '--deny-warnings']),
    () => runTool('prettier', ['--check', '--log-level', 'warn', '.']),
    () => runTool('knip', []),
  ),
  unit: async () => {
    await removeStaleSuites();
    return runExamples();
  },
  system: () => {
    wantSystemPackages('ssh');
    return slowSuites('system');
  },
  fuzz: () => slowSuites('fuzz'),
  documents: () => run(process.execPath, ['scripts/test-documents.mjs']),
  'vscode-node': () => vscode('node'),
  'vscode-web': () => vscode('web'),
  'packaged-node': () => vscode('node', '--vsix'),
  'packaged-web': () => vscode('web', '--vsix'),
  neovim: () => run(process.execPath, ['scripts/test-neovim.mjs']),
};

/** @param {string[]} args */
function vscode(...args) {
  return run(process.execPath, ['scripts/test-vscode.mjs', ...args]);
}

/**
 * @param {...Step} parts
 * @returns {Step} all parts, up to the first that fails
 */
function inTurn(...parts) {
  return async () => {
    let output = '';
    for (const part of parts) {
      const result = await part();
      output += result.output;
      if (result.code !== 0) return { code: result.code, output };
    }
    return { code: 0, output };
  };
}

/** @param {'system' | 'fuzz'} kind as the file names end */
async function slowSuites(kind) {
  const names = await readdir(path.join(root, 'out', 'test'), { recursive: true });
  const files = names.filter((name) => name.endsWith(`.${kind}.js`)).map((name) => path.join('out', 'test', name));
  return files.length > 0 ? runTool('mocha', ['--no-config', '--timeout', '120000', ...files]) : nothing();
}

async function nothing() {
  return { code: 0, output: '' };
}
