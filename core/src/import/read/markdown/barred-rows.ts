import type { Token } from 'markdown-it';
import { headedRows, stackedRows } from '../headed-rows.js';

/** Lines of cells between bars that Markdown takes for a paragraph, as the line below their head is missing. */
export interface BarredRows {
  readonly rows: readonly (readonly string[])[];
  /** How many tokens they are. */
  readonly tokens: number;
}

/** "| Name | Role |", "| Ana | Lead |", in a paragraph or with empty lines between them; undefined where it is no table. */
export function barredRows(tokens: readonly Token[], start: number): BarredRows | undefined {
  const rows: string[][] = [];
  let at = start;
  const isParagraph = tokens[at]?.type === 'paragraph_open' && !tokens[at]?.hidden;
  const written = isParagraph ? (tokens[at + 1] as Token).content.split('\n') : [];
  const headed = headedRows(written) ?? stackedRows(written);
  if (headed) return { rows: headed, tokens: 3 };
  for (; tokens[at]?.type === 'paragraph_open' && !tokens[at]?.hidden; at += 3) {
    const lines = (tokens[at + 1] as Token).content.split('\n').map((line) => line.trim());
    if (!lines.every(isBarred)) break;
    rows.push(...lines.filter((line) => !RULER.test(line)).map(cellsOf));
  }
  const width = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && width > 1 && rows.every((row) => row.length === width);
  return isTable ? { rows, tokens: at - start } : undefined;
}

/** "Ana | Ruiz |", line for line with empty ones between them, below a table of which nothing but its head was read. */
export function rowsBelow(tokens: readonly Token[], start: number, width: number): BarredRows {
  const rows: string[][] = [];
  let at = start;
  for (; tokens[at]?.type === 'paragraph_open' && !tokens[at]?.hidden; at += 3) {
    const line = (tokens[at + 1] as Token).content.trim();
    const cells = line.replace(/^\|/, '').split(BAR);
    if (line.includes('\n') || cells.length < 2 || cells.slice(width).some((cell) => cell.trim() !== '')) break;
    rows.push(Array.from({ length: width }, (_, index) => (cells[index] ?? '').trim()));
  }
  return { rows, tokens: at - start };
}

const BAR = /(?<!\\)\|/;

const RULER = /^\|(?:\s*:?-+:?\s*\|)+$/;

function isBarred(line: string): boolean {
  return /^\|.*(?<!\\)\|$/.test(line) && line.length > 2;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split(BAR)
    .map((cell) => cell.trim());
}
