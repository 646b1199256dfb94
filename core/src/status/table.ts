import { inLanguage, say, type Catalogue, type Said } from '../l10n/say.js';
import { printable } from '../report/printable.js';
import { displayWidth } from '../report/width.js';
import type { Portfolio } from './portfolio.js';
import { otherReminders, type CharterStatus } from './status.js';
import { coverageWords } from './coverage-words.js';
import {
  crowdedWords,
  findingWords,
  nameOf,
  reviewWordsBelow,
  signatureWords,
  suggestionWords,
  trendWords,
} from './words.js';

/** For people, on a terminal of `columns`: a table, or a few lines a charter where that would not fit. */
export function table(portfolio: Portfolio, columns: number | undefined, catalogue?: Catalogue): string {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const { charters, crowded, trend } = portfolio;
  const several = new Set(charters.map(({ repository }) => repository)).size > 1;
  const rows = charters.map((charter) => cellsOf(charter, several, catalogue));
  const lines = asTable(rows, words);
  const fits = columns === undefined || Math.max(...lines.map(displayWidth)) <= columns;
  const blocks = [
    ...(fits
      ? [withLinesBelow(lines, charters, words)]
      : rows.map((cells, index) => asLines(cells, charters[index] as CharterStatus, words))),
    ...charters.flatMap((charter) => coverageLines(charter, words)),
    ...crowded.map((day) => [
      words(crowdedWords(day)),
      ...day.charters.map((charter) => `  ${words(suggestionWords(day.day, charter.suggested))}: ${nameOf(charter)}`),
    ]),
    ...(trend ? [[words(trendWords(trend))]] : []),
  ];
  return blocks.map((block) => block.map((line) => `${printable(line).trimEnd()}\n`).join('')).join('\n');
}

type Words = (said: Said) => string;

const HEADINGS = [say`Review`, say`Charter`, say`Team`, say`Status`, say`Signatures`, say`Findings`, say`File`];

function cellsOf(charter: CharterStatus, several: boolean, catalogue: Catalogue | undefined): string[] {
  const { review, team, status, signatures, findings, repository, file } = charter;
  const cells = [
    reviewWordsBelow(review, catalogue),
    nameOf(charter),
    team,
    status,
    catalogue ? inLanguage(signatureWords(signatures), catalogue) : signatures.words,
    inLanguage(findingWords(findings), catalogue),
    several ? `${repository}: ${file}` : file,
  ];
  return cells.map(printable);
}

/** A column in which no charter has anything is left out. */
function asTable(rows: readonly (readonly string[])[], words: Words): string[] {
  const kept = (_: string, index: number): boolean => rows.some((cells) => cells[index] !== '');
  const [headings, ...lines] = [HEADINGS.map(words), ...rows].map((cells) => cells.filter(kept)) as [
    string[],
    ...string[][],
  ];
  const all = [headings, ...lines];
  const widths = headings.map((_, index) => Math.max(...all.map((cells) => displayWidth(cells[index] as string))));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell + ' '.repeat((widths[index] as number) - displayWidth(cell))).join('  ');
  return [line(headings), widths.map((width) => '─'.repeat(width)).join('  '), ...lines.map(line)].map((one) =>
    one.trimEnd(),
  );
}

/** Below each line of the table who has yet to sign, and what else is due. */
function withLinesBelow(
  [heading = '', rule = '', ...lines]: readonly string[],
  charters: readonly CharterStatus[],
  words: Words,
): string[] {
  return [
    heading,
    rule,
    ...lines.flatMap((line, index) => [line, ...linesBelow(charters[index] as CharterStatus, words)]),
  ];
}

function linesBelow(charter: CharterStatus, words: Words): string[] {
  const { missing, again } = charter.signatures;
  return [
    ...(missing.length > 0 ? [`  ${words(say`not signed yet: ${missing.join(', ')}`)}`] : []),
    ...(again.length > 0 ? [`  ${words(say`to sign again: ${again.join(', ')}`)}`] : []),
    ...otherReminders(charter).map((reminder) => `  ${reminder}`),
  ];
}

function asLines(
  [review, name, team, status, signatures, findings, file]: readonly string[],
  charter: CharterStatus,
  words: Words,
): string[] {
  return [
    `${name} (${[team, status].filter(Boolean).join(', ')})`,
    `  ${words(say`review ${review ?? ''}`)}`,
    `  ${words(say`signatures: ${signatures ?? ''}`)}`,
    ...linesBelow(charter, words),
    `  ${words(say`findings: ${findings ?? ''}`)}`,
    `  ${file}`,
  ];
}

function coverageLines(charter: CharterStatus, words: Words): string[][] {
  const lines = coverageWords(charter).map((line) => `  ${words(line)}`);
  if (lines.length === 0) return [];
  return [[words(say`${nameOf(charter)} and what a customer experience team is asked for:`), ...lines]];
}
