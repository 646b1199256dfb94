import type { Block, Cell } from '../render/blocks.js';
import { plain } from '../render/line.js';
import { WIDTH } from './styles.js';

/** No column is wider than so many characters ask for, nor narrower. */
const WIDEST = 44;
const NARROWEST = 7;

/** How wide each column is, in twips: by how much stands in it, but never too narrow for its longest word. */
export function widthsOf(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const asked = columns.map((heading, index) => {
    const cells = [heading, ...rows.map((row) => row[index] ?? '')];
    const longestWord = Math.max(...cells.flatMap((cell) => cell.split(/\s+/).map(({ length }) => length)));
    const average = cells.reduce((sum, { length }) => sum + Math.min(length, WIDEST), 0) / cells.length;
    return Math.min(WIDEST, Math.max(NARROWEST, longestWord, average));
  });
  const all = asked.reduce((sum, width) => sum + width, 0);
  return asked.map((width) => Math.floor((width / all) * WIDTH));
}

export function cellText({ blocks }: Cell): string {
  return blocks.map(blockText).join(' ');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plain(block.line);
    case 'prose':
      return block.markdown;
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map(blockText)).join(' ');
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map(cellText)).join(' ');
  }
}
