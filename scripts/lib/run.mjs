import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * Runs a program to its end, in the checkout, showing its output as it comes.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, cwd?: string, answer?: () => string }} [options]
 *   quiet: its output is only returned; answer: what a Node that is run gets for every message it sends
 * @returns {Promise<{ code: number, output: string }>} output: both of its streams
 */
export async function run(program, args, { env = {}, quiet = false, cwd = root, answer } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(answer ? /** @type {const} */ (['ipc']) : [])],
    shell: process.platform === 'win32' && program !== process.execPath,
  });
  if (answer) child.on('message', () => child.send(answer()));
  let output = '';
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    if (from === null) continue;
    from.setEncoding('utf8');
    from.on('data', (text) => {
      output += text;
      if (!quiet) to.write(text);
    });
  }
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { code: code ?? 1, output };
}

/**
 * The same for a program of `node_modules/.bin`, on the Node that runs this.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  return run(path.join(root, 'node_modules', '.bin', name), args, options);
}
