import path from 'node:path';
import { failure, inLanguage, printable, say, translatedFailures, type Failure } from '../../../core/src/index.js';
import { portfolioOf, statusFormats, summaryWords, type Portfolio } from '../../../core/src/status/index.js';
import { dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { UnwritableError, writeText } from '../files/write.js';
import { NOTHING_FOUND } from '../nothing-found.js';
import { readPackage } from '../package.js';
import { printFailures } from '../print-failures.js';
import { collect, type Collected } from './collect.js';
import { readSavedRuns, sortNames } from './saved.js';

export const FORMATS = ['table', 'json', 'csv', 'ics', 'html', 'markdown'] as const;

export interface StatusOptions {
  readonly format: (typeof FORMATS)[number];
  readonly outputFile?: string;
  readonly from?: readonly string[];
  readonly repository?: string;
  readonly config?: string;
  readonly today?: string;
}

/** `charter status`. Throws CommandError where it cannot even begin. */
export async function status(
  paths: readonly string[],
  options: StatusOptions,
  environment: Environment,
): Promise<ExitCode> {
  const today = options.today ?? dayOf(environment.now());
  const { savedIn, charters: named } = sortNames(options.from ?? [], environment.cwd);
  const saved = readSavedRuns(savedIn, environment.cwd);
  const wanted = [...paths, ...named];
  const here =
    savedIn.length > 0 && wanted.length === 0 ? NOTHING : await collect(wanted, { ...options, today }, environment);
  const charters = here.charters.map((charter) => charter.status);
  const own = charters.length > 0 ? [{ repository: here.repository, today, charters }] : [];
  const failures: Failure[] = [...saved.failures, ...here.failures];
  const nothing = here.matched === 0 && saved.runs.length === 0 && failures.length === 0;
  if (nothing) failures.push(failure(NOTHING_FOUND));

  const told = translatedFailures(failures, environment.catalogue);
  const portfolio = portfolioOf([...saved.runs, ...own], today, told);
  if (!nothing || options.format === 'json') await print(portfolio, here, options, environment);
  const { stderr, catalogue } = environment;
  printFailures(told, stderr);
  if (nothing) return EXIT.nothing;
  if (portfolio.charters.length > 0) stderr.write(`${inLanguage(summaryWords(portfolio.summary), catalogue)}\n`);
  return failures.length > 0 ? EXIT.failed : EXIT.clean;
}

const NOTHING: Collected = { charters: [], repository: '', failures: [], matched: 0 };

async function print(
  portfolio: Portfolio,
  here: Collected,
  { format, outputFile }: StatusOptions,
  { cwd, stdout, stderr, catalogue }: Environment,
): Promise<void> {
  const columns = outputFile === undefined ? stdout.columns : undefined;
  const text =
    format === 'ics'
      ? await calendarOf(portfolio, here, { stderr, catalogue })
      : statusFormats[format](portfolio, { version: readPackage().version, columns, catalogue });
  if (outputFile === undefined) {
    stdout.write(text);
    return;
  }
  try {
    writeText(path.resolve(cwd, outputFile), text);
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(say`${outputFile}: ${error.said}`);
    throw error;
  }
}

/** Meetings and reviews of the charters at hand; of saved ones the reviews, since no more is known of them. */
async function calendarOf(
  portfolio: Portfolio,
  here: Collected,
  { stderr, catalogue }: Pick<Environment, 'stderr' | 'catalogue'>,
): Promise<string> {
  const { calendarFile } = await import('../../../core/src/calendar-file/index.js');
  const known = new Set(here.charters.map((charter) => charter.status));
  const planned = portfolio.charters.flatMap((charter) =>
    charter.review.due === null || known.has(charter) ? [] : [{ title: charter.title, due: charter.review.due }],
  );
  const sources = [...here.charters.map(({ document }) => document), ...planned];
  const { text, notes } = calendarFile(sources, { name: inLanguage(say`Charters`, catalogue), today: portfolio.today });
  for (const { charter, message } of notes) {
    const note = `charter: ${here.charters[charter]?.status.file ?? ''}: ${inLanguage(message, catalogue)}`;
    stderr.write(`${printable(note)}\n`);
  }
  return text;
}
