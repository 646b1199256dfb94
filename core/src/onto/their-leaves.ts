import { inAnyLanguage } from '../render/its-language.js';
import type { Inline, SourceBlock } from '../import/source/blocks.js';
import { plain } from '../import/source/plain.js';
import { withoutNumber } from './heading-number.js';
import type { TheirLeaf } from './leaf.js';

export interface Reading {
  /** Headings are counted. */
  readonly isNumbered: boolean;
  /** Rows of steps are counted. */
  readonly hasSteps: boolean;
}

type Where = Pick<TheirLeaf, 'row' | 'column' | 'items' | 'block' | 'isHeader'>;

const NOWHERE: Where = { row: undefined, column: 0, items: [], block: 0, isHeader: false };

/** The lines of a document in reading order; those without words, and numbers that we count ourselves, are left out. */
export function theirLeaves(blocks: readonly SourceBlock[], reading: Reading = ANY): TheirLeaf[] {
  return blocks.flatMap((block, index) => leavesIn(block, { ...NOWHERE, block: index }, reading));
}

const ANY: Reading = { isNumbered: false, hasSteps: false };

function leavesIn(block: SourceBlock, where: Where, reading: Reading): TheirLeaf[] {
  const inside = (blocks: readonly SourceBlock[], at: Where = where): TheirLeaf[] =>
    blocks.flatMap((inner) => leavesIn(inner, at, reading));
  switch (block.kind) {
    case 'heading': {
      const text = reading.isNumbered ? withoutNumber(block.text) : block.text;
      return linesOf(text, where).map((leaf) => ({ ...leaf, level: block.level }));
    }
    case 'paragraph':
      return linesOf(block.text, where);
    case 'code':
      return linesOf(block.text.replaceAll(/^\s*(?:`{3,}|~{3,}).*$/gm, ''), where);
    case 'list':
      return block.items.flatMap((item) => {
        const at = { ...where, items: [...where.items, item] };
        const [first, ...rest] = inside(item.blocks, at);
        return first ? [...(item.mark ? linesOf(`${item.mark} ${first.raw}`, at) : [first]), ...rest] : [];
      });
    case 'table':
      return [block.header, ...block.rows].flatMap((cells, index) => {
        const row = where.row ?? {};
        const isHeader = index === 0 && block.header.length > 0;
        return cells.flatMap((cell, column) => {
          const at = where.row ? where : { ...where, row, column, isHeader };
          const leaves = inside(cell, at);
          return reading.hasSteps && !isHeader && column === 0 && isCounted(block.header[0] ?? [], leaves)
            ? []
            : leaves;
        });
      });
    case 'terms':
      return block.entries.flatMap((entry) => {
        const at = { ...where, items: [...where.items, entry] };
        return [...linesOf(entry.term, at), ...inside(entry.blocks, at)];
      });
    case 'quote':
      return inside(block.blocks);
  }
}

/** A number in the column that counts steps. */
function isCounted(header: readonly SourceBlock[], leaves: readonly TheirLeaf[]): boolean {
  const [heading] = header.flatMap((block) => leavesIn(block, NOWHERE, ANY));
  return (
    inAnyLanguage('Step').includes(heading?.words ?? '') && leaves.every(({ words }) => /^\d{1,3}[.)]?$/.test(words))
  );
}

function linesOf(text: Inline, where: Where): TheirLeaf[] {
  return text.split('\n').flatMap((line) => {
    const raw = line.trim().replace(MARK, '');
    const words = plainWords(raw);
    return words === '' ? [] : [{ words, raw, level: undefined, ...where }];
  });
}

/** Where a list stands in a cell, its marks are words. */
const MARK = /^(?:[•*+–-]|\\-|\d{1,3}\\?[.)]|[a-z]\\?[.)])\s+/;

export function plainWords(text: Inline): string {
  return plain(text).normalize('NFC').replace(MARK, '').replaceAll(/\s+/g, ' ').trim();
}
