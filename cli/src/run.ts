import { COMMANDS } from './command.js';
import type { Environment } from './environment.js';
import type { ExitCode } from './exit-code.js';
import { runCommands } from './run-commands.js';

/** Runs one command line (without the program's name) and returns what the process is to end with. Never throws. */
export function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  return runCommands(args, environment, COMMANDS);
}
