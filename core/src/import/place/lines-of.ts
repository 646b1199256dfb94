import type { SourceBlock } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { textOfItem } from './items.js';

/** The lines of a block as they are marked; one that is empty where it has none. */
export function rawLinesOf(block: SourceBlock): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  if (block.kind === 'code') return linesOf(block);
  if (block.kind === 'quote') return block.blocks.flatMap(rawLinesOf);
  return block.kind === 'list' ? block.items.map(textOfItem) : [''];
}

/** The lines of a paragraph, or of what is indented as code is; the items of a list. */
export function linesOf(block: SourceBlock): string[] {
  if (block.kind === 'code')
    return block.text
      .split('\n')
      .filter((line) => !/^\s*(?:[`~]{3,}.*)?$/.test(line))
      .map(plain);
  if (block.kind === 'paragraph') return block.text.split('\n').map(plain);
  return block.kind === 'list' ? block.items.map(({ blocks }) => plainBlocks(blocks)) : [];
}
