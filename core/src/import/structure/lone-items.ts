import { paragraphOf, type SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { classifyHeading } from './classify.js';

/** The words of a paragraph that is a bold line. */
type BoldLine = (block: SourceBlock | undefined) => string | undefined;

/**
 * "1. **Meetings:**", a list of one bold item above paragraphs, several times: headings with numbers, as bold lines.
 * Word makes such lists where paragraphs stand between the points. So do people who put no blanks before the points
 * below a number, and then the words of headings need not be bold.
 */
export function withLoneItems(blocks: readonly SourceBlock[], boldLine: BoldLine): SourceBlock[] {
  const bold = blocks.map((block, index) =>
    blocks[index + 1]?.kind === 'paragraph' ? loneItem(block, boldLine) : undefined,
  );
  const lone = bold.filter((text) => text !== undefined).length < 2 ? countedItems(blocks) : bold;
  return blocks.map((block, index) => {
    const text = lone[index];
    return text === undefined ? block : paragraphOf(text, block.line);
  });
}

function loneItem(block: SourceBlock, labelOf: BoldLine): string | undefined {
  if (block.kind !== 'list' || block.marks === 'bullets' || block.items.length !== 1) return undefined;
  const [item] = block.items;
  const [first, more] = item?.blocks ?? [];
  const label = more ? undefined : labelOf(first);
  if (item === undefined || label === undefined || plain(label).length > 80) return undefined;
  const mark = item.mark === '' ? '1.' : item.mark;
  return `**${mark} ${label}**`;
}

/** "1. Meetings", "2. Who we are", each above a list of its own: at least three, counted, most of them known as headings. */
function countedItems(blocks: readonly SourceBlock[]): readonly (string | undefined)[] {
  const lone = blocks.map((block, index) =>
    ['list', 'paragraph', 'table'].includes(blocks[index + 1]?.kind ?? '') ? loneItem(block, shortLine) : undefined,
  );
  const found = lone.filter((text) => text !== undefined);
  const areCounted = found.every(
    (text, index) => text.startsWith(`**${index + 1}.`) || text.startsWith(`**${index + 1})`),
  );
  const known = found.filter((text) => classifyHeading(text) !== undefined);
  return found.length > 2 && areCounted && known.length * 2 >= found.length ? lone : [];
}

/** A few words in a capital, and no sentence. */
function shortLine(block: SourceBlock | undefined): string | undefined {
  const words = block?.kind === 'paragraph' ? plain(block.text) : '';
  return /^\p{Lu}[^.!?;\n]{2,60}$/u.test(words) && words.split(/\s+/).length < 8 && !/:\s/.test(words)
    ? words
    : undefined;
}
