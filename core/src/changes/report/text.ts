import { inLanguage, say, type Catalogue, type Said } from '../../l10n/say.js';
import { createPaint, type Paint } from '../../report/paint.js';
import { rangeOf } from '../../report/place.js';
import { printable } from '../../report/printable.js';
import { SEVERITY_WORDS } from '../../report/severity-words.js';
import { wrap } from '../../report/wrap.js';
import type { Change } from '../change.js';
import { arrowOf } from './arrow.js';
import { badgesOf, inOrderOfWeight } from './badges.js';
import { headline } from './headline.js';
import { approvalAsked } from './people.js';
import {
  findingsToShow,
  isQuiet,
  nameOf,
  type ReviewedCharter,
  type ReviewLook,
  type ReviewReport,
} from './review-report.js';
import { stateWords } from './state-words.js';

const NARROWEST = 40;
const WIDEST = 100;

interface Page {
  readonly paint: Paint;
  readonly catalogue: Catalogue | undefined;
  /** The words on lines of their own, each `indent` blanks in. */
  readonly lines: (indent: number, words: string) => string;
}

/** For people at a terminal: what it comes down to, then each charter with what changed, gravest first. */
export function text(report: ReviewReport, look: ReviewLook): string {
  const page = pageFor(look);
  const told = report.charters.filter((charter) => !isQuiet(charter));
  return [
    page.paint.bold(page.lines(0, headline(report, printable, look.catalogue)).trimEnd()),
    '\n',
    ...told.map((one) => block(one, page)),
  ].join('');
}

/** One charter alone, which may have nothing to tell. */
export function charterText(charter: ReviewedCharter, look: ReviewLook): string {
  const only = isQuiet(charter) ? { ...charter, state: 'unchanged' as const } : charter;
  return block(only, pageFor(look));
}

function pageFor({ color, columns, catalogue }: ReviewLook): Page {
  const width = columns === undefined ? Infinity : Math.max(Math.min(columns, WIDEST), NARROWEST);
  return {
    paint: createPaint(color),
    catalogue,
    lines: (indent, words) =>
      wrap(words, width - indent)
        .map((line) => `${' '.repeat(indent)}${line}\n`)
        .join(''),
  };
}

function block(charter: ReviewedCharter, page: Page): string {
  const { result } = charter;
  const name = nameOf(charter);
  const title = printable(name === charter.file ? name : `${charter.file}: ${name}`);
  const said = [stateWords(charter, printable), approvalAsked(charter, printable)]
    .map((one) => inLanguage(one, page.catalogue))
    .filter((words) => words !== '');
  return [
    `\n${page.paint.bold(title)}\n`,
    ...said.map((words) => page.lines(2, words)),
    ...inOrderOfWeight(result.changes).map((change) => changeLines(change, page)),
    ...section(
      say`Who signs`,
      result.signers.map(({ sentence }) => sentence),
      page,
    ),
    ...section(
      say`What follows`,
      result.consequences.map(({ sentence, file }) => inFile(sentence, file)),
      page,
    ),
    ...section(say`New findings`, newFindings(charter, page.catalogue), page),
    ...section(
      say`No longer found`,
      result.fixedFindings.map(({ message }) => message),
      page,
    ),
  ].join('');
}

function changeLines(change: Change, page: Page): string {
  const { before, after } = arrowOf(change, page.catalogue);
  const severity = change.loosened ? 'error' : change.class === 'material' ? 'warning' : 'hint';
  const values = [...(before === undefined ? [] : [`- ${before}`]), ...(after === undefined ? [] : [`+ ${after}`])];
  return [
    `\n  ${page.paint.severity(severity, inLanguage(badgesOf(change), page.catalogue))}\n`,
    page.lines(4, printable(change.sentence)),
    ...values.map((value) => `${page.paint.dim(page.lines(6, value).trimEnd())}\n`),
  ].join('');
}

function section(heading: Said, sentences: readonly string[], page: Page): string[] {
  if (sentences.length === 0) return [];
  return [
    `\n  ${page.paint.bold(inLanguage(heading, page.catalogue))}\n`,
    ...sentences.map((sentence) => page.lines(4, printable(sentence))),
  ];
}

function newFindings(charter: ReviewedCharter, catalogue: Catalogue | undefined): string[] {
  const { after, file } = charter;
  return findingsToShow(charter).flatMap(({ severity, span, message, rule }) => {
    if (!after) return [];
    const { line, column } = rangeOf(after, span).start;
    return [`${file}:${line}:${column} ${inLanguage(SEVERITY_WORDS[severity], catalogue)} ${rule}: ${message}`];
  });
}

function inFile(sentence: string, file: string | undefined): string {
  return file === undefined ? sentence : `${file}: ${sentence}`;
}
