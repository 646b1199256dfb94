import { Command, CommanderError } from 'commander';
import { inLanguage, type Catalogue } from '../../core/src/l10n/say.js';
import type { Listed } from './command.js';
import { wantsColor, type Environment } from './environment.js';
import { CommandError, EXIT, type ExitCode } from './exit-code.js';
import { inLanguages } from './language.js';
import { readPackage } from './package.js';

/** Runs one command line (without the program's name) and returns what the process is to end with. Never throws. */
export async function runCommands(
  args: readonly string[],
  environment: Environment,
  commands: readonly Listed[],
): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  let catalogue: Catalogue | undefined;
  try {
    const program = createProgram(environment, args);
    for (const { name, summary, load } of commands) {
      const command = program.command(name).description(summary);
      const chosen = args.includes(name);
      if (!chosen) continue;
      const { define } = await load();
      // The server speaks the language of its editor.
      const speaking = name === 'lsp' ? define : inLanguages(define, (found) => (catalogue = found));
      speaking(command, environment, (ended) => (code = ended));
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return await report(error, args, { ...environment, catalogue });
  }
}

const MISSING = /missing required argument '(.+?)'/;

function missing(args: readonly string[]): string {
  const command = args.find((arg) => !arg.startsWith('-')) ?? '';
  return `$1 is missing. “charter help ${command.replaceAll('$', '')}” says what belongs there.`;
}

function createProgram(environment: Environment, args: readonly string[]): Command {
  return new Command('charter')
    .description('Team charters as code: write them in YAML, check them, and share them with everyone.')
    .version(readPackage().version, '-V, --version', 'Print the version')
    .helpOption('-h, --help', 'Explain a command')
    .helpCommand('help [COMMAND]', 'Explain a command')
    .addHelpText('after', '\nTo begin: charter check          checks every *.charter.yaml below this folder')
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      getOutHelpWidth: () => environment.stdout.columns ?? 80,
      getErrHelpWidth: () => environment.stderr.columns ?? 80,
      getOutHasColors: () => wantsColor(environment, environment.stdout),
      getErrHasColors: () => wantsColor(environment, environment.stderr),
      outputError: (text, write) => write(text.replace(/^error: /, 'charter: ').replace(MISSING, missing(args))),
    })
    .exitOverride();
}

async function report(error: unknown, args: readonly string[], environment: Environment): Promise<ExitCode> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean;
  const message = messageOf(error, environment.catalogue);
  if (error instanceof CommandError) {
    const { printable } = await import('../../core/src/index.js');
    environment.stderr.write(`charter: ${message.split('\n').map(printable).join('\n')}\n`);
  } else if (!(error instanceof CommanderError)) {
    const trace = error instanceof Error ? (error.stack ?? message) : message;
    environment.stderr.write(`charter: something went wrong inside. Please report this:\n${trace}\n`);
  }
  const command = args.find((arg) => !arg.startsWith('-'));
  if (command === 'check' && wantsJson(args)) {
    const { printFailedCheck } = await import('./check/print-failed-check.js');
    printFailedCheck(message, args, environment);
  }
  if (command === 'review' && wantsJson(args)) {
    const { printFailedReview } = await import('./review/print-failed-review.js');
    printFailedReview(message, args, environment);
  }
  if (command === 'status' && wantsJson(args)) {
    const { printFailedStatus } = await import('./status/print-failed-status.js');
    printFailedStatus(message, args, environment);
  }
  return EXIT.failed;
}

function messageOf(error: unknown, catalogue: Catalogue | undefined): string {
  if (error instanceof CommandError) return inLanguage(error.said, catalogue);
  return error instanceof Error ? error.message.replace(/^error: /, '') : String(error);
}

function wantsJson(args: readonly string[]): boolean {
  return args.some((arg, index) => arg === '--format=json' || (arg === '--format' && args[index + 1] === 'json'));
}
