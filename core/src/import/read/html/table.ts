import { MERGED, type SourceBlock, type SourceCell } from '../../source/blocks.js';
import { isStrong, tableOfRows, type TableRow } from '../table-rows.js';
import type { Notes } from './inline.js';
import { childrenOf, type Comment, type Element } from './tree.js';

type BlocksOf = (nodes: readonly (Element | Comment | string)[], notes: Notes) => SourceBlock[];

const MOST_COLUMNS = 60;

/** A table; one that only arranges the page falls apart into what it holds. */
export function tableBlocks(table: Element, notes: Notes, blocksOf: BlocksOf): SourceBlock[] {
  const caption = childrenOf(table, 'caption').flatMap(({ children }) => blocksOf(children, notes));
  return [...caption, ...tableOfRows(spread(rowsOf(table), notes, blocksOf), table.line)];
}

function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : [],
  );
}

/** Each cell in its column: what a wide or high cell covers is left empty. */
function spread(rows: readonly Element[], notes: Notes, blocksOf: BlocksOf): TableRow[] {
  const open: number[] = [];
  return rows.map((row, index) => {
    const cells: SourceCell[] = [];
    const skipCovered = (): void => {
      while ((open[cells.length] ?? 0) > 0 && cells.length < MOST_COLUMNS) {
        open[cells.length] = (open[cells.length] as number) - 1;
        cells.push(MERGED);
      }
    };
    const given = childrenOf(row).filter(({ name }) => name === 'td' || name === 'th');
    for (const { attributes, children } of given) {
      skipCovered();
      const high = Math.min(Number(attributes['rowspan']) || 1, 1000);
      const wide = Math.min(Number(attributes['colspan']) || 1, MOST_COLUMNS);
      for (let column = 0; column < wide && cells.length < MOST_COLUMNS; column++) {
        open[cells.length] = high - 1;
        cells.push(column === 0 ? blocksOf(children, notes) : MERGED);
      }
    }
    skipCovered();
    return {
      cells,
      isHead: given.length > 1 && (given.every(({ name }) => name === 'th') || (index === 0 && cells.every(isStrong))),
    };
  });
}
