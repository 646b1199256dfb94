import { MERGED, type SourceBlock, type SourceCell } from '../../source/blocks.js';
import { isStrong, tableOfRows, type TableRow } from '../table-rows.js';
import type { Notes } from './inline.js';
import { childrenOf, isElement, type Comment, type Element } from './tree.js';

type BlocksOf = (nodes: readonly (Element | Comment | string)[], notes: Notes) => SourceBlock[];

const MOST_COLUMNS = 60;

/** A table; one that only arranges the page falls apart into what it holds. */
export function tableBlocks(table: Element, notes: Notes, blocksOf: BlocksOf): SourceBlock[] {
  const caption = childrenOf(table, 'caption').flatMap(({ children }) => blocksOf(children, notes));
  const { rows, stray } = rowsOf(table);
  const before = stray.some(hasContent) ? blocksOf(stray, notes) : [];
  return [...caption, ...before, ...tableOfRows(spread(rows, notes, blocksOf), table.line)];
}

type Node = Element | Comment | string;

interface Rows {
  readonly rows: readonly (readonly Element[])[];
  /** What stands in no cell: pages show it before the table. */
  readonly stray: readonly Node[];
}

const CELL = /^t[dh]$/;

/** The cells of each row, whatever is wrapped around rows or cells; cells without a row are one of their own. */
function rowsOf(table: Element): Rows {
  const rows: Element[][] = [];
  const stray: Node[] = [];
  const walk = ({ children }: Element, open: Element[] | undefined): void => {
    let row = open;
    for (const child of children) {
      if (!isElement(child) || child.name === 'caption') {
        if (!isElement(child)) stray.push(child);
      } else if (CELL.test(child.name)) {
        if (!row) rows.push((row = []));
        row.push(child);
      } else if (child.name === 'tr') {
        row = undefined;
        const cells: Element[] = [];
        rows.push(cells);
        walk(child, cells);
      } else if (holdsCells(child)) walk(child, row);
      else stray.push(child);
    }
  };
  walk(table, undefined);
  return { rows: rows.filter((cells) => cells.length > 0), stray };
}

function holdsCells(element: Element): boolean {
  return childrenOf(element).some(
    (child) => CELL.test(child.name) || child.name === 'tr' || (child.name !== 'table' && holdsCells(child)),
  );
}

function hasContent(node: Node): boolean {
  return typeof node === 'string' ? node.trim() !== '' : true;
}

/** Each cell in its column: what a wide or high cell covers is left empty. */
function spread(rows: readonly (readonly Element[])[], notes: Notes, blocksOf: BlocksOf): TableRow[] {
  const open: number[] = [];
  return rows.map((given, index) => {
    const cells: SourceCell[] = [];
    const skipCovered = (): void => {
      while ((open[cells.length] ?? 0) > 0 && cells.length < MOST_COLUMNS) {
        open[cells.length] = (open[cells.length] as number) - 1;
        cells.push(MERGED);
      }
    };
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
