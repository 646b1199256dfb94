import path from 'node:path';
import { Option } from 'commander';
import type { CharterDocument } from '../../../core/src/index.js';
import { renderHtml, renderMarkdown } from '../../../core/src/render/index.js';
import type { Define } from '../command.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readOneCharter } from '../files/one-charter.js';
import { readText, UnreadableError } from '../files/read.js';
import { UnwritableError, writeText } from '../files/write.js';

const RENDERERS: { readonly [to: string]: (document: CharterDocument) => string } = {
  html: (document) => renderHtml(document, { mode: 'standalone' }),
  markdown: renderMarkdown,
};

interface Given {
  readonly to: string;
  readonly output?: string;
  readonly check?: boolean;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter; - reads standard input')
    .addOption(new Option('--to <KIND>', 'what to make of it').choices(Object.keys(RENDERERS)).makeOptionMandatory())
    .option('-o, --output <P>', 'write to this file instead of standard output')
    .option('--check', 'change nothing; end with 1 if the file given with -o is not up to date')
    .action(async (file: string, given: Given) => ends(await render(file, given, environment)));
};

async function render(file: string, { to, output, check }: Given, environment: Environment): Promise<ExitCode> {
  const { cwd, stdout, stderr } = environment;
  if (check && output === undefined) throw new CommandError('--check needs -o: the file that is to be up to date.');
  const rendered = RENDERERS[to]?.(await readCharter(file, environment)) ?? '';
  if (output === undefined) {
    stdout.write(rendered);
    return EXIT.clean;
  }
  const target = path.resolve(cwd, output);
  if (check) {
    if (isUpToDate(target, rendered)) return EXIT.clean;
    stderr.write(`charter: ${output}: This is not up to date. Run: charter render ${file} --to ${to} -o ${output}\n`);
    return EXIT.findings;
  }
  try {
    writeText(target, rendered);
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(`${output}: ${error.message}`);
    throw error;
  }
  stderr.write(`Wrote ${output}\n`);
  return EXIT.clean;
}

async function readCharter(file: string, environment: Environment): Promise<CharterDocument> {
  const { document } = await readOneCharter(file, environment);
  if (document.charter) return document;
  throw new CommandError(`${file}: There is no charter to read in this file: “charter check” says more.`);
}

function isUpToDate(target: string, rendered: string): boolean {
  try {
    return readText(target) === rendered;
  } catch (error) {
    if (error instanceof UnreadableError) return false;
    throw error;
  }
}
