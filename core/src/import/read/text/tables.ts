import { paragraphOf, type SourceCell, type SourceTable } from '../../source/blocks.js';
import { headedRows } from '../headed-rows.js';
import { escapeInline } from '../escape.js';
import { isApart, type TextLine } from './lines.js';

export interface TextTable {
  readonly block: SourceTable;
  /** How many lines it has. */
  readonly count: number;
}

/** The table that begins at a line: drawn with bars, apart by tabs or wide gaps, or one cell a line. */
export function tableAt(lines: readonly TextLine[], at: number): TextTable | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const { whole } = line;
  if (whole.endsWith('|') && !/^\|.*\|.*\|$/.test(whole)) return cellPerLine(lines, at);
  if (/^[|+].*[|+]$/.test(whole) && whole.length > 2) return drawnTable(lines, at);
  if (whole.includes(' | ')) return barredTable(lines, at);
  return isApart(line) ? (tabbedTable(lines, at) ?? gappedTable(lines, at)) : undefined;
}

/** "Name | Role", "Ana | Lead": bars between the cells, and none around them. */
function barredTable(lines: readonly TextLine[], at: number): TextTable | undefined {
  const given = linesFrom(lines, at, (line) => line.whole.includes('|'));
  const rows = headedRows(given.map(({ whole }) => whole));
  return rows && tableOf(given, rows);
}

const RULE = /^[\s|:+=-]+$/;

const MOST_COLUMNS = 30;
/** What goes on for longer is a second table; whoever looks for one at each line would never come to an end. */
const MOST_ROWS = 1000;

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
  return { block: { kind: 'table', header, rows: body, line: given[0]?.line ?? 0 }, count: given.length };
}

function drawnTable(lines: readonly TextLine[], at: number): TextTable | undefined {
  const given = linesFrom(lines, at, ({ whole }) => /^[|+]/.test(whole));
  return tableOf(
    given,
    given.map(({ whole }) => drawnCells(whole)),
  );
}

/** As copied from a page or a word processor: a tab between cells, and nothing for an empty one. */
function tabbedTable(lines: readonly TextLine[], at: number): TextTable | undefined {
  const given = linesFrom(lines, at, ({ tabbed }) => tabbed !== undefined);
  const rows = given.map(({ tabbed = [] }) => tabbed);
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length > width) || rows[0]?.includes('')) return undefined;
  return tableOf(
    given,
    rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  );
}

/** Apart by gaps: where cells are empty, those of a row stand below the beginning of their column. */
function gappedTable(lines: readonly TextLine[], at: number): TextTable | undefined {
  const columns = cellsIn(lines[at] as TextLine).map(({ start }) => start);
  const given = linesFrom(lines, at, (line) => / {3,}/.test(line.whole) || isUnfilled(line));
  const plainly = tableOf(
    given,
    given.map((line) => (isUnfilled(line) ? columns.map(() => '').with(0, line.mark) : line.whole.split(/ {3,}/))),
  );
  const below = (line: TextLine): boolean =>
    cellsIn(line).every(({ start, text }) => {
      const column = columns.indexOf(start);
      return column >= 0 && start + text.length < (columns[column + 1] ?? Infinity);
    });
  const all = linesFrom(
    lines,
    at,
    (line) => line.whole !== '' && (line.indent > 0 || / {3,}/.test(line.whole) || isUnfilled(line)) && below(line),
  );
  if (plainly && all.length <= given.length) return plainly;
  return tableOf(
    all,
    all.map((line) => {
      const cells = cellsIn(line);
      return columns.map((column) => cells.find(({ start }) => start === column)?.text ?? '');
    }),
  );
}

/** "3." alone: a row that nobody has filled in. */
function isUnfilled({ mark, text }: TextLine): boolean {
  return mark !== '' && text === '';
}

function cellsIn({ whole, indent }: TextLine): { readonly start: number; readonly text: string }[] {
  return [...whole.matchAll(/\S+(?: {1,2}\S+)*/g)].map(({ 0: text, index }) => ({ start: indent + index, text }));
}

/** The lines from one on that belong to its table. */
function linesFrom(lines: readonly TextLine[], at: number, belongs: (line: TextLine) => boolean): TextLine[] {
  let end = at;
  while (end < lines.length && end < at + MOST_ROWS && belongs(lines[end] as TextLine)) end++;
  return lines.slice(at, end);
}

/** Rows of one width, without those that are drawn lines. */
function tableOf(given: readonly TextLine[], texts: readonly (readonly string[])[]): TextTable | undefined {
  const cells = texts.flatMap((row, index) => {
    const { whole, line } = given[index] as TextLine;
    return RULE.test(whole) ? [] : [row.map((text) => cellOf(text, line))];
  });
  const width = cells[0]?.length ?? 0;
  if (cells.length < 2 || width < 2 || cells.some((row) => row.length !== width)) return undefined;
  const [header = [], ...body] = cells;
  const [first] = given as readonly [TextLine];
  return { block: { kind: 'table', header, rows: body, line: first.line }, count: given.length };
}

function drawnCells(text: string): string[] {
  return text
    .replaceAll(/^[|+]|[|+]$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function cellOf(text: string, line: number): SourceCell {
  return text === '' ? [] : [paragraphOf(escapeInline(text), line)];
}
