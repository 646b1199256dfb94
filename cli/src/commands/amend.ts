import path from 'node:path';
import {
  amendEdits,
  applyEdits,
  confirmEdits,
  count,
  enumeration,
  inLanguage,
  printable,
  redlineText,
  say,
  type CharterDocument,
  type Reworded,
  type Said,
  type Signer,
  type TextEdit,
} from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { dayOf, readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readOneCharter, type OneCharter } from '../files/one-charter.js';
import { readText, UnreadableError } from '../files/read.js';
import { onLines } from '../said-error.js';
import { replaceSource } from '../files/replace-source.js';
import { textAt } from '../git/text-at.js';

interface Given {
  readonly by: string;
  readonly confirm?: boolean;
  readonly confirmedBy?: string;
  readonly since: string;
  readonly before?: string;
  readonly change?: string;
  readonly date?: string;
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter; - reads standard input and prints the charter')
    .requiredOption('--by <MEMBER>', 'who declares it, or with --confirm who confirms it')
    .option('--confirm', 'confirm the latest change of wording that somebody else has declared')
    .option('--confirmed-by <MEMBER>', 'somebody else who has confirmed it already')
    .option('--since <REF>', 'the git revision with the wording that was signed', 'HEAD')
    .option('--before <P>', 'a file with the wording that was signed, in place of a git revision')
    .option('--change <TEXT>', 'what was changed, in a few words')
    .option('--date <YYYY-MM-DD>', 'the day of the change (default: today)', readDay)
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Says in the history that only the wording has changed, with each text before and after, so that signatures stand.
Refused where figures, dates, names, “must”, “not” and the like are touched, or more than a fifth of a text’s words. It
counts once somebody else has confirmed it.`,
    )
    .action(async (file: string, given: Given) => ends(await amend(file, given, environment)));
};

async function amend(file: string, given: Given, environment: Environment): Promise<ExitCode> {
  const one = await readOneCharter(file, environment);
  return given.confirm ? confirm(file, given, one, environment) : declare(file, given, one, environment);
}

function declare(file: string, given: Given, one: OneCharter, environment: Environment): ExitCode {
  const today = given.today ?? dayOf(environment.now());
  const date = given.date ?? today;
  if (date > today) throw new CommandError(say`--date: ${date} has not come yet. Take the day of the change.`);
  const { confirmedBy: confirmed, change } = given;
  const amending = amendEdits(wordingBefore(given, one, environment), one.document, given.by, {
    date,
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(change === undefined ? {} : { change }),
  });
  if (!amending.ok) {
    const reasons = amending.reasons.map((reason) => say`  ${reason}`);
    throw new CommandError(
      onLines([say`${printable(file)}: This cannot be declared a change of wording.`, ...reasons]),
    );
  }
  write(one, amending.edits, environment);
  const { author } = amending;
  const waits = say`It counts once somebody else has confirmed it: charter amend ${file} --confirm --by MEMBER`;
  tell(one, environment, [
    amending.confirmed
      ? say`Only the wording has changed, as ${author.name} declares and ${amending.confirmed.name} confirms:`
      : say`Only the wording has changed, as ${author.name} declares:`,
    ...redlines(amending.redline),
    ...(amending.confirmed ? [stands(amending.keeps)] : [waits]),
  ]);
  return EXIT.clean;
}

function confirm(file: string, given: Given, one: OneCharter, environment: Environment): ExitCode {
  const confirming = confirmEdits(one.document, given.by);
  if (!confirming.ok) throw new CommandError(say`${printable(file)}: ${confirming.said}`);
  write(one, confirming.edits, environment);
  const { author, confirmed } = confirming;
  tell(one, environment, [
    say`Only the wording has changed, as ${author.name} declared and ${confirmed.name} confirms:`,
    ...redlines(confirming.redline),
    stands(confirming.keeps),
  ]);
  return EXIT.clean;
}

function wordingBefore({ since, before }: Given, { source }: OneCharter, environment: Environment): CharterDocument {
  if (before === undefined) return source.parse(textAt(since, source.path, NO_GIT));
  try {
    return source.parse(readText(path.resolve(environment.cwd, before)));
  } catch (error) {
    throw error instanceof UnreadableError ? new CommandError(say`${before}: ${error.said}`) : error;
  }
}

const NO_GIT = say`The wording that was signed is needed, and git does not have it. Name a file that holds it with --before.`;

function write({ source, document }: OneCharter, edits: readonly TextEdit[], { stdout }: Environment): void {
  const text = applyEdits(document.text, edits);
  if (source.replace) replaceSource(source, document.text, text);
  else stdout.write(text);
}

function tell({ source }: OneCharter, { stdout, stderr, catalogue }: Environment, lines: readonly Said[]): void {
  const shown = lines.map((line) => printable(inLanguage(line, catalogue)));
  (source.replace ? stdout : stderr).write(`${shown.join('\n')}\n`);
}

function redlines(reworded: readonly Reworded[]): Said[] {
  return reworded.map(({ at, before, after }) => say`  ${at}: ${redlineText(before, after)}`);
}

function stands(keeps: readonly Signer[]): Said {
  if (keeps.length === 0) return say`No signature depends on it.`;
  const names = enumeration(keeps.map(({ name }) => name));
  return count(keeps.length, say`The signature of ${names} stands.`, say`These signatures stand: ${names}.`);
}
