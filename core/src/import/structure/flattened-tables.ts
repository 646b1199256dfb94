import type { SourceBlock, SourceCell, SourceDoubt, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { exactColumnKind } from '../words/column-kinds.js';

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
  for (let at = 0; at < blocks.length; at++) {
    const table = tableAt(blocks, at, namesIn(result));
    if (!table) {
      result.push(blocks[at] as SourceBlock);
      continue;
    }
    result.push(table.block);
    if (table.doubt !== '') doubts.push({ text: table.doubt, line: table.block.line });
    at = table.end - 1;
  }
  return { blocks: result, doubts };
}

/** The widest table that begins here: the first cell may read like one more heading. */
function tableAt(blocks: readonly SourceBlock[], at: number, known: ReadonlySet<string>): Found | undefined {
  for (let width = headWidth(blocks, at); width > 1; width--) {
    const table = tableOf(blocks, at, width, known);
    if (table) return table;
  }
  return undefined;
}

/** How many paragraphs in a row are headings of columns, each about another thing. */
function headWidth(blocks: readonly SourceBlock[], at: number): number {
  const kinds = new Set<string>();
  let end = at;
  for (; end < blocks.length && end - at < 8; end++) {
    const words = cellWords(blocks[end]);
    const kind = words === undefined || words.split(/\s+/).length > 4 ? undefined : exactColumnKind(words);
    if (kind === undefined || kinds.has(kind)) break;
    kinds.add(kind);
  }
  return end - at;
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

/** Cells are short paragraphs or lists; a heading, a long text or anything else ends the table. */
function cellsEnd(blocks: readonly SourceBlock[], start: number): number {
  const end = blocks.findIndex(
    (block, index) =>
      index >= start && !(block.kind === 'list' || (block.kind === 'paragraph' && block.text.length < 300)),
  );
  return end < 0 ? blocks.length : end;
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

/** What stands in the cells of tables so far. */
function namesIn(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  return new Set(
    blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(plainBlocks) : []))
      .filter((words) => words !== '' && words.length < 60),
  );
}
