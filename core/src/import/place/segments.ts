import type { SourceBlock, SourceList, SourceTable, SourceTerms } from '../source/blocks.js';

export type Body = SourceList | SourceTable | SourceTerms;

/** A list or table with the words that introduce it; without a list, the words after the last one. */
export interface Segment {
  readonly lead: readonly SourceBlock[];
  readonly body: Body | undefined;
}

export function segmentsOf(blocks: readonly SourceBlock[]): Segment[] {
  const segments: Segment[] = [];
  let lead: SourceBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'list' || block.kind === 'table' || block.kind === 'terms') {
      segments.push({ lead, body: block });
      lead = [];
    } else lead.push(block);
  }
  return lead.length > 0 ? [...segments, { lead, body: undefined }] : segments;
}

export function blocksOf({ lead, body }: Segment): SourceBlock[] {
  return body ? [...lead, body] : [...lead];
}
