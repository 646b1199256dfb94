import type { Said } from '../l10n/say.js';
import type { Node } from '../syntax/tree.js';

/** Data of RFC 8785; everything in it is text but for positions and the version. */
export type Canonical = string | number | readonly Canonical[] | { readonly [name: string]: Canonical };

/** One thing a signature covers: the data that goes into the digest, and the same in words. */
export interface Point {
  readonly entry: Canonical;
  /** In plain words; one line. */
  readonly sentence: string;
  /** The sentence, to be said in any language; left out where it is the charter’s own words alone. */
  readonly inWords?: () => Said;
  /** The top-level field it stands in: "objectives". */
  readonly section: string;
  /** Where it stands in the file. */
  readonly node: Node;
  /** What it is said about, where a charter says one thing about it: a field with one value, an entry with a name, a sequence. */
  readonly about?: string;
}

/** One value, as it is counted and as people read it. */
export interface Value {
  readonly counted: Canonical;
  readonly said: string;
  /** The same, to be said in any language; left out where it is the charter’s own words alone. */
  readonly inWords?: () => Said;
}
