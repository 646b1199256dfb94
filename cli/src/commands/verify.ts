import { Option } from 'commander';
import { failure, inLanguage, translatedFailures, type Failure } from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { dayOf, readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { collectSources } from '../files/sources.js';
import { NOTHING_FOUND } from '../nothing-found.js';
import { printFailures } from '../print-failures.js';
import { asJson, asText, count, summaryOf, type Verified } from '../verify/print.js';
import { verifySource } from '../verify/verify-source.js';
import { createWeigher, type Asked } from '../verify/weigh.js';

interface Given extends Asked {
  readonly format: 'text' | 'json';
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('[PATH...]', 'files, folders or globs; - reads standard input (default: the current folder)')
    .addOption(new Option('--format <F>', 'how to show it').choices(['text', 'json']).default('text'))
    .option('--git', 'look in git for who added each signature: a signature that its member added is confirmed')
    .option('--base <REF>', 'what was agreed before the change: a branch or commit (default: the main branch)')
    .option('--allowed-signers <P>', 'take the keys of this file, as ssh-keygen reads it, and none of the charter')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Says of each signature whether it holds for what the charter says now, and how much it proves: entered (somebody wrote
this name), confirmed (git says that its member added the line; asked with --git) or sealed (made with the member’s own
key). One without terms counts as entered, to no particular wording.
Ends with 1 if a signature does not hold; missing ones are listed only.`,
    )
    .action(async (paths: string[], given: Given) => ends(await verify(paths, given, environment)));
};

async function verify(paths: readonly string[], given: Given, environment: Environment): Promise<ExitCode> {
  const today = given.today ?? dayOf(environment.now());
  const charters: Verified[] = [];
  const failures: Failure[] = [];
  let matched = 0;
  try {
    const weighCharter = await createWeigher(given, environment);
    const found = await collectSources(paths, {}, environment);
    failures.push(...found.failures);
    matched = found.matched;
    for (const source of found.sources) {
      const result = await verifySource(source, today, weighCharter);
      if ('message' in result) failures.push(result);
      else charters.push(result);
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    failures.push(failure(error.said));
  }
  const nothing = matched === 0 && failures.length === 0;
  if (nothing) failures.push(failure(NOTHING_FOUND));
  const { stdout, stderr, catalogue } = environment;
  if (given.format === 'json') stdout.write(asJson(charters, failures, today, catalogue));
  else for (const charter of charters) stdout.write(asText(charter, today, catalogue));
  printFailures(translatedFailures(failures, catalogue), stderr);
  if (nothing) return EXIT.nothing;
  if (charters.length > 0) stderr.write(`${inLanguage(summaryOf(charters), catalogue)}\n`);
  if (failures.length > 0) return EXIT.failed;
  return count(charters, 'does-not-hold') > 0 ? EXIT.findings : EXIT.clean;
}
