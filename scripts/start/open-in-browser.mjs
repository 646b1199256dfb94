import path from 'node:path';
import process from 'node:process';
import { installExtension, startServer } from '../vscode/server.mjs';

/**
 * Serves VS Code to the browser until it is interrupted.
 *
 * @param {{ vsix: string, workspace: string, scratch: string }} options
 * @returns {Promise<number>} the exit code
 */
export async function openInBrowser({ vsix, workspace, scratch }) {
  const dirs = { dataDir: path.join(scratch, 'data'), extensionsDir: path.join(scratch, 'extensions') };
  process.stdout.write('\nStarting VS Code for the browser …\n');
  await installExtension(vsix, dirs);
  const { origin, token, exited } = await startServer({ ...dirs, token: true });
  const query = new URLSearchParams({ tkn: token, workspace });
  process.stdout.write(`\nThe example charters are open at\n\n  ${origin}/?${query}\n\nCtrl-C ends it.\n`);
  return (await exited) ?? 0;
}
