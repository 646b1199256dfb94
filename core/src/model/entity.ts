import type { Node } from '../syntax/tree.js';
import type { Text } from './text.js';

/** What every part of a charter has: an objective, a role, a meeting, the charter itself. */
export interface Entity {
  /** The name of the part's shape, as in the schema's `$defs`. */
  readonly shape: string;
  /** The mapping it was read from, or the plain text that stands for it. */
  readonly node: Node;
  /** As written, else derived (see `ids.ts`). Unique in its list but for ids that were written twice. */
  readonly id: string;
  /** The id as written; undefined where it was derived. */
  readonly idText: Text | undefined;
  /** What people call it: its title or name, else its text; empty where it has neither. */
  readonly label: string;
}
