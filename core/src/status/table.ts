import { printable } from '../report/printable.js';
import { displayWidth } from '../report/width.js';
import type { Portfolio } from './portfolio.js';
import { otherReminders, type CharterStatus } from './status.js';
import { coverageWords } from './coverage-words.js';
import { crowdedWords, findingWords, nameOf, reviewWordsBelow, suggestionWords, trendWords } from './words.js';

/** For people, on a terminal of `columns`: a table, or a few lines a charter where that would not fit. */
export function table(portfolio: Portfolio, columns: number | undefined): string {
  const { charters, crowded, trend } = portfolio;
  const several = new Set(charters.map(({ repository }) => repository)).size > 1;
  const rows = charters.map((charter) => cellsOf(charter, several));
  const lines = asTable(rows);
  const fits = columns === undefined || Math.max(...lines.map(displayWidth)) <= columns;
  const blocks = [
    ...(fits
      ? [withLinesBelow(lines, charters)]
      : rows.map((cells, index) => asLines(cells, charters[index] as CharterStatus))),
    ...charters.flatMap((charter) => coverageLines(charter)),
    ...crowded.map((day) => [
      crowdedWords(day),
      ...day.charters.map((charter) => `  ${suggestionWords(day.day, charter.suggested)}: ${nameOf(charter)}`),
    ]),
    ...(trend ? [[trendWords(trend)]] : []),
  ];
  return blocks.map((block) => block.map((line) => `${printable(line).trimEnd()}\n`).join('')).join('\n');
}

const HEADINGS = ['Review', 'Charter', 'Team', 'Status', 'Signatures', 'Findings', 'File'] as const;

function cellsOf(charter: CharterStatus, several: boolean): string[] {
  const { review, team, status, signatures, findings, repository, file } = charter;
  const cells = [
    reviewWordsBelow(review),
    nameOf(charter),
    team,
    status,
    signatures.words,
    findingWords(findings),
    several ? `${repository}: ${file}` : file,
  ];
  return cells.map(printable);
}

/** A column in which no charter has anything is left out. */
function asTable(rows: readonly (readonly string[])[]): string[] {
  const kept = (_: string, index: number): boolean => rows.some((cells) => cells[index] !== '');
  const [headings, ...lines] = [HEADINGS, ...rows].map((cells) => cells.filter(kept)) as [string[], ...string[][]];
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
): string[] {
  return [heading, rule, ...lines.flatMap((line, index) => [line, ...linesBelow(charters[index] as CharterStatus)])];
}

function linesBelow(charter: CharterStatus): string[] {
  const { missing, again } = charter.signatures;
  return [
    ...(missing.length > 0 ? [`  not signed yet: ${missing.join(', ')}`] : []),
    ...(again.length > 0 ? [`  to sign again: ${again.join(', ')}`] : []),
    ...otherReminders(charter).map((reminder) => `  ${reminder}`),
  ];
}

function asLines(
  [review, name, team, status, signatures, findings, file]: readonly string[],
  charter: CharterStatus,
): string[] {
  return [
    `${name} (${[team, status].filter(Boolean).join(', ')})`,
    `  review ${review}`,
    `  signatures: ${signatures}`,
    ...linesBelow(charter),
    `  findings: ${findings}`,
    `  ${file}`,
  ];
}

function coverageLines(charter: CharterStatus): string[][] {
  const words = coverageWords(charter);
  return words.length === 0
    ? []
    : [[`${nameOf(charter)} and what a customer experience team is asked for:`, ...words.map((line) => `  ${line}`)]];
}
