import type { SourceBlock, SourceCell, SourceDoubt, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { cadencesIn } from '../recognise/cadences.js';
import { isDateLike } from '../recognise/dates.js';
import { nameLikeness } from '../recognise/names.js';
import { isVacant } from '../recognise/status.js';
import { exactColumnKind } from '../words/column-kinds.js';
import type { ColumnKind } from '../words/words.js';

export interface Unflattened {
  readonly blocks: readonly SourceBlock[];
  readonly doubts: readonly SourceDoubt[];
}

/**
 * Tables that lost their lines when they were copied: first the headings of their columns, each a paragraph, then cell
 * after cell. Cells that were empty are gone altogether, so rows are told apart by names that the document knows already.
 */
export function unflatten(blocks: readonly SourceBlock[]): Unflattened {
  const result: SourceBlock[] = [];
  const doubts: SourceDoubt[] = [];
  const known = new Set<string>();
  for (let at = 0; at < blocks.length; at++) {
    const table = tableAt(blocks, at, known);
    const block = table?.block ?? (blocks[at] as SourceBlock);
    result.push(block);
    for (const name of namesIn(block)) known.add(name);
    if (!table) continue;
    if (table.doubt !== '') doubts.push({ text: table.doubt, line: table.block.line });
    at = table.end - 1;
  }
  return { blocks: result, doubts };
}

/** The widest table that begins here: the first cell may read like one more heading. */
function tableAt(blocks: readonly SourceBlock[], at: number, known: ReadonlySet<string>): Found | undefined {
  const heads = headsAt(blocks, at);
  for (let width = heads.length; width > 1; width--) {
    const kinds = heads.slice(0, width);
    // Headings stand there once.
    if (cellWords(blocks[at]) === cellWords(blocks[at + width])) continue;
    const plainly = kinds.includes(undefined) ? undefined : tableOf(blocks, at, width, known);
    const table = plainly && holdsWhatItSays(plainly, kinds) ? plainly : undefined;
    const proven = table?.doubt ? undefined : provenTable(blocks, at, kinds);
    if (proven) return proven;
    if (table) return table;
  }
  return undefined;
}

/** What the paragraphs in a row from here on are about, as headings of columns, each about another thing. */
function headsAt(blocks: readonly SourceBlock[], at: number): (ColumnKind | undefined)[] {
  const kinds: (ColumnKind | undefined)[] = [];
  for (let index = at; index < blocks.length && kinds.length < 8; index++) {
    const words = cellWords(blocks[index]);
    if (words === undefined || words.split(/\s+/).length > 4) break;
    const kind = exactColumnKind(words);
    if (kind !== undefined && kinds.includes(kind)) break;
    // Below two headings or more, a name or a date is the first cell.
    if (kind === undefined && kinds.length > 1 && !kinds.includes(undefined) && isValue(words)) break;
    kinds.push(kind);
  }
  return kinds;
}

function isValue(words: string): boolean {
  return nameLikeness(words) === 2 || isDateLike(words);
}

/** Columns whose cells can be told: names, dates, addresses. */
const TOLD: { readonly [kind in ColumnKind]?: (words: string) => boolean } = {
  name: (words) => nameLikeness(words.replace(/\s*\([^()]*\)$/, '')) === 2 || isVacant(words),
  email: (words) => /^\S+@\S+\.\S+$/.test(words),
  due: isDateLike,
  cadence: (words) => cadencesIn(words).length > 0,
};

/** A table some of whose columns hold just what their headings say, down to the last row that does. */
function provenTable(
  blocks: readonly SourceBlock[],
  at: number,
  kinds: readonly (ColumnKind | undefined)[],
): Found | undefined {
  const width = kinds.length;
  const known = kinds.filter((kind) => kind !== undefined).length;
  const told = kinds.flatMap((kind, column) => (kind && TOLD[kind] ? [{ column, isSo: TOLD[kind] }] : []));
  if (told.length === 0 || known < Math.max(1, width / 3)) return undefined;
  const cells = blocks.slice(at, cellsEnd(blocks, at + width));
  const rows: SourceCell[][] = [];
  for (let start = width; start + width <= cells.length; start += width) {
    const row = cells.slice(start, start + width).map((block): SourceCell => [block]);
    if (!told.every(({ column, isSo }) => isSo(plainBlocks(row[column] ?? [])))) break;
    rows.push(row);
  }
  if (rows.length < 2 || goesOn(cells.slice((rows.length + 1) * width), width, told)) return undefined;
  const header = cells.slice(0, width).map((block): SourceCell => [block]);
  const line = blocks[at]?.line ?? 0;
  return { block: { kind: 'table', header, rows, line }, end: at + (rows.length + 1) * width, doubt: '' };
}

/** Most cells of the columns that can be told are what their headings say. */
function holdsWhatItSays({ block: { rows } }: Found, kinds: readonly (ColumnKind | undefined)[]): boolean {
  return kinds.every((kind, column) => {
    const isSo = kind && TOLD[kind];
    const cells = rows.map((row) => plainBlocks(row[column] ?? [])).filter((words) => words !== '');
    return !isSo || cells.filter((words) => isSo(words)).length >= cells.length * 0.5;
  });
}

interface ToldColumn {
  readonly column: number;
  readonly isSo: (words: string) => boolean;
}

/** Behind the last row stands what could be one more, of another length. */
function goesOn(rest: readonly SourceBlock[], width: number, [first]: readonly ToldColumn[]): boolean {
  return rest.slice(0, width).some((cell) => first?.isSo(plainBlocks([cell])));
}

function cellWords(block: SourceBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph' || block.text.includes('\n') || /[.:!?]$/.test(block.text)) return undefined;
  return plain(block.text);
}

interface Found {
  readonly block: SourceTable;
  readonly end: number;
  readonly doubt: string;
}

function tableOf(
  blocks: readonly SourceBlock[],
  at: number,
  width: number,
  known: ReadonlySet<string>,
): Found | undefined {
  const start = at + width;
  const end = cellsEnd(blocks, start);
  const cells = blocks.slice(start, end).map((block): SourceCell => [block]);
  const header = blocks.slice(at, start).map((block): SourceCell => [block]);
  const line = blocks[at]?.line ?? 0;
  const rows = cells.length % width === 0 && cells.length >= width ? cut(cells, width) : undefined;
  const byName = startsOf(cells, known);
  if (byName.length > 1 && (!rows || !isEven(byName, width))) return rowsByName(header, cells, byName, start, line);
  return rows && rows.length > 1 ? { block: { kind: 'table', header, rows, line }, end, doubt: '' } : undefined;
}

/** A table that lost its lines and is longer than this is none that somebody copied. */
const MOST_CELLS = 400;

/** Cells are short paragraphs or lists; a heading, a long text or anything else ends the table. */
function cellsEnd(blocks: readonly SourceBlock[], start: number): number {
  const cells = blocks.slice(start, start + MOST_CELLS);
  const end = cells.findIndex(
    (block) => !(block.kind === 'list' || (block.kind === 'paragraph' && block.text.length < 300)),
  );
  return start + (end < 0 ? cells.length : end);
}

function cut(cells: readonly SourceCell[], width: number): SourceCell[][] {
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

/** The cells that say what an earlier cell or line of the document says. */
function startsOf(cells: readonly SourceCell[], known: ReadonlySet<string>): number[] {
  return cells.flatMap((cell, index) => (known.has(plainBlocks(cell)) ? [index] : []));
}

function isEven(starts: readonly number[], width: number): boolean {
  return starts.every((start) => start % width === 0);
}

function rowsByName(
  header: readonly SourceCell[],
  cells: readonly SourceCell[],
  starts: readonly number[],
  offset: number,
  line: number,
): Found | undefined {
  if (starts[0] !== 0) return undefined;
  const lengths = starts.slice(1).map((start, index) => start - (starts[index] as number));
  const [length = 0] = lengths;
  const last = (starts.at(-1) as number) + length;
  if (length < 2 || length > header.length || lengths.some((each) => each !== length) || last > cells.length)
    return undefined;
  const empty = Array.from({ length: header.length - length }, (): SourceCell => []);
  const rows = starts.map((start) => [...cells.slice(start, start + length), ...empty]);
  const lost = header.slice(length).map(plainBlocks).join('”, “');
  const doubt = `This table has lost its empty cells: ${header.length} headings stand above rows of ${length} cells. Each row was taken to begin with a name that the document knows, and to have nothing under “${lost}”.`;
  return { block: { kind: 'table', header, rows, line }, end: offset + last, doubt };
}

/** What stands in the cells of a table. */
function namesIn(block: SourceBlock): string[] {
  const cells = block.kind === 'table' ? block.rows.flat().map(plainBlocks) : [];
  return cells.filter((words) => words !== '' && words.length < 60);
}
