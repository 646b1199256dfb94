/** Runs the suites about documents as other programs see them: Chromium prints pages, LibreOffice opens Word files. */
import process from 'node:process';
import { runTool } from './lib/run.mjs';
import { ensureSystemPackages } from './vscode/system.mjs';

ensureSystemPackages('documents');
const { code } = await runTool('mocha', ['--no-config', '--timeout', '120000', 'out/test/documents/*.test.js'], {
  env: { CHARTER_DOCUMENTS: 'required' },
});
process.exitCode = code;
