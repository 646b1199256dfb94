/** What the program that reads documents is asked: one question each time it is started. Plain types, for client and program. */
export interface ImportTask {
  readonly files: readonly ImportTaskFile[];
  /** Whether to import what does not read like a charter, too. */
  readonly anything: boolean;
}

export interface ImportTaskFile {
  /** As its owner calls it: "team.docx". Text from a clipboard has none: what it is shows in its first words. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportAnswer = ImportedAnswer | RefusedAnswer;

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

export interface RefusedAnswer {
  readonly outcome: 'refused';
  /** Why, in a sentence to show. */
  readonly reason: string;
  /** Whether asking again with `anything` would help. */
  readonly canBeForced: boolean;
}
