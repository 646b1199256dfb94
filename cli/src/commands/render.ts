import { statSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { inLanguage, printable, say, type CharterDocument } from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { dayOf, readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readOneCharter, type OneCharter } from '../files/one-charter.js';
import { isContent } from '../files/is-content.js';
import { readText, UnreadableError } from '../files/read.js';
import { isSameFile } from '../files/same-file.js';
import { unclearNote } from '../files/unclear.js';
import { UnwritableError, writeContent } from '../files/write.js';
import { KINDS, type Rendered } from '../render/kinds.js';

interface Given {
  readonly to: string;
  readonly output?: string;
  readonly check?: boolean;
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter; - reads standard input')
    .addOption(new Option('--to <KIND>', 'what to make of it').choices(Object.keys(KINDS)).makeOptionMandatory())
    .option('-o, --output <P>', 'write to this file instead of standard output')
    .option('--check', 'change nothing; end with 1 if the file given with -o is not up to date')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .action(async (file: string, given: Given) => ends(await render(file, given, environment)));
};

async function render(file: string, given: Given, environment: Environment): Promise<ExitCode> {
  const { to, output, check } = given;
  const { cwd, stdout, stderr, catalogue } = environment;
  if (check && output === undefined) throw new CommandError(say`--check needs -o: the file that is to be up to date.`);
  const target = output === undefined ? undefined : path.resolve(cwd, output);
  const { source, document } = await readCharter(file, environment);
  if (target !== undefined && !check && isSameFile(target, source.path))
    throw new CommandError(say`${String(output)}: This is the charter itself. Name another file with -o.`);
  const { content, notes } = await renderAs(to, document, given, target, environment);
  const unclear = unclearNote(file, document);
  for (const note of unclear ? [unclear, ...notes] : notes)
    stderr.write(`${printable(`charter: ${file}: ${inLanguage(note, catalogue)}`)}\n`);
  if (target === undefined) {
    if (typeof content !== 'string' && stdout.isTerminal)
      throw new CommandError(
        say`This is no text that a terminal can show. Name a file with -o, such as -o charter.${to}.`,
      );
    stdout.write(content);
    return EXIT.clean;
  }
  if (check) {
    if (isContent(target, content)) return EXIT.clean;
    stderr.write(
      `charter: ${inLanguage(say`${String(output)}: This is not up to date. Run: charter render ${file} --to ${to} -o ${String(output)}`, catalogue)}\n`,
    );
    return EXIT.findings;
  }
  try {
    writeContent(target, content);
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(say`${String(output)}: ${error.said}`);
    throw error;
  }
  stderr.write(`${inLanguage(say`Wrote ${String(output)}`, catalogue)}\n`);
  return EXIT.clean;
}

async function renderAs(
  kind: string,
  document: CharterDocument,
  { today, output }: Given,
  target: string | undefined,
  environment: Environment,
): Promise<Rendered> {
  const load = KINDS[kind];
  if (!load) throw new CommandError(say`There is no “${kind}” to render to.`);
  const renderer = await load();
  const existing = target === undefined ? undefined : textOf(target);
  try {
    return await renderer(document, { today: today ?? dayOf(environment.now()), existing });
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(say`${String(output)}: ${error.said}`) : error;
  }
}

/** Undefined where there is no such file, or none that is text. */
function textOf(file: string): string | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return readText(file);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

async function readCharter(file: string, environment: Environment): Promise<OneCharter> {
  const read = await readOneCharter(file, environment);
  if (read.document.charter) return read;
  throw new CommandError(say`${file}: There is no charter to read in this file: “charter check” says more.`);
}
