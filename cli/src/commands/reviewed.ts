import {
  applyEdits,
  inLanguage,
  inWords,
  NOTHING,
  printable,
  reviewEdits,
  say,
  sentences,
} from '../../../core/src/index.js';
import type { Define } from '../command.js';
import { dayOf, readDay } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { readOneCharter } from '../files/one-charter.js';
import { replaceSource } from '../files/replace-source.js';

interface Given {
  readonly by: string;
  readonly date?: string;
  readonly outcome?: string;
  readonly today?: string;
}

export const define: Define = (command, environment, ends) => {
  command
    .argument('<FILE>', 'the charter; - reads standard input and prints the charter')
    .requiredOption('--by <MEMBER>', 'who was in charge: a member, a role or a sponsor; or all')
    .option('--date <YYYY-MM-DD>', 'the day of the review (default: today)', readDay)
    .option('--outcome <TEXT>', 'what came of it')
    .option('--today <YYYY-MM-DD>', 'the day to take for today', readDay)
    .addHelpText(
      'after',
      `
Adds the review to the reviews held, and sets the last one and, by the cadence, the next one. No signature falls.`,
    )
    .action(async (file: string, given: Given) => ends(await reviewed(file, given, environment)));
};

async function reviewed(file: string, given: Given, environment: Environment): Promise<ExitCode> {
  const { source, document } = await readOneCharter(file, environment);
  const today = given.today ?? dayOf(environment.now());
  const date = given.date ?? today;
  if (date > today) throw new CommandError(say`--date: ${date} has not come yet. Take the day of the review.`);
  const { outcome } = given;
  const reviewing = reviewEdits(document, given.by, { date, ...(outcome === undefined ? {} : { outcome }) });
  if (!reviewing.ok) throw new CommandError(say`${printable(file)}: ${reviewing.said}`);
  const { who, next, terms, edits } = reviewing;
  const { stdout, stderr, catalogue } = environment;
  const text = applyEdits(document.text, edits);
  if (source.replace) replaceSource(source, document.text, text);
  else stdout.write(text);

  const title = document.charter?.title?.value ?? file;
  const said = sentences(
    say`“${title}” was reviewed on ${inWords(date)} by ${who}.`,
    next === undefined ? NOTHING : say`The next review is on ${inWords(next)}.`,
  );
  (source.replace ? stdout : stderr).write(`${printable(inLanguage(said, catalogue))}\n`);
  if (next === undefined) stderr.write(`${inLanguage(NO_DAY, catalogue)}\n`);
  if (terms === undefined) stderr.write(`${inLanguage(UNREAD, catalogue)}\n`);
  return EXIT.clean;
}

const NO_DAY = say`Note: no day was set for the next review. It follows from a “cadence” under “review”, for the latest review.`;
const UNREAD = say`Note: what was read is not on record, since parts of the file cannot be read for certain.`;
