import { spawn } from 'node:child_process';
import process from 'node:process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a program in a process group of its own, so that whatever it starts in turn ends with it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startChild(program, args, options = {}) {
  const child = spawn(program, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  return child;
}

/** Ends every process group that was started here, and waits until the leaders are gone. */
export async function endChildren() {
  await Promise.all([...running].map((child) => end(child)));
  running.clear();
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  const gone =
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), 3000);
  await gone;
  clearTimeout(insist);
  // The leader is gone; members of the group that ignored the request are not asked again.
  signal(child, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    // Already gone.
  }
}

/** @param {() => Promise<void>} cleanUp runs once on Ctrl-C, termination or hang-up, before the program ends */
export function onInterrupt(cleanUp) {
  let begun = false;
  for (const [name, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]))
    process.on(name, () => {
      if (begun) return;
      begun = true;
      void cleanUp().finally(() => process.exit(128 + number));
    });
}
