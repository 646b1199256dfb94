import { paragraphOf, type SourceBlock, type SourceItem, type SourceList } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { classifyHeading } from './classify.js';

/** What an item begins with, with what stands behind it: hints, or the answer. */
interface Part {
  readonly heading: string;
  readonly rest: string;
}

/**
 * A form whose numbered questions are its headings: "2. What are our goals?" above the list of the answers. Undefined
 * where fewer than three questions stand like that, or other lists are numbered, too.
 */
export function withQuestions(blocks: readonly SourceBlock[]): SourceBlock[] | undefined {
  const numbered = blocks.filter(isNumbered);
  const items = numbered.flatMap((list) => list.items);
  const asked = items.filter((item) => questionIn(item)?.heading.endsWith('?') === true);
  if (asked.length < 3 || numbered.length < 3 || asked.length < items.length * 0.6) return undefined;
  return opened(blocks, questionIn);
}

/**
 * A contract whose numbered points begin with their titles: "3. Meetings. When do we meet? Every Monday." Undefined
 * where fewer than three do, or they are not called as parts of a charter are.
 */
export function withTitles(blocks: readonly SourceBlock[]): SourceBlock[] | undefined {
  const numbered = blocks.filter(isNumbered);
  const titles = numbered.flatMap((list) => list.items.flatMap((item) => titleIn(item, list)?.heading ?? []));
  const about = titles.map((title) => classifyHeading(title));
  const known = about.filter((each) => each !== undefined);
  const isOfParts =
    known.length > 1 && known.length >= titles.length / 3 && known.some(({ confidence }) => confidence === 'sure');
  return titles.length > 2 && isOfParts ? opened(blocks, titleIn) : undefined;
}

/** A whole paragraph in bold that begins with a number. */
const COUNTED = /^\*\*(\d{1,2})[.)]\s+([^*\n]{3,500})\*\*$/u;

/**
 * "**1. Who we are.**", "**2. When do we meet? Say how often, too.**": bold paragraphs that are counted from one on, each
 * above its answer, are headings, whatever their length. Undefined where there are fewer than three.
 */
export function withCountedInBold(blocks: readonly SourceBlock[]): SourceBlock[] | undefined {
  const countedIn = (block: SourceBlock | undefined): RegExpExecArray | null =>
    block?.kind === 'paragraph' ? COUNTED.exec(block.text.trim()) : null;
  const counted = blocks.filter((block) => countedIn(block));
  const areCounted = counted.every((block, index) => Number(countedIn(block)?.[1]) === index + 1);
  const areAnswered = blocks.every((block, index) => !countedIn(block) || !countedIn(blocks[index + 1]));
  if (counted.length < 3 || !areCounted || !areAnswered) return undefined;
  return blocks.flatMap((block): SourceBlock[] => {
    const [, number = '', words = ''] = countedIn(block) ?? [];
    if (words === '') return [block];
    const [, heading = words, rest = ''] = /^([^?]{5,140}\?)\s+(\S.*)$/u.exec(words) ?? [];
    return [
      { kind: 'heading', level: 2, text: `${number}. ${heading}`, line: block.line },
      ...(rest === '' ? [] : [paragraphOf(rest, block.line)]),
    ];
  });
}

/** The items as headings above what they say; undefined where one of them does not begin like the others. */
function opened(
  blocks: readonly SourceBlock[],
  partIn: (item: SourceItem, list: SourceList) => Part | undefined,
): SourceBlock[] | undefined {
  if (blocks.some((block) => isNumbered(block) && block.items.some((item) => partIn(item, block) === undefined)))
    return undefined;
  return blocks.flatMap((block) => {
    if (!isNumbered(block)) return [block];
    return block.items.flatMap((item, index): SourceBlock[] => {
      const { heading = '', rest = '' } = partIn(item, block) ?? {};
      const mark = item.mark === '' ? `${index + 1}.` : item.mark;
      return [
        { kind: 'heading', level: 2, text: `${mark} ${heading}`, line: item.line },
        ...(rest === '' ? [] : [paragraphOf(rest, item.line)]),
        ...item.blocks.slice(1),
      ];
    });
  });
}

function isNumbered(block: SourceBlock): block is SourceList {
  if (block.kind !== 'list') return false;
  const { marks, items } = block;
  return marks === 'numbers' || (marks === 'written' && items.every(({ mark }) => /^\d{1,2}[.)]$/.test(mark)));
}

/** The question of an item, or a sentence in its place. */
function questionIn({ blocks: [first] }: SourceItem): Part | undefined {
  if (first?.kind !== 'paragraph' || first.text.length > 600) return undefined;
  const [, heading = '', rest = ''] = /^([^?.\n]{5,140}[?.])(?:\s+(\S[^]*))?$/u.exec(first.text) ?? [];
  return heading === '' || !/\p{L}/u.test(plain(heading)) ? undefined : { heading, rest };
}

/** A few words that are no sentence, with a full stop behind them, and more below or behind that; what a list of one stands above is no part of it. */
function titleIn({ blocks: [first, ...below] }: SourceItem, { items }: SourceList): Part | undefined {
  if (first?.kind !== 'paragraph') return undefined;
  const [, bold, heading = bold ?? '', rest = ''] =
    /^(?:\*\*(\p{Lu}[^*?!.:;\n]{2,50}[.:]?)\*\*|(\p{Lu}[^*?!.:;\n]{2,50}\.))(?:\s+(\S[^]*))?$/u.exec(first.text) ?? [];
  const isTitle = heading !== '' && plain(heading).split(/\s+/).length < 7;
  return isTitle && (rest !== '' || below.length > 0 || items.length === 1) ? { heading, rest } : undefined;
}
