import type { SourceCell } from '../../source/blocks.js';
import type { LayoutColumn, ListStyle, Thing } from '../draft.js';
import { cellLine, cellPlain, cellWords, isListCell, ownField, saysTheSame } from './cells.js';
import type { ReadTable } from './columns.js';

/** What a field of a row will be printed as; undefined where that is not known. */
export type Prints = (thing: Thing, field: string) => string | undefined;

/**
 * The columns of the layout for a table: the field where it prints the very words of every cell, else a field of the
 * rows' own that keeps them as written.
 * @param fields by column; undefined where none of the format's fields fits
 */
export function printedColumns(
  table: ReadTable,
  things: readonly Thing[],
  fields: readonly (string | undefined)[],
  prints: Prints,
): LayoutColumn[] {
  const taken = new Set(things.flatMap(Object.keys).filter((name) => name.startsWith('x-')));
  return table.columns.map(({ heading }, index): LayoutColumn => {
    const cells = table.rows.map((row) => row[index] ?? []);
    if (cells.every((cell) => cellPlain(cell) === '')) return { heading, field: undefined };
    const field = fields[index];
    const isSame = (cell: SourceCell, row: number): boolean =>
      saysTheSame(prints(things[row] as Thing, field as string) ?? '\u0000x', cellLine(cell));
    if (field !== undefined && cells.every(isSame)) return { heading, field, ...listStyle(cells) };
    const own = ownField(heading, index, taken);
    taken.add(own);
    for (const [row, cell] of cells.entries())
      if (cellPlain(cell) !== '') (things[row] as Thing)[own] = cellWords(cell);
    return { heading, field: own };
  });
}

/** Bullets where every cell has them. */
function listStyle(cells: readonly SourceCell[]): { readonly list?: ListStyle } {
  const given = cells.filter((cell) => cellPlain(cell) !== '');
  return given.every((cell) => isListCell(cell)) ? { list: 'bullets' } : {};
}
