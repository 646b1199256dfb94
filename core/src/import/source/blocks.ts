/**
 * Words of a document on one line, as Markdown. A "\n" in it is a line break that its author set; it is written as one
 * of Markdown's by `markdown.ts`.
 */
export type Inline = string;

/** A piece of a document, whatever file it came from. */
export type SourceBlock =
  SourceHeading | SourceParagraph | SourceList | SourceTable | SourceTerms | SourceQuote | SourceCode;

interface Placed {
  /** Where it begins in the file, from 1; 0 where that is not known, as in a DOCX. */
  readonly line: number;
}

export interface SourceHeading extends Placed {
  readonly kind: 'heading';
  /** 1 to 6, as in the file. */
  readonly level: number;
  readonly text: Inline;
}

export interface SourceParagraph extends Placed {
  readonly kind: 'paragraph';
  readonly text: Inline;
  /** How large its letters are, in half points, where it stands out from the text around it. */
  readonly size?: number;
}

/** What stands before the items: `written` are marks that count in no usual way, such as "3.1)". */
export type SourceMarks = 'bullets' | 'numbers' | 'letters' | 'written';

export interface SourceList extends Placed {
  readonly kind: 'list';
  readonly marks: SourceMarks;
  readonly items: readonly SourceItem[];
}

export interface SourceItem extends Placed {
  /** As written where the list's marks are `written`; else empty. */
  readonly mark: string;
  readonly blocks: readonly SourceBlock[];
}

export interface SourceTable extends Placed {
  readonly kind: 'table';
  /** Empty where the table has none. */
  readonly header: readonly SourceCell[];
  readonly rows: readonly (readonly SourceCell[])[];
}

export type SourceCell = readonly SourceBlock[];

/** A cell that is one with the cell before or above it. */
export const MERGED: SourceCell = [];

/** A list of words and what they mean. */
export interface SourceTerms extends Placed {
  readonly kind: 'terms';
  readonly entries: readonly SourceTerm[];
}

export interface SourceTerm extends Placed {
  readonly term: Inline;
  readonly blocks: readonly SourceBlock[];
}

export interface SourceQuote extends Placed {
  readonly kind: 'quote';
  readonly blocks: readonly SourceBlock[];
}

/** Code, with the fences that stand around it in Markdown. */
export interface SourceCode extends Placed {
  readonly kind: 'code';
  readonly text: string;
}

/** Something of a file that is no part of the charter: it is not placed, but the report lists it with the reason. */
export interface Aside extends Placed {
  /** What it is, for a reader: "a comment", "code of the page". */
  readonly what: string;
  readonly text: string;
}

/** What the file says about itself before its text, as `title: …`. */
export interface FrontFact {
  readonly name: string;
  readonly value: string;
}

/** A file, read. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  readonly facts: readonly FrontFact[];
  readonly asides: readonly Aside[];
  /** What a reader should look at twice: a table that has lost cells. */
  readonly doubts: readonly SourceDoubt[];
}

export interface SourceDoubt extends Placed {
  readonly text: string;
}

/** The words that an item begins with; none where it begins with anything but a paragraph. */
export function firstWordsOf({ blocks: [first] }: SourceItem): Inline {
  return first?.kind === 'paragraph' ? first.text : '';
}

export function paragraphOf(text: Inline, line: number): SourceParagraph {
  return { kind: 'paragraph', text, line };
}
