import type { Span } from '../text/span.js';
import type { OwnWords } from './own-words.js';

/** Some words of a line: Markdown as written in the charter, or words of our own, which hold no markup. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** Where the words stand in the charter; undefined for our own. */
  readonly place: Span | undefined;
  /** Our own words, which are printed in the language of the charter. */
  readonly own?: OwnWords;
}

export type Line = readonly Run[];

/** A piece of the document. `place` is the part of the charter it shows; undefined where it shows none. */
export type Block = Heading | Paragraph | Prose | List | Table;

interface Placed {
  readonly place: Span | undefined;
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  /** 1 for the title to 6. */
  readonly level: number;
  /** As printed before the words ("IV."); empty where there is none. */
  readonly number: string;
  readonly line: Line;
}

/** Words on one line. */
export interface Paragraph extends Placed {
  readonly kind: 'paragraph';
  readonly line: Line;
}

/** Markdown of several lines: paragraphs, lists, whatever its author made of it. */
export interface Prose extends Placed {
  readonly kind: 'prose';
  readonly markdown: string;
}

/** `letters` are a., b., c.; `lines` stand one under the other without marks. */
export type ListStyle = 'bullets' | 'numbers' | 'letters' | 'paragraphs' | 'lines';

export interface List extends Placed {
  readonly kind: 'list';
  readonly style: ListStyle;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Placed {
  readonly blocks: readonly Block[];
  /** Whether the person in this line has signed; shown in the preview only. */
  readonly state?: SignatureState | undefined;
}

export interface Table extends Placed {
  readonly kind: 'table';
  readonly columns: readonly Line[];
  /** By column, what its cells show of each entry, such as `roles.responsibilities`; `#` counts rows, '' shows nothing of them. */
  readonly fields: readonly string[];
  /** What most of its rows are, such as `member`. */
  readonly shape: string;
  readonly rows: readonly Row[];
}

export interface Row extends Placed {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** Whether the person in this cell has signed; shown in the preview only. */
  readonly state?: SignatureState | undefined;
}

export interface SignatureState {
  readonly signed: boolean;
  /** "signed on 2026-01-15", "not signed yet" */
  readonly words: string;
}
