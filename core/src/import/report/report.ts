import type { Aside } from '../source/blocks.js';
import type { Confidence } from '../structure/classify.js';

/** What became of a document, for whoever has to trust the charter made of it. */
export interface ImportReport {
  readonly files: readonly string[];
  readonly title: string;
  /** Where each section went, in the order of the document. */
  readonly placed: readonly PlacedSection[];
  /** Fields that were read from words which stay as they are. */
  readonly alsoRead: readonly string[];
  /** What a reader should look at: each is marked in the charter, too. */
  readonly confirm: readonly ToConfirm[];
  /** What is no part of the charter, with the reason. */
  readonly leftOut: readonly LeftOut[];
  readonly words: WordCount;
}

export interface PlacedSection {
  /** The name of the file it is from; left out where there is one. */
  readonly file?: string;
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** From 1; 0 where the file has no lines. */
  readonly line: number;
  /** The fields of the charter; `sections` for what was kept as it is. */
  readonly fields: readonly string[];
  readonly confidence: Confidence;
}

export interface ToConfirm {
  readonly text: string;
  readonly line: number;
}

export interface LeftOut extends Aside {
  readonly file: string;
}

export interface WordCount {
  /** Words of the document, but for what was left out. */
  readonly document: number;
  readonly leftOut: number;
  /** Words that do not come out again when the charter is printed. */
  readonly lost: readonly string[];
  /** Whether the printed charter says the same words in the same order. */
  readonly sameOrder: boolean;
}
