import type { Finding } from '../analyze/finding.js';
import type { Span } from '../text/span.js';
import type { Block } from './blocks.js';

/** Anything of the document that can carry findings. */
export interface Placed {
  readonly place: Span | undefined;
}

/** Carries findings where there is no document. */
export const NOWHERE: Placed = { place: undefined };

/** For each finding the smallest piece of the document that shows its place; the first piece where none does. */
export function placeFindings(blocks: readonly Block[], findings: readonly Finding[]): Map<Placed, Finding[]> {
  const pieces = [...piecesOf(blocks)];
  const placed = new Map<Placed, Finding[]>();
  for (const finding of findings) {
    const piece = smallest(pieces, finding.span) ?? blocks[0] ?? NOWHERE;
    placed.set(piece, [...(placed.get(piece) ?? []), finding]);
  }
  return placed;
}

/** Blocks, items and rows, outer ones first. */
function* piecesOf(blocks: readonly Block[]): Generator<Placed, void> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'list') {
      for (const item of block.items) {
        yield item;
        yield* piecesOf(item.blocks);
      }
    }
    if (block.kind === 'table') {
      for (const row of block.rows) {
        yield row;
        for (const { blocks: inner } of row.cells) yield* piecesOf(inner);
      }
    }
  }
}

/** Of pieces that are equally small the first, which is the outer one. */
function smallest(pieces: readonly Placed[], { start, end }: Span): Placed | undefined {
  let best: Placed | undefined;
  let size = Infinity;
  for (const piece of pieces) {
    const { place } = piece;
    if (!place || place.start > start || place.end < end || place.end - place.start >= size) continue;
    best = piece;
    size = place.end - place.start;
  }
  return best;
}
