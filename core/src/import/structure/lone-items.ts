import { paragraphOf, type SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';

/** The words of a paragraph that is a bold line. */
type BoldLine = (block: SourceBlock | undefined) => string | undefined;

/**
 * "1. **Meetings:**", a list of one bold item above paragraphs, several times: headings with numbers, as bold lines.
 * Word makes such lists where paragraphs stand between the points.
 */
export function withLoneItems(blocks: readonly SourceBlock[], boldLine: BoldLine): SourceBlock[] {
  const lone = blocks.map((block, index) => loneItem(block, blocks[index + 1], boldLine));
  if (lone.filter((text) => text !== undefined).length < 2) return [...blocks];
  return blocks.map((block, index) => {
    const text = lone[index];
    return text === undefined ? block : paragraphOf(text, block.line);
  });
}

function loneItem(block: SourceBlock, next: SourceBlock | undefined, boldLine: BoldLine): string | undefined {
  if (block.kind !== 'list' || block.marks === 'bullets' || block.items.length !== 1 || next?.kind !== 'paragraph')
    return undefined;
  const [item] = block.items;
  const [first, more] = item?.blocks ?? [];
  const label = more ? undefined : boldLine(first);
  if (item === undefined || label === undefined || plain(label).length > 80) return undefined;
  const mark = item.mark === '' ? '1.' : item.mark;
  return `**${mark} ${label}**`;
}
