import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import process from 'node:process';
import { startChild } from './children.mjs';
import { vscodeServer } from './runtime.mjs';

/**
 * Starts the VS Code server on a free port.
 *
 * @param {{ dataDir: string, extensionsDir: string, token?: boolean }} options
 *   token: whoever opens the address must know one; without, it serves a test
 * @returns {Promise<{ port: number, origin: string, token: string, exited: Promise<number | null> }>}
 */
export async function startServer({ dataDir, extensionsDir, token: guarded = false }) {
  const { node, serverMain } = await vscodeServer();
  const token = guarded ? randomUUID() : '';
  const child = startChild(
    node,
    [
      serverMain,
      '--host=127.0.0.1',
      '--port=0',
      '--accept-server-license-terms',
      // A built product reads the test payload of the address only with the smoke test flag.
      ...(guarded ? [`--connection-token=${token}`] : ['--without-connection-token', '--enable-smoke-test-driver']),
      '--disable-telemetry',
      '--disable-workspace-trust',
      `--server-data-dir=${dataDir}`,
      `--extensions-dir=${extensionsDir}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment() },
  );
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  const lines = [child.stdout, child.stderr].map((stream) => createInterface({ input: /** @type {any} */ (stream) }));
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    for (const reader of lines)
      reader.on('line', (line) => {
        const port = /listening on (\d+)/u.exec(line)?.[1];
        if (port) resolve(Number(port));
      });
  });
  const failed = exited.then((code) => {
    throw new Error(`The VS Code server ended with code ${code} before it listened.`);
  });
  failed.catch(() => {});
  const port = await Promise.race([listening, failed]);
  return { port, origin: `http://127.0.0.1:${port}`, token, exited };
}

/**
 * @param {string} vsix
 * @param {{ dataDir: string, extensionsDir: string }} options
 */
export async function installExtension(vsix, { dataDir, extensionsDir }) {
  const { node, serverMain } = await vscodeServer();
  const args = [`--server-data-dir=${dataDir}`, `--extensions-dir=${extensionsDir}`, `--install-extension=${vsix}`];
  const { status, stdout, stderr } = spawnSync(node, [serverMain, '--accept-server-license-terms', ...args], {
    encoding: 'utf8',
    env: serverEnvironment(),
  });
  if (status !== 0) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}

/** The environment without what an editor's terminal would add, which would send the server looking for that editor. */
function serverEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_)/u.test(name)));
}
