import type { Inline } from '../import/source/blocks.js';
import type { Run } from '../render/blocks.js';
import type { Span } from '../text/span.js';

/** One line of words in an edited document: a heading, a paragraph, a line of a cell. */
export interface Leaf {
  /** As a reader sees them: no marks of lists, no markup, single blanks, no number that headings are given. */
  readonly words: string;
  /** The same as Markdown. */
  readonly raw: Inline;
  /** Of a heading, 1 to 6; undefined for all else. */
  readonly level: number | undefined;
  /** The same thing for all leaves of one row of a table; undefined outside of tables. */
  readonly row: object | undefined;
  /** From 0; where it stands in its row. */
  readonly column: number;
}

export interface TheirLeaf extends Leaf {
  /** The items of lists that it is in, the outermost first. */
  readonly items: readonly object[];
  /** Which of the blocks of the document it is in. */
  readonly block: number;
  readonly isHeader: boolean;
}

/** The same of the document as we would print it now, with where its words come from. */
export interface OurLeaf extends Leaf {
  readonly runs: readonly Run[];
  /** The entries it is part of, the outermost first: items of lists, rows of tables. */
  readonly entries: readonly Span[];
  /** The heading it stands under. */
  readonly under: string;
  /** Of the table whose row it is in. */
  readonly table: TableFacts | undefined;
}

/** See `Table` in `render/blocks.ts`. */
export interface TableFacts {
  readonly shape: string;
  readonly fields: readonly string[];
}
