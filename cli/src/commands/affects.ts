import path from 'node:path';
import { Option } from 'commander';
import {
  count as counted,
  fallingSignatures,
  fallingWords,
  inLanguage,
  parseCharter,
  printable,
  printJson,
  readBases,
  say,
  type Catalogue,
  type ChangedCharter,
  type Falling,
} from '../../../core/src/index.js';
import { readBelow, withFilesBeside } from '../beside/on-disk.js';
import { resolved, topAround } from '../beside/top.js';
import type { Define } from '../command.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { slashed } from '../files/names.js';
import { readOneCharter } from '../files/one-charter.js';
import { readText, UnreadableError } from '../files/read.js';
import { findCharters } from '../files/search.js';
import { textAt } from '../git/text-at.js';
import { readPackage } from '../package.js';

interface Given {
  readonly since: string;
  readonly before?: string;
  readonly format: 'text' | 'json';
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter that has been changed')
    .option('--since <REF>', 'the git revision to compare with', 'HEAD')
    .option('--before <P>', 'a file with the charter as it was, in place of a git revision')
    .addOption(new Option('--format <F>', 'how to show it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      `
Says whose signatures would fall with what has changed in FILE: its own, and those in all charters of the repository that
build on it with “extends”. Nothing is written.`,
    )
    .action(async (file: string, given: Given) => ends(await affects(file, given, environment)));
};

async function affects(file: string, given: Given, environment: Environment): Promise<ExitCode> {
  const { source, document } = await readOneCharter(file, environment);
  if (!source.replace) throw new CommandError(say`Name a file: only those are compared with what was there before.`);
  const earlier = textBefore(given, source.path, environment);
  const top = topAround(source.path, environment.cwd);
  const place = slashed(path.relative(top, resolved(source.path)));
  const others = buildingOn(place, top, environment.cwd, earlier);
  const changed: ChangedCharter = {
    file: source.name,
    before: withFilesBeside(parseCharter(earlier), source.path, environment.cwd),
    after: document,
  };
  const falling = fallingSignatures([changed, ...others]);
  environment.stdout.write(
    given.format === 'json' ? asJson(falling) : asText(falling, others.length, environment.catalogue),
  );
  return EXIT.clean;
}

function textBefore({ since, before }: Given, file: string, { cwd }: Environment): string {
  if (before === undefined) return textAt(since, file, NO_GIT);
  try {
    return readText(path.resolve(cwd, before));
  } catch (error) {
    throw error instanceof UnreadableError ? new CommandError(say`${before}: ${error.said}`) : error;
  }
}

const NO_GIT = say`The charter as it was is needed, and git does not have it. Name a file that holds it with --before.`;

/** The charters that build on the one at a place, with what they were while that one was as before. */
function buildingOn(place: string, top: string, cwd: string, earlier: string): ChangedCharter[] {
  const now = readBelow(top);
  const then: typeof now = (at) => {
    const found = now(at);
    return found && 'text' in found && found.path === place ? { ...found, text: earlier } : found;
  };
  return findCharters(['.'], top).files.flatMap((file): ChangedCharter[] => {
    const own = slashed(path.relative(top, resolved(file)));
    const text = own === place ? undefined : textOf(file);
    const document = text === undefined ? undefined : parseCharter(text);
    if (text === undefined || !document?.charter || document.charter.extends.length === 0) return [];
    if (!readBases(document, own, then).bases.some(({ path: base }) => base === place)) return [];
    const name = slashed(path.relative(cwd, file));
    const [before, after] = [then, now].map((read) => withFilesBeside(parseCharter(text), file, cwd, read));
    return before && after ? [{ file: name, before, after }] : [];
  });
}

function textOf(file: string): string | undefined {
  try {
    return readText(file);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function asText(falling: Falling, others: number, catalogue: Catalogue | undefined): string {
  const lines = falling.charters.map(({ file, title, signers }) => {
    return printable(`  ${file}: ${title}: ${signers.map(({ name }) => name).join(', ')}`);
  });
  const building = counted(others, say`1 charter builds on this one.`, say`${others} charters build on this one.`);
  const said = [...(others === 0 ? [] : [building]), fallingWords(falling)].map((one) => inLanguage(one, catalogue));
  return `${[...said, ...lines].join('\n')}\n`;
}

function asJson({ charters, count, held }: Falling): string {
  return printJson({
    version: 1,
    tool: { name: 'charter', version: readPackage().version },
    signatures: count,
    held,
    charters: charters.map(({ file, title, signers }) => ({ file, title, members: signers.map(({ id }) => id) })),
  });
}
