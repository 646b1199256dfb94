import { InvalidArgumentError, Option } from 'commander';
import { formats, PROFILES, type FormatName, type Profile, type Severity } from '../../../core/src/index.js';
import type { CheckOptions } from '../check/check-charters.js';
import { check } from '../check/check.js';
import { parseShard, type Shard } from '../check/shard.js';
import type { Define } from '../command.js';
import { readDay } from '../day.js';

export const define: Define = (command, environment, ends) => {
  command
    .argument('[PATH...]', 'files, folders or globs; - reads standard input (default: the current folder)')
    .addOption(new Option('--format <F>', 'how to show what was found').choices(Object.keys(formats)).default('text'))
    .option('--output-file <P>', 'write the report to a file')
    .option('--since <REF>', 'check only the charters that changed since a git revision')
    .addOption(
      new Option('--fail-on <SEVERITY>', 'end with 1 from this severity on (default: error)').choices([
        'error',
        'warning',
        'info',
      ]),
    )
    .option('--max-warnings <N>', 'end with 1 if there are more warnings than this', readCount)
    .option('--calendar', 'let findings count that are due to the calendar alone, such as a review that is overdue')
    .option('--fix', 'apply all fixes that are safe')
    .option('--config <P>', 'use this configuration file, and no other')
    .addOption(
      new Option('--profile <P>', 'how much to ask of a charter, whatever the configuration says; may be repeated')
        .choices(Object.keys(PROFILES))
        .argParser(readProfile),
    )
    .option('--baseline <P>', 'leave out the findings that this file holds')
    .option('--write-baseline', 'put all that is found into the baseline')
    .option('--prune-baseline', 'take out of the baseline what no longer occurs')
    .option('--shard <I/N>', 'check only the I-th of N parts of the charters, for runs side by side', readShard)
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .option('--stdin-filename <P>', 'the name to give to what is read from standard input')
    .addHelpText(
      'after',
      `
Ends with 0 if all is well, 1 if something was found (see --fail-on), 2 if the command could not do its work,
and 3 if no charter was found. "charter explain RULE" says more about a finding.`,
    )
    .action(async (paths: string[], options: Given) => ends(await check(paths, options, environment)));
};

type Given = CheckOptions & { readonly format: FormatName; readonly failOn?: Severity };

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
}

function readProfile(value: string, before: readonly Profile[] = []): readonly Profile[] {
  const profile = (Object.keys(PROFILES) as Profile[]).find((name) => name === value);
  if (!profile) throw new InvalidArgumentError(`The profiles are ${Object.keys(PROFILES).join(', ')}.`);
  return [...before, profile];
}

function readShard(value: string): Shard {
  const shard = parseShard(value);
  if (!shard) throw new InvalidArgumentError('It takes two whole numbers, such as 1/4 for the first of four parts.');
  return shard;
}
