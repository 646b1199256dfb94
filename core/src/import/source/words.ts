import type { SourceBlock } from './blocks.js';
import { textsOf } from './plain.js';

/** Runs of letters and digits: what must not get lost. Addresses of links count, marks of lists do not. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function wordsOf(blocks: readonly SourceBlock[]): string[] {
  return textsOf(blocks).flatMap(wordsIn);
}
