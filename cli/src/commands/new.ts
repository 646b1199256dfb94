import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { inLanguage, say } from '../../../core/src/l10n/say.js';
import { starters } from '../../../core/src/index.js';
import { procedures, withProcedures, type LibraryProcedure } from '../../../core/src/library/index.js';
import type { Define } from '../command.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT } from '../exit-code.js';
import { reasonOf } from '../files/reason.js';

interface Given {
  readonly template: string;
  readonly procedures: readonly LibraryProcedure[];
  readonly output?: string;
}

export const define: Define = (command, environment, ends) => {
  const known = starters();
  const list = known.map(({ name, description }) => `  ${name.padEnd(20)} ${description}`).join('\n');
  const library = procedures.map(({ id, title }) => `  ${id.padEnd(20)} ${title}`).join('\n');
  command
    .addOption(
      new Option('--template <T>', 'what to begin with').choices(known.map(({ name }) => name)).default('minimal'),
    )
    .option('--procedures <LIST>', 'with these procedures of the library, or all', readList, [])
    .option('-o, --output <P>', 'write to this new file instead of standard output')
    .addHelpText(
      'after',
      `\nTemplates:\n${list}\n\nProcedures, to be named with commas between them:\n${library}\n\nBlanks to fill in are marked with ____. "charter check" finds those you forget.`,
    )
    .action(({ template, procedures: wanted, output }: Given) => {
      const text = withProcedures(known.find(({ name }) => name === template)?.text ?? '', wanted);
      if (output === undefined) environment.stdout.write(text);
      else writeNew(output, text, environment);
      ends(EXIT.clean);
    });
};

function readList(list: string): LibraryProcedure[] {
  const ids = list === 'all' ? procedures.map(({ id }) => id) : list.split(',').map((id) => id.trim());
  return ids.map((id) => {
    const found = procedures.find((procedure) => procedure.id === id);
    if (!found) throw new InvalidArgumentError(`There is no procedure “${id}” in the library.`);
    return found;
  });
}

function writeNew(output: string, text: string, { cwd, stderr, catalogue }: Environment): void {
  const file = path.resolve(cwd, output);
  if (existsSync(file)) throw new CommandError(say`${output}: This file is there already, and is left as it is.`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new CommandError(say`${output}: ${reasonOf(error)}`);
  }
  const next = say`Wrote ${output}. Fill in what is marked with ____, then run: charter check ${output}`;
  stderr.write(`${inLanguage(next, catalogue)}\n`);
}
