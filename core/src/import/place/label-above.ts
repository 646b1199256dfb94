import { boldLine } from '../structure/infer-headings.js';
import { plain } from '../source/plain.js';
import type { SourceItem } from '../source/blocks.js';

/** An item that is but a label, with the points below it. */
export interface LabelAbove {
  readonly label: string;
  readonly points: readonly SourceItem[];
  /** Whether its marks say that it is one: a colon behind it, or letters in bold. */
  readonly isMarked: boolean;
}

/** "**Includes:**", "Short term:", "In scope" above points of their own; undefined for an item that says more. */
export function labelAbove({ blocks: [first, ...below] }: SourceItem): LabelAbove | undefined {
  const points = below.flatMap((block) => (block.kind === 'list' ? block.items : []));
  if (first?.kind !== 'paragraph' || points.length === 0 || below.some(({ kind }) => kind !== 'list')) return undefined;
  const words = plain(first.text);
  const label = words.replace(/:$/, '').trim();
  const isShort = label.split(/\s+/).length < 6 && !/[.!?]/.test(label);
  return isShort ? { label, points, isMarked: words.endsWith(':') || boldLine(first) !== undefined } : undefined;
}
