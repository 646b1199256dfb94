import type { Entity } from '../../model/entity.js';
import { valueOf } from '../../model/visit.js';
import { mostSimilar } from '../../text/similar.js';
import { slug } from '../../text/slug.js';
import type { Text } from '../../model/text.js';
import { words } from '../../terms/words.js';
import { wordsWithin } from './content.js';

/** How much of their words two entries share at least, where others may be meant, and where there is only one on each side. */
const ALIKE = 0.5;
const ALIKE_IF_ALONE = 0.3;
/** So many comparisons at most; in longer lists only neighbours are compared. */
const MOST = 20_000;

const PEOPLE: ReadonlySet<string> = new Set(['member', 'person', 'signature']);

/** Finds among entries that no id or name joins those that are much alike, the most alike first. */
export function matchAlike(older: readonly Entity[], later: readonly Entity[]): [Entity, Entity][] {
  if (older.length === 0 || later.length === 0) return [];
  const [before, after] = [older.map(described), later.map(described)];
  const enough = before.length === 1 && after.length === 1 ? ALIKE_IF_ALONE : ALIKE;
  const reach = before.length * after.length > MOST ? Math.ceil(MOST / before.length / 2) : after.length;
  const found: { readonly i: number; readonly j: number; readonly likeness: number }[] = [];
  before.forEach((one, i) => {
    const centre = Math.round((i * after.length) / before.length);
    for (let j = Math.max(0, centre - reach); j < Math.min(after.length, centre + reach); j++) {
      const likeness = likenessOf(one, after[j] as Described);
      if (likeness >= enough) found.push({ i, j, likeness });
    }
  });
  found.sort((a, b) => b.likeness - a.likeness || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()];
  return found.flatMap(({ i, j }): [Entity, Entity][] => {
    if (takenBefore.has(i) || takenAfter.has(j)) return [];
    takenBefore.add(i);
    takenAfter.add(j);
    return [[older[i] as Entity, later[j] as Entity]];
  });
}

interface Described {
  readonly entity: Entity;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function described(entity: Entity): Described {
  const counts = new Map<string, number>();
  const said = PEOPLE.has(entity.shape) ? [] : words(wordsWithin(entity)).split(' ');
  for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { entity, counts, total: said.length };
}

/** From 0, nothing in common, to 1: the share of words that both have (Dice's coefficient over the words of each). */
function likenessOf(one: Described, other: Described): number {
  if (one.entity.shape !== other.entity.shape) return 0;
  if (PEOPLE.has(one.entity.shape)) return areSamePerson(one.entity, other.entity) ? 1 : 0;
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / (one.total + other.total || 1);
}

/** By an address, or by a name that is spelled otherwise, or has a part more. Another name is another person. */
function areSamePerson(one: Entity, other: Entity): boolean {
  const addresses = new Set(addressesOf(one));
  if (addressesOf(other).some((address) => addresses.has(address))) return true;
  const [first, second] = [slug(one.label).split('-'), slug(other.label).split('-')];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short[0] !== '' && short.every((part) => long.includes(part))) return true;
  return mostSimilar(one.label, [other.label]) !== undefined && first[0] === second[0];
}

function addressesOf(entity: Entity): string[] {
  const texts = ['email', 'handle', 'key'].flatMap((name) => (valueOf(entity, name) ?? []) as Text | readonly Text[]);
  return texts.map(({ value }) => value.trim().replace(/^@/, '').toLowerCase());
}
