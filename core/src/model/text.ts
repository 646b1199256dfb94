import type { ScalarNode } from '../syntax/tree.js';

/** A piece of text of the charter and the place where it stands. */
export interface Text {
  readonly value: string;
  readonly node: ScalarNode;
}

/** A yes or no of the charter and the place where it stands. */
export interface Flag {
  readonly value: boolean;
  readonly node: ScalarNode;
}
