import type { MarkdownIt } from 'markdown-it';
import { LEVELS, type Marks } from './numbering.js';
import type { ListPlace } from './paragraph.js';

export interface WordWriter {
  readonly dialect: MarkdownIt;
  /** The level of the heading above. */
  level: number;
  /** A new list, inside of another or of none. */
  readonly list: (marks: Marks, within: ListPlace | undefined) => ListPlace;
}

export function createWriter(dialect: MarkdownIt): WordWriter {
  let lists = 0;
  return {
    dialect,
    level: 1,
    list: (marks, within) => ({
      marks,
      level: within ? Math.min(within.level + 1, LEVELS - 1) : 0,
      instance: ++lists,
    }),
  };
}
