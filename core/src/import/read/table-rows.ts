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
  if (!first || (rest.length === 0 && first.cells.length === 1)) return cells.flat();
  if (cells.some((cell) => cell.some(isLayout))) return besideLayout(rows, line);
  const header = first.isHead && rest.length > 0 ? first.cells : [];
  const body = header.length > 0 ? rest : rows;
  return [{ kind: 'table', header, rows: body.map((row) => row.cells), line }];
}

/** Rows that hold other tables or headings fall apart; several in a row that hold none stay a table. */
function besideLayout(rows: readonly TableRow[], line: number): SourceBlock[] {
  const runs: TableRow[][] = [];
  const arranges = ({ cells }: TableRow): boolean => cells.some((cell) => cell.some(isLayout));
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1);
    if (last && !arranges(last) && !arranges(row)) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => (run.length > 1 ? tableOfRows(run, line) : run.flatMap(({ cells }) => cells.flat())));
}

/** A cell whose words are all bold, as in the head of a table. */
export function isStrong(cell: SourceCell): boolean {
  return cell.length > 0 && cell.every((block) => block.kind === 'paragraph' && /^\*\*[^*]+\*\*$/.test(block.text));
}

function isLayout(block: SourceBlock): boolean {
  return block.kind === 'heading' || block.kind === 'table';
}
