import type { SourceCell, SourceTable } from '../../source/blocks.js';
import { plainBlocks } from '../../source/plain.js';
import { columnKinds } from '../../words/column-kinds.js';
import type { ColumnKind } from '../../words/words.js';
import { hasWords } from '../../source/markdown.js';

/** A table with what its columns may be about, the likeliest first. */
export interface ReadTable {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly (readonly SourceCell[])[];
  readonly line: number;
}

export interface ReadColumn {
  /** As written. */
  readonly heading: string;
  readonly kinds: readonly ColumnKind[];
}

/** The columns of a table; without a head, its first row is taken for one where it reads like one. */
export function readColumns({ header, rows, line }: SourceTable, language: string | undefined): ReadTable {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const [first = [], ...rest] = rows;
  const isPromoted = !header.some(hasWords) && rest.length > 0 && readsLikeHead(first, language);
  const head = isPromoted ? first : header;
  const columns = Array.from({ length: width }, (_, index) => columnOf(head[index] ?? [], language));
  return { columns, rows: isPromoted ? rest : rows, line };
}

function columnOf(cell: SourceCell, language: string | undefined): ReadColumn {
  const heading = plainBlocks(cell);
  return { heading, kinds: columnKinds(heading, language) };
}

function readsLikeHead(row: readonly SourceCell[], language: string | undefined): boolean {
  const known = row.filter((cell) => columnKinds(plainBlocks(cell), language).length > 0).length;
  return known >= 2 && known >= row.length / 2;
}

/** The column that is about a kind of thing: where that is the likeliest reading, else where it is any. */
export function columnFor({ columns }: ReadTable, kind: ColumnKind, taken: ReadonlySet<number> = new Set()): number {
  const free = (index: number): boolean => !taken.has(index);
  for (let rank = 0; rank < 4; rank++) {
    const index = columns.findIndex(({ kinds }, at) => kinds[rank] === kind && free(at));
    if (index >= 0) return index;
  }
  return -1;
}
