import type { SourceBlock } from '../source/blocks.js';

export function flattenedTables(blocks: readonly SourceBlock[]): SourceBlock[] {
  return [...blocks];
}
