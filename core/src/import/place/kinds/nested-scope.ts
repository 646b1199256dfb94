import type { SourceItem, SourceList } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { pointsOf } from '../../recognise/points.js';
import { splitLabel } from '../../structure/infer-headings.js';
import { sideNamed, type Side } from '../../structure/scope-side.js';
import { listAt, type Thing } from '../draft.js';
import { itemOf } from '../items.js';
import type { Placing } from '../placing.js';

/**
 * A list in which an item is the name of a side, with what is on that side below it: "Out of scope:" after the points
 * that are in. The list stays as it is written.
 */
export function takeNested({ charter }: Placing, { items }: SourceList, side: Side): boolean {
  const told = items.map((item) => ({ item, below: pointsBelow(item) }));
  if (told.every(({ below }) => below === undefined)) return false;
  for (const { item, below } of told)
    listAt(charter, (below?.side ?? side) === 'scopeOut' ? 'scope.out' : 'scope.in').push(
      ...(below?.points ?? [itemOf(item)]),
    );
  return true;
}

/** What stands below, or behind, the name of a side. */
function pointsBelow({ blocks: [first, ...below] }: SourceItem): { side: Side; points: readonly Thing[] } | undefined {
  if (first?.kind !== 'paragraph') return undefined;
  const lists = below.flatMap((block) => (block.kind === 'list' ? [block] : []));
  const split = below.length === 0 ? splitLabel(first.text) : undefined;
  const words = plain(split?.label ?? first.text).replace(/:$/, '');
  const side = words.split(/\s+/).length < 10 && !/[.!?]$/.test(words) ? sideNamed(words) : undefined;
  if (side === undefined || (split === undefined && (lists.length === 0 || lists.length < below.length)))
    return undefined;
  return {
    side,
    points: split ? pointsOf(split.rest).map((text) => ({ text })) : lists.flatMap(({ items }) => items.map(itemOf)),
  };
}
