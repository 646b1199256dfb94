import type { CharterDocument, Failure, Said, Settings } from '../../../core/src/index.js';
import type { Content } from '../git/snapshot.js';

/** Two versions of a charter that belong together. One that is left out was not there. */
export interface Versions {
  /** As people are to see it. */
  readonly file: string;
  /** Its other name, or the charter it was split off from, where it has one. */
  readonly from?: string;
  readonly isSplit: boolean;
  readonly before?: Content;
  readonly after?: Content;
  /** Gives a charter of either end what it builds on, and the signatures in files of their own. */
  readonly withBeside?: { readonly before: WithBeside; readonly after: WithBeside };
  /** The charters it builds on, or built on, that are not the same at both ends; as people are to see them. */
  readonly changedBases?: readonly string[];
  /** Nobody asked for it; it is compared because another one builds on it. */
  readonly isAside?: true;
  /** By which findings are looked for; left out, nobody looks. */
  readonly settings?: Settings;
  /** Who the settings name to approve a weaker promise; left out where they name nobody. */
  readonly approvers?: readonly string[];
}

export type WithBeside = (document: CharterDocument) => CharterDocument;

/** What is to be compared. */
export interface Gathered {
  readonly base: string;
  readonly head: string | Said;
  /** How many charters there are that were meant, changed or not. */
  readonly matched: number;
  /** In the order of their names; those that did not change are left out. */
  readonly versions: readonly Versions[];
  readonly failures: readonly Failure[];
  /** What the reader ought to know. */
  readonly notes: readonly Said[];
}
