import type { SourceBlock, SourceCell, SourceTable } from '../source/blocks.js';
import { plain } from '../source/plain.js';

/** A line that goes on in the next: it ends with a small word, a comma, a slash. */
const GOES_ON =
  /(?:[,/&+–-]|(?:^|\s)(?:and|or|of|the|for|to|in|with|a|och|eller|av|för|i|med|y|e|o|de|del|la|el|los|las|para|en|con|und|oder|von|für|mit|et|ou|des|du|pour|do|da|dos|das|em|com|van|het|voor|met))$/iu;

/**
 * The tables whose cells were broken where their column ended, as in what a PDF was turned into: the lines of a cell are
 * one text again. Cells whose lines are points of their own are left alone.
 */
export function unwrapTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.map((block) => (block.kind === 'table' && isWrapped(block) ? joined(block) : block));
}

function isWrapped({ header, rows }: SourceTable): boolean {
  const breaks = [header, ...rows].flat().flatMap(breaksOf);
  const told = breaks.filter(([before, after]) => goesOn(before, after));
  return told.length > 1 && told.length >= breaks.length * 0.3;
}

/** The lines before and after each break of a cell. */
function breaksOf(cell: SourceCell): (readonly [before: string, after: string])[] {
  return cell.flatMap((block) => {
    const lines = block.kind === 'paragraph' ? block.text.split('\n').map(plain) : [];
    return lines.slice(1).map((line, index) => [lines[index] as string, line] as const);
  });
}

function goesOn(before: string, after: string): boolean {
  return GOES_ON.test(before) || (before.length > 15 && /\p{L}$/u.test(before) && /^[\p{Ll}(]/u.test(after));
}

function joined(table: SourceTable): SourceTable {
  const cellOf = (cell: SourceCell): SourceCell =>
    cell.some((block) => block.kind === 'paragraph' && block.text.includes('\n'))
      ? cell.map((block) =>
          block.kind === 'paragraph'
            ? { ...block, text: block.text.replaceAll(/(?:\*\*)?\n(?:\*\*)?/g, joint) }
            : block,
        )
      : cell;
  return { ...table, header: table.header.map(cellOf), rows: table.rows.map((row) => row.map(cellOf)) };
}

/** Between two lines that are both bold, nothing has to end. */
function joint(found: string): string {
  return found === '**\n**' ? ' ' : found.replace('\n', ' ');
}
