import type { DocumentEdit } from '../protocol.js';

/** How the program is told to read documents: something global of this name, or with two hyphens its argument. */
export const READER = 'charter-reader';

/** What the program that reads documents is asked: one question each time it is started. Plain types, for client and program. */
export type Task = ImportTask | OntoTask;

interface Asked {
  /** What is said in the language of the reader; left out for English. */
  readonly catalogue?: Readonly<Record<string, string>> | undefined;
}

/** A charter is to be made of documents. */
export interface ImportTask extends Asked {
  readonly files: readonly TaskFile[];
  /** Whether to import what does not read like a charter, too. */
  readonly anything: boolean;
}

/** A document that was made of a charter, and edited, is to come back onto it. */
export interface OntoTask extends Asked {
  readonly file: TaskFile;
  /** The text of the charter as it is. */
  readonly onto: string;
}

export interface TaskFile {
  /** As its owner calls it: "team.docx". Text from a clipboard has none: what it is shows in its first words. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportAnswer = ImportedAnswer | RefusedAnswer;

export type OntoAnswer = EditedAnswer | RefusedAnswer;

export interface ImportedAnswer {
  readonly outcome: 'imported';
  readonly title: string;
  readonly yaml: string;
  /** What became of every sentence, as Markdown. */
  readonly report: string;
  /** Words of the documents, and those of them that are not in the charter. */
  readonly words: number;
  readonly lost: number;
  /** Lines of the charter, from 1, that a reader should look at. */
  readonly confirm: readonly number[];
}

export interface EditedAnswer {
  readonly outcome: 'edited';
  readonly changes: readonly EditedLine[];
  /** What has to be made by hand, as Markdown; empty where there is nothing. */
  readonly byHand: string;
}

/** A change that can be made. */
export interface EditedLine {
  /** The heading it stands under. */
  readonly under: string;
  /** Marked like a redline. */
  readonly words: string;
  readonly edits: readonly DocumentEdit[];
}

export interface RefusedAnswer {
  readonly outcome: 'refused';
  /** Why, in a sentence to show. */
  readonly reason: string;
  /** Whether asking again with `anything` would help. */
  readonly canBeForced: boolean;
}
