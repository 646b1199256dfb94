import { inLanguage, printable, say, translatedFailures } from '../../../core/src/index.js';
import { collectSources } from '../files/sources.js';
import type { Define } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Environment } from '../environment.js';
import { formatSource, type Formatted } from '../format/format-source.js';
import { nothingFound } from '../nothing-found.js';
import { printFailures } from '../print-failures.js';

interface Given {
  readonly check?: boolean;
  readonly stdinFilename?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('[PATH...]', 'files, folders or globs; - reads standard input (default: the current folder)')
    .option('--check', 'change nothing; list the charters that are not formatted, and end with 1 if there are any')
    .option('--stdin-filename <P>', 'the name to give to what is read from standard input')
    .addHelpText(
      'after',
      `
Formatting never changes what a charter says. It indents by two blanks, removes blanks nobody sees, puts quotation marks
around what other programs would misread (10:30, no, 1.10), and spells how often things happen in one way. Comments, line
breaks in texts and the order of the sections stay as they are.`,
    )
    .action(async (paths: string[], options: Given) => ends(await format(paths, options, environment)));
};

async function format(paths: readonly string[], options: Given, environment: Environment): Promise<ExitCode> {
  const { stdout, stderr, catalogue } = environment;
  const { sources, matched, failures } = await collectSources(paths, options, environment);
  const results: Formatted[] = sources.map((source) => formatSource(source, options.check === true));
  const changed = results.filter((result) => result.changed);
  const failed = [...failures, ...results.flatMap(({ failure }) => failure ?? [])];

  for (const { source, changed: differs, text } of results) {
    if (!source.replace && !options.check && text !== undefined) stdout.write(text);
    else if (differs && options.check) stdout.write(`${printable(source.name)}\n`);
    else if (differs) stderr.write(`${inLanguage(say`Formatted ${printable(source.name)}`, catalogue)}\n`);
  }
  printFailures(translatedFailures(failed, catalogue), stderr);
  if (failed.length > 0) return EXIT.failed;
  if (matched === 0) return nothingFound(environment);
  return options.check && changed.length > 0 ? EXIT.findings : EXIT.clean;
}
