import type { SourceItem, SourceList } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { pointsOf } from '../../recognise/points.js';
import { splitLabel } from '../../structure/infer-headings.js';
import { sideNamed, type Side } from '../../structure/scope-side.js';
import { listAt, type Thing } from '../draft.js';
import { itemOf } from '../items.js';
import { wordsOf, type Placing } from '../placing.js';

/**
 * A list in which an item is the name of a side, with what is on that side below it or in the next items: "Out of scope:"
 * after the points that are in; or one with numbered points below a point. The list stays as it is written.
 */
export function takeNested({ charter }: Placing, { items }: SourceList, side: Side): boolean {
  if (items.some((item) => sideAbove(item) !== undefined)) {
    let at = side;
    for (const item of items) {
      const named = sideAbove(item);
      if (named === undefined) listAt(charter, at === 'scopeOut' ? 'scope.out' : 'scope.in').push(itemOf(item));
      else at = named;
    }
    return true;
  }
  const told = items.map((item) => ({ item, below: pointsBelow(item) }));
  if (told.every(({ below }) => below === undefined) && !items.some(hasNumbered)) return false;
  for (const { item, below } of told)
    listAt(charter, (below?.side ?? side) === 'scopeOut' ? 'scope.out' : 'scope.in').push(
      ...(below?.points ?? [pointOf(item)]),
    );
  return true;
}

/** "Out of scope:" alone, above the next items. */
function sideAbove({ blocks: [first, more] }: SourceItem): Side | undefined {
  const words = first?.kind === 'paragraph' && !more ? plain(first.text) : '';
  return words.endsWith(':') && words.split(/\s+/).length < 10 ? sideNamed(words.slice(0, -1)) : undefined;
}

/** Points with numbers or letters below one: a charter prints bullets there, so the list stays as it is written. */
function hasNumbered({ mark, blocks: [first, ...below] }: SourceItem): boolean {
  return (
    mark === '' &&
    first?.kind === 'paragraph' &&
    below.length > 0 &&
    below.every((block) => block.kind === 'list' && block.items.length > 1) &&
    below.some((block) => block.kind === 'list' && (block.marks === 'numbers' || block.marks === 'letters'))
  );
}

function pointOf(item: SourceItem): Thing {
  const [first, ...below] = item.blocks;
  return first && hasNumbered(item)
    ? {
        text: wordsOf([first]),
        items: below.flatMap((block) => (block.kind === 'list' ? block.items.map(pointOf) : [])),
      }
    : itemOf(item);
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
