import type { Inline, SourceBlock } from '../import/source/blocks.js';
import { plain } from '../import/source/plain.js';
import type { TheirLeaf } from './leaf.js';

/** The lines of a document in reading order; those without words are left out. */
export function theirLeaves(blocks: readonly SourceBlock[], row?: object): TheirLeaf[] {
  return blocks.flatMap((block): TheirLeaf[] => {
    switch (block.kind) {
      case 'heading':
        return linesOf(block.text, true, row);
      case 'paragraph':
        return linesOf(block.text, false, row);
      case 'code':
        return linesOf(block.text.replaceAll(/^\s*(?:`{3,}|~{3,}).*$/gm, ''), false, row);
      case 'list':
        return block.items.flatMap(({ mark, blocks: inner }) => {
          const [first, ...rest] = theirLeaves(inner, row);
          return first ? [...(mark ? linesOf(`${mark} ${first.raw}`, false, row) : [first]), ...rest] : [];
        });
      case 'table':
        return [block.header, ...block.rows].flatMap((cells) => {
          const own = row ?? {};
          return cells.flatMap((cell) => theirLeaves(cell, own));
        });
      case 'terms':
        return block.entries.flatMap(({ term, blocks: inner }) => [
          ...linesOf(term, false, row),
          ...theirLeaves(inner, row),
        ]);
      case 'quote':
        return theirLeaves(block.blocks, row);
    }
  });
}

function linesOf(text: Inline, isHeading: boolean, row: object | undefined): TheirLeaf[] {
  return text.split('\n').flatMap((line) => {
    const raw = line.trim().replace(MARK, '');
    const words = plainWords(raw);
    return words === '' ? [] : [{ words, raw, isHeading, row }];
  });
}

/** Where a list stands in a cell, its marks are words. */
const MARK = /^(?:[•*+–-]|\\-|\d{1,3}\\?[.)]|[a-z]\\?[.)])\s+/;

export function plainWords(text: Inline): string {
  return plain(text).normalize('NFC').replace(MARK, '').replaceAll(/\s+/g, ' ').trim();
}
