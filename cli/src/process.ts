import process from 'node:process';
import { isatty } from 'node:tty';
import { buffer } from 'node:stream/consumers';
import type { Environment, Output } from './environment.js';
import { gitIdentity } from './files/git-identity.js';

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
    stdout: outputTo(process.stdout, isatty(1)),
    stderr: outputTo(process.stderr, isatty(2)),
    now: () => new Date(),
    committer: gitIdentity,
  };
}

function outputTo(stream: NodeJS.WriteStream, isTerminal: boolean): Output {
  return { write: (content) => stream.write(content), isTerminal, columns: isTerminal ? stream.columns : undefined };
}
