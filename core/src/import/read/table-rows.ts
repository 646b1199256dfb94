import type { SourceBlock, SourceCell } from '../source/blocks.js';
import { hasWords } from '../source/markdown.js';

export interface TableRow {
  readonly cells: readonly SourceCell[];
  readonly isHead: boolean;
}

/** The rows as a table; one that only arranges the page falls apart into what it holds. */
export function tableOfRows(all: readonly TableRow[], line: number): SourceBlock[] {
  const rows = all.filter(({ cells }) => cells.some(hasWords));
  const cells = rows.flatMap((row) => row.cells);
  const [first, ...rest] = rows;
  if (!first || (rest.length === 0 && first.cells.length === 1) || cells.some((cell) => cell.some(isLayout)))
    return cells.flat();
  const header = first.isHead && rest.length > 0 ? first.cells : [];
  const body = header.length > 0 ? rest : rows;
  return [{ kind: 'table', header, rows: body.map((row) => row.cells), line }];
}

/** A cell whose words are all bold, as in the head of a table. */
export function isStrong(cell: SourceCell): boolean {
  return cell.length > 0 && cell.every((block) => block.kind === 'paragraph' && /^\*\*[^*]+\*\*$/.test(block.text));
}

function isLayout(block: SourceBlock): boolean {
  return block.kind === 'heading' || block.kind === 'table';
}
