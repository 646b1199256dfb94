import type { Entity } from '../../model/entity.js';
import type { Pair } from '../match/match.js';

/** Whether entries that both lists have stand in another order. */
export function isOutOfOrder(pairs: readonly Pair[], before: readonly Entity[]): boolean {
  const places = new Map(before.map((entity, index) => [entity, index]));
  let last = -1;
  for (const pair of pairs) {
    if (!pair.before || !pair.after) continue;
    const place = places.get(pair.before) as number;
    if (place < last) return true;
    last = place;
  }
  return false;
}
