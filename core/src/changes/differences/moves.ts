import type { Entity } from '../../model/entity.js';
import { valueOf } from '../../model/visit.js';
import { words } from '../../terms/words.js';
import { contentOf } from '../match/content.js';
import type { Sides } from '../sides.js';
import { placeName, type Difference, type Level } from './difference.js';
import { whole } from './values.js';

/** An entry that is only on one side. */
interface Lone {
  readonly entity: Entity;
  readonly levels: readonly Level[];
  /** Left out for the duty of a role that came or went as a whole. */
  readonly difference?: Difference;
}

/** Takes what is gone from one list and new in another for one thing that moved. */
export function withMoves(differences: readonly Difference[], sides: Sides): Difference[] {
  const gone = differences.filter(({ event }) => event === 'removed').flatMap(lonesIn);
  const come = differences.filter(({ event }) => event === 'added').flatMap(lonesIn);
  if (gone.length === 0 || come.length === 0) return [...differences];
  const waiting = new Map<string, Lone[]>();
  for (const one of gone) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const taken = new Set<Difference>();
  const moved = new Map<Difference, Difference>();
  const loose: Difference[] = [];
  for (const one of come) {
    const from = waiting.get(keyOf(one))?.find((other) => one.difference ?? other.difference);
    if (!from) continue;
    waiting.set(
      keyOf(one),
      (waiting.get(keyOf(one)) as Lone[]).filter((other) => other !== from),
    );
    const found = moveOf(from, one, sides);
    if (from.difference) taken.add(from.difference);
    if (one.difference) moved.set(one.difference, found);
    else loose.push(found);
  }
  const kept = differences.flatMap((one) => (taken.has(one) ? [] : [moved.get(one) ?? one]));
  return [...kept, ...loose];
}

function lonesIn(difference: Difference): Lone[] {
  const { levels, before, after, field } = difference;
  const entity = (before ?? after)?.entity;
  if (!entity || field) return [];
  if (entity.shape !== 'role') return [{ entity, levels, difference }];
  const duties = valueOf(entity, 'responsibilities') as readonly Entity[];
  const side = before ? 'before' : 'after';
  return duties.map((duty) => ({
    entity: duty,
    levels: [...levels, { name: 'responsibilities', [side]: duty, listed: true }],
  }));
}

/** Who does instead what the team does not do stands there only, and leaves with it. */
function keyOf({ entity, levels }: Lone): string {
  const content = contentOf(entity);
  return words(placeName(levels) === 'scope.out' ? content.replace(/(?:^|\n)owner\n.*/, '') : content);
}

function moveOf(from: Lone, to: Lone, { before, after }: Sides): Difference {
  const isMaterial = [from, to].some(({ difference }) => !difference || difference.class === 'material');
  return {
    event: 'moved',
    class: isMaterial ? 'material' : 'notice',
    levels: to.levels,
    from: from.levels,
    before: whole(from.entity, before.naming),
    after: whole(to.entity, after.naming),
  };
}
