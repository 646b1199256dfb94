import type { Entity } from '../../model/entity.js';
import { slug } from '../../text/slug.js';
import { contentOf } from './content.js';
import { matchAlike } from './alike.js';

/** An entry and what became of it; one of the two is left out where it is new or gone. */
export interface Pair {
  readonly before?: Entity;
  readonly after?: Entity;
}

type Key = (entity: Entity) => string | undefined;

/** What may tell that two entries are the same one, from the surest to the least sure. */
const KEYS: readonly Key[] = [
  // What says the same is the same, whatever its id: renaming ids changes nothing.
  (entity) => `${entity.id}\n${contentOf(entity)}`,
  (entity) => contentOf(entity),
  // A derived id without words to derive it from is only a place in the list ("step-3").
  ({ id, idText, label }) => (idText || label !== '' ? id : undefined),
  ({ label }) => slug(label) || undefined,
];

/**
 * Finds for each entry of a list the same one in the other list: by its id, else by what it says, never by its place.
 * @param areWrittenAlike whether two entries are the same in the two files, sign by sign
 */
export function matchEntities(
  before: readonly Entity[],
  after: readonly Entity[],
  areWrittenAlike: (before: Entity, after: Entity) => boolean,
): Pair[] {
  const found = new Map<Entity, Entity>();
  // Most lists are left as they were. Where an entry has its place, its id and its words, nothing has to be looked up.
  before.forEach((entity, index) => {
    const other = after[index];
    if (other?.id === entity.id && areWrittenAlike(entity, other)) found.set(entity, other);
  });
  const matched = new Set(found.values());
  let older = before.filter((entity) => !found.has(entity));
  let later = after.filter((entity) => !matched.has(entity));
  for (const key of KEYS) {
    if (older.length === 0 || later.length === 0) break;
    matchByKey(older, later, key, found);
    const taken = new Set(found.values());
    older = older.filter((entity) => !found.has(entity));
    later = later.filter((entity) => !taken.has(entity));
  }
  for (const [one, other] of matchAlike(older, later)) found.set(one, other);
  const [only, now] = [before[0], after[0]];
  if (only && now && areLoneHours(before, after) && !found.has(only)) found.set(only, now);
  const befores = new Map([...found].map(([one, other]) => [other, one]));
  return [
    ...after.map((entity): Pair => {
      const one = befores.get(entity);
      return one ? { before: one, after: entity } : { after: entity };
    }),
    ...before.filter((entity) => !found.has(entity)).map((entity): Pair => ({ before: entity })),
  ];
}

/** Days and times say so little that two of them are seldom alike; where there is one of each, it is the same. */
function areLoneHours(before: readonly Entity[], after: readonly Entity[]): boolean {
  return [before, after].every(([one, ...more]) => one?.shape === 'hours' && one.label === '' && more.length === 0);
}

/** Several of the same key are taken in their order. */
function matchByKey(older: readonly Entity[], later: readonly Entity[], key: Key, found: Map<Entity, Entity>): void {
  const waiting = new Map<string, Entity[]>();
  for (const entity of later) {
    const own = key(entity);
    if (own === undefined) continue;
    const there = waiting.get(own);
    if (there) there.push(entity);
    else waiting.set(own, [entity]);
  }
  for (const list of waiting.values()) list.reverse();
  for (const entity of older) {
    const own = key(entity);
    const other = own === undefined ? undefined : waiting.get(own)?.pop();
    if (other) found.set(entity, other);
  }
}
