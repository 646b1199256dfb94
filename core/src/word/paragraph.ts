import { HeadingLevel, Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import { indentOf, type Marks } from './numbering.js';

/** A list, or one inside of another. */
export interface ListPlace {
  readonly marks: Marks;
  /** From 0. */
  readonly level: number;
  /** Counts the lists, so that each begins with 1. */
  readonly instance: number;
}

/** Where a paragraph stands. */
export interface Spot {
  /** The list that it is in; undefined for the text. */
  readonly list: ListPlace | undefined;
  /** Begins an entry of it, and so has its mark. */
  readonly marked: boolean;
  /** Without a distance to what follows, as in a table. */
  readonly tight: boolean;
  /** In a quotation. */
  readonly quoted: boolean;
  /** Leads to the list or table that follows, and stays on its page. */
  readonly leads: boolean;
}

export const TEXT: Spot = { list: undefined, marked: false, tight: false, quoted: false, leads: false };

export function paragraphOf(
  children: readonly ParagraphChild[],
  { list, marked, tight, quoted, leads }: Spot,
): Paragraph {
  const own = { children, ...(leads ? { keepNext: true } : {}), ...(tight ? { spacing: { after: 0 } } : {}) };
  if (!list) return new Paragraph({ ...own, ...(quoted ? { style: 'Quote' } : {}) });
  const { marks, level, instance } = list;
  if (marked) return new Paragraph({ ...own, numbering: { reference: marks, level, instance } });
  return new Paragraph({ ...own, style: 'ListParagraph', indent: { left: indentOf(level) } });
}

/** The title is Title, the main sections are Heading 1, and so on, as Word users have it. */
const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** @param level from 1, the title */
export function headingOf(children: readonly ParagraphChild[], level: number): Paragraph {
  const options: IParagraphOptions = { children };
  return new Paragraph({
    ...options,
    heading: HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_5,
  });
}
