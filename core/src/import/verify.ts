import { letters } from '../render/number.js';
import type { SourceBlock } from './source/blocks.js';
import { wordsIn, wordsOf } from './source/words.js';
import { readMarkdownBlocks } from './read/markdown/read-markdown.js';
import type { Outline, Section } from './structure/outline.js';

/** The words of a document in their order, each with the section it stands in. */
export interface WordRun {
  readonly words: readonly string[];
  readonly sections: readonly Section[];
}

export function wordsOfOutline({ titles, opening, sections }: Outline): WordRun {
  const words: string[] = [];
  const from: Section[] = [];
  const add = (more: readonly string[], section: Section): void => {
    for (const word of more) {
      words.push(word);
      from.push(section);
    }
  };
  const visit = (section: Section): void => {
    add(wordsIn([section.number, section.heading].join(' ')), section);
    add(wordsOf(section.blocks.map(withoutLetters)), section);
    section.sections.forEach(visit);
  };
  for (const title of titles) add(wordsIn(title), opening);
  visit(opening);
  sections.forEach(visit);
  return { words, sections: from };
}

/** The words of the charter as it is printed, without its title. */
export function printedWords(markdown: string): string[] {
  const [, ...rest] = readMarkdownBlocks(markdown);
  return wordsOf(rest.map(withoutLetters));
}

/**
 * Markdown has no lists that count in letters, so they are printed as words of their items: "- a. Breathe". Whoever
 * writes such a list in Markdown does the same, so that its letters are marks to us.
 */
function withoutLetters(block: SourceBlock): SourceBlock {
  if (block.kind !== 'list') return block;
  if (block.marks === 'written' && block.items.every(({ mark }, index) => mark === `${letters(index + 1)}.`))
    return { ...block, items: block.items.map((item) => ({ ...item, mark: '' })) };
  const items = block.items.map((item) => ({ ...item, blocks: item.blocks.map(withoutLetters) }));
  const isLettered = items.every(
    ({ blocks: [first] }, index) => first?.kind === 'paragraph' && first.text.startsWith(`${letters(index + 1)}. `),
  );
  if (!isLettered) return { ...block, items };
  const cut = ([first, ...rest]: readonly SourceBlock[]): SourceBlock[] =>
    first?.kind === 'paragraph' ? [{ ...first, text: first.text.replace(/^[a-z]+\. /, '') }, ...rest] : [];
  return { ...block, items: items.map((item) => ({ ...item, blocks: cut(item.blocks) })) };
}

/** The section in which the printed charter first says something else than the document; undefined where it does not. */
export function firstDifference({ words, sections }: WordRun, printed: readonly string[]): Section | undefined {
  const index = words.findIndex((word, at) => word !== printed[at]);
  if (index >= 0) return sections[index];
  return printed.length > words.length ? sections.at(-1) : undefined;
}

/** The words of the document that the printed charter has not, or not as often. */
export function lostWords({ words }: WordRun, printed: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of printed) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
