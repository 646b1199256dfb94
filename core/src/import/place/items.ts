import type { SourceBlock, SourceItem, SourceList } from '../source/blocks.js';
import { escapeStart } from '../source/markdown.js';
import type { ListStyle, Thing } from './draft.js';
import { wordsOf } from './placing.js';

/** How a list of the document is printed. Marks that count in no usual way become words of their items. */
export function styleOf({ marks }: SourceList): ListStyle | undefined {
  if (marks === 'bullets') return undefined;
  return marks === 'written' ? 'paragraphs' : marks;
}

/** A point of a list with the points below it; all words of it in `text` where it is built in another way. */
export function itemOf({ mark, blocks }: SourceItem): Thing {
  const [first, ...below] = blocks;
  if (mark === '' && first?.kind === 'paragraph' && below.length > 0 && below.every(isPlainList))
    return { text: wordsOf([first]), items: below.flatMap((list) => (list as SourceList).items.map(itemOf)) };
  return { text: textOfItem({ mark, blocks }) };
}

/** All words of an item, its mark among them where it is written. */
export function textOfItem({ mark, blocks }: Pick<SourceItem, 'mark' | 'blocks'>): string {
  const words = wordsOf(blocks);
  return mark === '' ? words : `${words.includes('\n') ? escapeStart(mark) : mark} ${words}`.trim();
}

/** Points below a point are printed with bullets, so only such lists can be points. */
function isPlainList(block: SourceBlock): boolean {
  return (
    block.kind === 'list' &&
    block.marks === 'bullets' &&
    block.items.every(({ blocks: [first, ...below] }) => first?.kind === 'paragraph' && below.every(isPlainList))
  );
}
