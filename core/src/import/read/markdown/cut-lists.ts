import { paragraphOf, type SourceBlock, type SourceItem, type SourceList } from '../../source/blocks.js';

/**
 * A list, cut where its author wrote the label of the next one right below an item: Markdown takes such a line for more
 * of the item.
 */
export function cutLists(list: SourceList): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let items: SourceItem[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push({ ...list, items, line: items[0]?.line ?? list.line });
    items = [];
  };
  for (const item of list.items) {
    const cut = labelBelow(item);
    items.push(cut?.item ?? item);
    if (!cut) continue;
    flush();
    blocks.push(cut.label);
  }
  flush();
  return blocks;
}

function labelBelow(item: SourceItem): { readonly item: SourceItem; readonly label: SourceBlock } | undefined {
  const [first, more] = item.blocks;
  if (first?.kind !== 'paragraph' || more) return undefined;
  const [, words = '', label = ''] =
    /^([^]+)\n((?:\*\*?|__?)[^*_\n]{2,60}(?::(?:\*\*?|__?)|(?:\*\*?|__?):))$/.exec(first.text) ?? [];
  return label === ''
    ? undefined
    : { item: { ...item, blocks: [paragraphOf(words, first.line)] }, label: paragraphOf(label, first.line + 1) };
}
