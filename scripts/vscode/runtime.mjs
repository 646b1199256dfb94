import path from 'node:path';
import process from 'node:process';
import { cachedPackage } from './cache.mjs';
import { ensureSystemPackages } from './system.mjs';

const nodeVersion = '24.21.0';
const codeServerVersion = '4.139.1';

/**
 * A Node 24 from npm, for the programs that want it (code-server); nothing of this project runs on it.
 *
 * @returns {Promise<string>} the folder that holds the `node` program
 */
export async function node24() {
  return path.join(await cachedPackage('node', nodeVersion), 'bin');
}

/**
 * The VS Code server and workbench that code-server ships.
 *
 * @returns {Promise<{ node: string, serverMain: string }>}
 */
export async function vscodeServer() {
  ensureSystemPackages('vscode');
  const bin = await node24();
  // Native modules are compiled during the install, for the Node that is first on PATH.
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` };
  // An npm that runs this says in it on which Node, and code-server believes that.
  delete env['npm_config_user_agent'];
  const folder = await cachedPackage('code-server', codeServerVersion, { env, note: '620 MB, about two minutes' });
  return { node: path.join(bin, 'node'), serverMain: path.join(folder, 'lib', 'vscode', 'out', 'server-main.js') };
}
