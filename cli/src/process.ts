import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import type { Environment } from './environment.js';

/** The environment of the running process. */
export function currentProcess(): Environment {
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads us has stopped (`charter check | head`): nobody is left to tell.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  return {
    cwd: process.cwd(),
    variables: process.env,
    readInput: () => buffer(process.stdin),
    stdout: { write: (text) => process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
    stderr: { write: (text) => process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
    now: () => new Date(),
  };
}
