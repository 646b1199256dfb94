import process from 'node:process';
import type { Listed } from '../../cli/src/command.js';
import type { Environment } from '../../cli/src/environment.js';
import { CommandError } from '../../cli/src/exit-code.js';
import { currentProcess } from '../../cli/src/process.js';
import { runCommands } from '../../cli/src/run-commands.js';
import { printable } from '../../core/src/index.js';
import { runAction } from './action.js';

/** With arguments this is what the hooks of pre-commit run: these commands alone. Without, it is the action. */
const COMMANDS: readonly Listed[] = [
  {
    name: 'check',
    summary: 'Check charters and say what to mend',
    load: () => import('../../cli/src/commands/check.js'),
  },
  {
    name: 'format',
    summary: 'Bring charters into shape without changing what they say',
    load: () => import('../../cli/src/commands/format.js'),
  },
  { name: 'verify', summary: 'Say which signatures hold', load: () => import('../../cli/src/commands/verify.js') },
];

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const environment = currentProcess();
  const isAction = args.length === 0 && environment.variables['GITHUB_ACTIONS'] === 'true';
  process.exitCode = await (isAction ? act(environment) : runCommands(args, environment, COMMANDS));
}

/** Runs as the action: whatever goes wrong is an annotation, and fails the job. */
async function act(run: Environment): Promise<number> {
  try {
    return await runAction(run);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const trace = error instanceof CommandError || !(error instanceof Error) ? '' : `${printable(error.stack ?? '')}\n`;
    run.stdout.write(`${trace}::error title=Charters::${printable(message).replaceAll('%', '%25')}\n`);
    return 1;
  }
}

void main();
