import path from 'node:path';
import process from 'node:process';
import { installExtension, startServer } from '../vscode/server.mjs';

/**
 * Serves VS Code to the browser until it is interrupted.
 *
 * @param {{ vsix: string, workspace: string, first: string, scratch: string }} options first: the charter to show at once
 * @returns {Promise<number>} the exit code
 */
export async function openInBrowser({ vsix, workspace, first, scratch }) {
  const dirs = { dataDir: path.join(scratch, 'data'), extensionsDir: path.join(scratch, 'extensions') };
  process.stdout.write('\nStarting VS Code for the browser …\n');
  await installExtension(vsix, dirs);
  const { origin, port, token, exited } = await startServer({ ...dirs, token: true });
  const query = new URLSearchParams({
    tkn: token,
    workspace,
    payload: JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${first}`]]),
  });
  process.stdout.write(`\nThe example charters are open at\n\n  ${origin}/?${query}\n\nCtrl-C ends it.\n`);
  return (await exited) ?? 0;
}
