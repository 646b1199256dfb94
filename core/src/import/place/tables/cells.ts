import { slug } from '../../../text/slug.js';
import type { SourceCell } from '../../source/blocks.js';
import { cellLines } from '../../source/markdown.js';
import { plainBlocks } from '../../source/plain.js';
import { wordsIn } from '../../source/words.js';
import { itemOf } from '../items.js';
import { wordsOf } from '../placing.js';
import type { Thing } from '../draft.js';

/** The words of a cell as Markdown. */
export function cellWords(cell: SourceCell): string {
  return wordsOf(cell);
}

/** A cell on one line; lines that its author broke stay apart. */
export function cellLine(cell: SourceCell): string {
  return cellLines(cell).join('\n');
}

export function cellPlain(cell: SourceCell | undefined): string {
  return cell ? plainBlocks(cell) : '';
}

/** The points of a cell: of its lists, else its words as one point. */
export function cellItems(cell: SourceCell): Thing[] {
  if (cell.length === 0) return [];
  if (cell.every((block) => block.kind === 'list' && block.marks === 'bullets'))
    return cell.flatMap((block) => (block.kind === 'list' ? block.items.map(itemOf) : []));
  const lines = cellLines(cell);
  // Lines of their own are points, too.
  const areShort =
    cell.every(({ kind }) => kind === 'paragraph') && lines.length > 1 && lines.every((line) => line.length < 90);
  return areShort ? lines.map((line) => ({ text: line })) : [{ text: cellWords(cell) }];
}

export function isListCell(cell: SourceCell): boolean {
  return cell.length > 0 && cell.every(({ kind }) => kind === 'list');
}

/** Whether a reader reads the same words. */
export function saysTheSame(a: string, b: string): boolean {
  const [first, second] = [wordsIn(a), wordsIn(b)];
  return first.length === second.length && first.every((word, index) => word === second[index]);
}

/** A field of its own for a column for which there is none: "x-time-zone". */
export function ownField(heading: string, index: number, taken: ReadonlySet<string>): string {
  const words = slug(heading).split('-').slice(0, 4).join('-');
  const base = `x-${words || `column-${index + 1}`}`;
  let field = base;
  for (let count = 2; taken.has(field); count++) field = `${base}-${count}`;
  return field;
}
