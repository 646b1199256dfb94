import type { FieldShape } from '../model/shape.js';
import type { Entry, Node } from '../syntax/tree.js';

/** Where a value stands and what the format expects there. */
export interface Place {
  /** What is expected; undefined where the format knows no such field. */
  readonly field: FieldShape | undefined;
  /** The name of the field. */
  readonly name: string;
  /** The shape of the part that has the field. */
  readonly shape: string;
  /** One of several in a list. */
  readonly listed: boolean;
}

/** Why a value is not what it looks like, or not what the format expects. Named for the rules that report them. */
export type IssueKind =
  | 'cut-text'
  | 'split-text'
  | 'split-list'
  | 'joined-lines'
  | 'retyped-text'
  | 'unquoted-time'
  | 'unquoted-yes-no'
  | 'duplicate-key'
  | 'unknown-key'
  | 'unknown-word'
  | 'wrong-type';

export interface Issue extends Place {
  readonly kind: IssueKind;
  /** The value, or the key for `duplicate-key` and `unknown-key`. */
  readonly node: Node;
  /** The entry, for `duplicate-key` and `unknown-key`. */
  readonly entry?: Entry;
  /** The entry that came first, for `duplicate-key`. */
  readonly first?: Entry;
}
