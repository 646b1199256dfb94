import { Option } from 'commander';
import { parseCharter, verifySignatures, type Failure } from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { dayOf, readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { UnreadableError } from '../files/read.js';
import { collectSources, type Source } from '../files/sources.js';
import { NOTHING_FOUND } from '../nothing-found.js';
import { printFailures } from '../print-failures.js';
import { asJson, asText, count, summaryOf, type Verified } from '../verify/print.js';

interface Given {
  readonly format: 'text' | 'json';
  readonly git?: boolean;
  readonly allowedSigners?: string;
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('[PATH...]', 'files, folders or globs; - reads standard input (default: the current folder)')
    .addOption(new Option('--format <F>', 'how to show it').choices(['text', 'json']).default('text'))
    .option('--git', 'not there yet')
    .option('--allowed-signers <P>', 'not there yet')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Says of each signature whether it holds for what the charter says now. One without terms counts as entered, to no
particular wording. Ends with 1 if a signature does not hold; missing ones are listed only.`,
    )
    .action(async (paths: string[], given: Given) => ends(await verify(paths, given, environment)));
};

async function verify(paths: readonly string[], given: Given, environment: Environment): Promise<ExitCode> {
  const today = given.today ?? dayOf(environment.now());
  const failures: Failure[] = notThereYet(given);
  const charters: Verified[] = [];
  let matched = 0;
  if (failures.length === 0) {
    const found = await collectSources(paths, {}, environment);
    failures.push(...found.failures);
    matched = found.matched;
    for (const source of found.sources) {
      const result = verifySource(source, today);
      if ('message' in result) failures.push(result);
      else charters.push(result);
    }
  }
  const nothing = matched === 0 && failures.length === 0;
  if (nothing) failures.push({ message: NOTHING_FOUND });
  const { stdout, stderr } = environment;
  if (given.format === 'json') stdout.write(asJson(charters, failures, today));
  else for (const charter of charters) stdout.write(asText(charter, today));
  printFailures(failures, stderr);
  if (nothing) return EXIT.nothing;
  if (charters.length > 0) stderr.write(`${summaryOf(charters)}\n`);
  if (failures.length > 0) return EXIT.failed;
  return count(charters, 'does-not-hold') > 0 ? EXIT.findings : EXIT.clean;
}

function notThereYet({ git, allowedSigners }: Given): Failure[] {
  const asked = [...(git ? ['--git'] : []), ...(allowedSigners === undefined ? [] : ['--allowed-signers'])];
  return asked.map((option) => ({
    message: `${option} is not there yet. Without it, signatures are compared with what the charter says now.`,
  }));
}

function verifySource({ name, read }: Source, today: string): Verified | (Failure & { file: string }) {
  try {
    const document = parseCharter(read());
    if (!document.charter && document.text.trim() !== '') return { file: name, message: UNREADABLE };
    const { signatures, inFolder, window } = verifySignatures(document, today);
    if (inFolder) return { file: name, message: IN_FOLDER };
    return { file: name, title: document.charter?.title?.value ?? '', signatures, window };
  } catch (error) {
    if (error instanceof UnreadableError) return { file: name, message: error.message };
    throw error;
  }
}

const UNREADABLE = 'This cannot be read as a charter: “charter check” says where the trouble is.';
const IN_FOLDER = 'The members sign in files of their own (“signatures: folder”), and these cannot be verified yet.';
