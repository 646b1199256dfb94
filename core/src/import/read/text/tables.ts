import { paragraphOf, type SourceCell, type SourceTable } from '../../source/blocks.js';
import { escapeInline } from '../escape.js';
import type { TextLine } from './lines.js';

export interface TextTable {
  readonly block: SourceTable;
  /** The line behind it. */
  readonly end: number;
}

/** The table that begins at a line: drawn with bars, apart by tabs or wide gaps, or one cell a line. */
export function tableAt(lines: readonly TextLine[], at: number): TextTable | undefined {
  const whole = lines[at]?.whole ?? '';
  if (whole.endsWith('|') && !/^\|.*\|.*\|$/.test(whole)) return cellPerLine(lines, at);
  if (/^[|+].*[|+]$/.test(whole) && whole.length > 2) return rows(lines, at, drawnCells, (text) => /^[|+]/.test(text));
  if (/\S {3,}\S/.test(whole)) return rows(lines, at, apartCells, (text) => /\S {3,}\S/.test(text));
  return undefined;
}

const RULE = /^[\s|:+=-]+$/;

const MOST_COLUMNS = 30;

/** "Name |" on one line, "Role |" on the next; a line of hyphens and bars ends the head and tells the width. */
function cellPerLine(lines: readonly TextLine[], at: number): TextTable | undefined {
  const width = lines
    .slice(at, at + MOST_COLUMNS + 1)
    .findIndex(({ whole }) => RULE.test(whole) && whole.includes('-'));
  if (width < 1) return undefined;
  let end = at;
  while (lines[end]?.whole.endsWith('|')) end++;
  const given = lines.slice(at, end);
  if (given.length <= width) return undefined;
  const cells = given
    .filter((_, index) => index !== width)
    .map(({ whole, line }) => cellOf(whole.replace(/\s*\|$/, ''), line));
  const all = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
  const [header = [], ...body] = all;
  return { block: { kind: 'table', header, rows: body, line: given[0]?.line ?? 0 }, end };
}

function rows(
  lines: readonly TextLine[],
  at: number,
  split: (text: string) => string[],
  belongs: (text: string) => boolean,
): TextTable | undefined {
  let end = at;
  while (end < lines.length && belongs((lines[end] as TextLine).whole)) end++;
  const given = lines.slice(at, end);
  const cells = given
    .filter(({ whole }) => !RULE.test(whole))
    .map(({ whole, line }) => split(whole).map((text) => cellOf(text, line)));
  const width = cells[0]?.length ?? 0;
  if (cells.length < 2 || width < 2 || cells.some((row) => row.length !== width)) return undefined;
  const [header = [], ...body] = cells;
  return { block: { kind: 'table', header, rows: body, line: given[0]?.line ?? 0 }, end };
}

function drawnCells(text: string): string[] {
  return text
    .replaceAll(/^[|+]|[|+]$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function apartCells(text: string): string[] {
  return text.split(/ {3,}/).map((cell) => cell.trim());
}

function cellOf(text: string, line: number): SourceCell {
  return text === '' ? [] : [paragraphOf(escapeInline(text), line)];
}
