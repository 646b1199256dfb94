import type { Inline } from '../import/source/blocks.js';
import type { Run } from '../render/blocks.js';
import type { Span } from '../text/span.js';

/** One line of words in an edited document: a heading, a paragraph, a line of a cell. */
export interface TheirLeaf {
  /** As a reader sees them: no marks of lists, no markup, single blanks. */
  readonly words: string;
  /** The same as Markdown. */
  readonly raw: Inline;
  readonly isHeading: boolean;
  /** The same thing for all leaves of one row of a table. */
  readonly row: object | undefined;
}

/** The same of the document as we would print it now, with where its words come from. */
export interface OurLeaf extends Pick<TheirLeaf, 'words' | 'raw' | 'isHeading'> {
  readonly runs: readonly Run[];
  /** The entries it is part of, the outermost first: items of lists, rows of tables. */
  readonly entries: readonly Span[];
  /** The heading it stands under. */
  readonly under: string;
}
