import type { Inline, SourceBlock, SourceDocument, SourceDoubt, SourceHeading } from '../source/blocks.js';
import { nameLikeness } from '../recognise/names.js';
import { plain } from '../source/plain.js';
import { classifyHeading, numberOf, withoutNumber } from './classify.js';
import { unflatten } from './flattened-tables.js';
import { inferHeadings } from './infer-headings.js';
import { withSigningColumns } from './signing-columns.js';
import { areToldAlike } from './told-alike.js';
import { unwrapCode } from './unwrap-code.js';
import { unwrapQuotes } from './unwrap-quotes.js';
import { unwrapTables } from './unwrap-tables.js';

/** A part of a document below a heading. */
export interface Section {
  /** Without its number. Empty for the part before the first heading. */
  readonly heading: Inline;
  /** As written before the heading ("IV.", "3.1"); empty where there is none. */
  readonly number: string;
  readonly line: number;
  /** Which of several files it is from, from 0; left out where there is one. */
  readonly file?: number | undefined;
  /** What stands before the first section below. */
  readonly blocks: readonly SourceBlock[];
  readonly sections: readonly Section[];
}

export interface Outline {
  /** Empty where the document has none. */
  readonly title: Inline;
  /** More lines that say the title again. */
  readonly titles: readonly Inline[];
  /** Before the first heading. */
  readonly opening: Section;
  readonly sections: readonly Section[];
  readonly doubts: readonly SourceDoubt[];
}

/** The document as its sections. */
export function outlineOf(document: SourceDocument): Outline {
  const { blocks, doubts } = unflatten(
    inferHeadings(withSigningColumns(unwrapCode(unwrapQuotes(unwrapTables(document.blocks))))),
  );
  // What begins as a list of parts has no title.
  const isListed = document.blocks[0]?.kind === 'list' && blocks[0]?.kind === 'heading';
  const isPart = isListed || isFirstOfSeveral(blocks) || isNameAmongNames(document, blocks);
  const title = isPart ? undefined : titleIn(blocks);
  const rest = blocks.filter((block) => block !== title);
  const first = rest.findIndex(({ kind }) => kind === 'heading');
  const opening = first < 0 ? rest : rest.slice(0, first);
  const said = title ? plain(title.text).toLowerCase() : '';
  const titles = opening.filter(
    (block) => block.kind === 'paragraph' && plain(block.text).toLowerCase() === said && said !== '',
  );
  return {
    title: title?.text ?? '',
    titles: titles.map((block) => (block as SourceHeading).text),
    opening: {
      heading: '',
      number: '',
      line: opening[0]?.line ?? 1,
      blocks: opening.filter((block) => !titles.includes(block)),
      sections: [],
    },
    sections: first < 0 ? [] : nest(rest.slice(first)),
    doubts: [...document.doubts, ...doubts],
  };
}

/** The first heading is the title where none stands as high, or where it is no heading of a part. */
function titleIn(blocks: readonly SourceBlock[]): SourceHeading | undefined {
  const headings = blocks.filter((block): block is SourceHeading => block.kind === 'heading');
  const [first, ...others] = headings;
  if (!first) return undefined;
  const isHighest = others.every(({ level }) => level > first.level);
  const known = classifyHeading(first.text);
  const isOpening = blocks.indexOf(first) < 2 && others.length > 1;
  // The only heading, below words of its own, speaks of what follows.
  if (others.length === 0 && known !== undefined && blocks.indexOf(first) > 1) return undefined;
  if (isOpening && isCharter(first.text) && first.text.split(/\s+/).length < 7) return first;
  if (isHighest && (others.length > 0 || known?.confidence !== 'sure')) return first;
  const isTop =
    others.every(({ level }) => level >= first.level) &&
    blocks.indexOf(first) < 2 &&
    first.text.split(/\s+/).length > 1;
  return isTop && known?.confidence !== 'sure' && (known === undefined || isCharter(first.text)) ? first : undefined;
}

/** Headings that are told of in the same words, the first like the others: what they are of stands above none. */
function isFirstOfSeveral(blocks: readonly SourceBlock[]): boolean {
  if (blocks[0]?.kind !== 'heading') return false;
  const sections = nest(blocks);
  return sections.length > 2 && areToldAlike(sections);
}

/** The first of several people, each with a heading as high, where the title of the page stands before its text. */
function isNameAmongNames({ facts }: SourceDocument, blocks: readonly SourceBlock[]): boolean {
  const [first, second] = blocks.filter(
    (block): block is SourceHeading => block.kind === 'heading' && block.level === 1,
  );
  return (
    facts.some(({ name }) => name === 'title') &&
    [first, second].every((heading) => heading !== undefined && nameLikeness(plain(heading.text)) === 2)
  );
}

/** The words for what this document is, in the languages people write it. */
export function isCharter(text: string): boolean {
  return /charter|charta|charte\b|carta\b|acta\b|kontrakt|constituci|team canvas|terms of reference|agreement|contract|stadgar|avtal|vereinbarung|acuerdo|acordo|regimento|termo de abertura|overeenkomst/i.test(
    text,
  );
}

function nest(blocks: readonly SourceBlock[]): Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < blocks.length;) {
    const heading = blocks[at] as SourceHeading;
    const words = unmarked(heading.text);
    let end = at + 1;
    while (end < blocks.length && !endsSection(blocks[end] as SourceBlock, heading.level)) end++;
    const inside = blocks.slice(at + 1, end);
    const below = inside.findIndex(({ kind }) => kind === 'heading');
    sections.push({
      heading: withoutNumber(words),
      number: numberOf(words).trim(),
      line: heading.line,
      blocks: below < 0 ? inside : inside.slice(0, below),
      sections: below < 0 ? [] : nest(inside.slice(below)),
    });
    at = end;
  }
  return sections;
}

/** A heading is strong by itself. */
function unmarked(heading: Inline): Inline {
  return /^(?:\*\*|__)([^*]+)(?:\*\*|__)$/.exec(heading.trim())?.[1]?.trim() ?? heading;
}

function endsSection(block: SourceBlock, level: number): boolean {
  return block.kind === 'heading' && block.level <= level;
}
