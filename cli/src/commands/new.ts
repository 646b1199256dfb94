import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { starters } from '../../../core/src/index.js';
import type { Define } from '../command.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT } from '../exit-code.js';
import { reasonOf } from '../files/reason.js';

interface Given {
  readonly template: string;
  readonly output?: string;
}

export const define: Define = (command, environment, ends) => {
  const known = starters();
  const list = known.map(({ name, description }) => `  ${name.padEnd(20)} ${description}`).join('\n');
  command
    .addOption(
      new Option('--template <T>', 'what to begin with').choices(known.map(({ name }) => name)).default('minimal'),
    )
    .option('-o, --output <P>', 'write to this new file instead of standard output')
    .addHelpText(
      'after',
      `\nTemplates:\n${list}\n\nBlanks to fill in are marked with ____. "charter check" finds those you forget.`,
    )
    .action(({ template, output }: Given) => {
      const text = known.find(({ name }) => name === template)?.text ?? '';
      if (output === undefined) environment.stdout.write(text);
      else writeNew(output, text, environment);
      ends(EXIT.clean);
    });
};

function writeNew(output: string, text: string, { cwd, stderr }: Environment): void {
  const file = path.resolve(cwd, output);
  if (existsSync(file)) throw new CommandError(`${output}: This file is there already, and is left as it is.`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new CommandError(`${output}: ${reasonOf(error)}`);
  }
  stderr.write(`Wrote ${output}. Fill in what is marked with ____, then run: charter check ${output}\n`);
}
