import { plain } from '../source/plain.js';
import { nameLikeness } from '../recognise/names.js';
import { columnKinds, exactColumnKind } from '../words/column-kinds.js';

/**
 * The cells of lines that are rows without the lines of a table, below a head that names columns: "Name | Signature",
 * "Ana Ruiz | AR", or the same apart by wide gaps. Undefined where they are none.
 */
export function headedRows(lines: readonly string[]): string[][] | undefined {
  const [head = ''] = lines;
  if (lines.length < 2 || head.length > MOST) return undefined;
  const cut = head.includes('|') ? cutAtBars : cutAtGaps;
  const rows = lines.map(cut);
  const [first = []] = rows;
  const isHead = first.length > 1 && first.every((cell) => !/[:\d]/.test(cell) && columnKinds(plain(cell)).length > 0);
  return isHead && rows.every((row) => row.length === first.length) ? rows : undefined;
}

/** "Name", "Signature", "Ana Ruiz", "AR": the same with each cell on a line of its own, as it comes when it is pasted. */
export function stackedRows(lines: readonly string[]): string[][] | undefined {
  const cells = lines.map((line) => line.trim().replace(/\\$/, ''));
  const end = cells.findIndex((cell) => cell.length > MOST || exactColumnKind(plain(cell)) === undefined);
  if (end < 2 || cells.length % end !== 0 || exactColumnKind(plain(cells[0] as string)) !== 'name') return undefined;
  const rows = Array.from({ length: cells.length / end }, (_, row) => cells.slice(row * end, (row + 1) * end));
  return rows.slice(1).every(([name = '']) => nameLikeness(name) > 0) ? rows : undefined;
}

/** Letters in the head of a table. */
const MOST = 160;

function cutAtBars(line: string): string[] {
  return line
    .trim()
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function cutAtGaps(line: string): string[] {
  return line.trim().split(/ {2,}|\t+ */);
}
