import type { Entity } from '../../model/entity.js';
import { mostSimilar } from '../../text/similar.js';
import { slug } from '../../text/slug.js';

/**
 * What somebody may have meant who wrote a name that nothing has. `sure`: a slip of the pen or a part of one name
 * only, so that it can be mended without asking.
 */
export type Suggestion =
  | { readonly found: 'one'; readonly entity: Entity; readonly text: string; readonly sure: boolean }
  | { readonly found: 'several'; readonly entities: readonly Entity[] }
  | { readonly found: 'none' };

/** Nobody misspells a name of this length. */
const LONGEST = 120;

/** So many names are compared for one charter; a file with more slips in longer lists has other troubles. */
const MOST_COMPARISONS = 20_000;

/** Suggests until so much has been compared that a reader would have waited, and is silent from then on. */
export function createSuggester(): typeof suggest {
  let compared = 0;
  return (written, entities) => {
    compared += entities.length;
    return compared > MOST_COMPARISONS ? { found: 'none' } : suggest(written, entities);
  };
}

export function suggest(written: string, entities: readonly Entity[]): Suggestion {
  const parts = written.length > LONGEST ? [] : wordsOf(written);
  if (parts.length === 0) return { found: 'none' };
  const longer = entities.filter((entity) => includesAll(labelWords(entity), parts));
  if (longer.length > 1) return { found: 'several', entities: longer };
  if (longer[0]) return one(longer[0], longer[0].idText?.value ?? longer[0].label, true);
  const slips = entities.flatMap((entity) => {
    const text = namesOf(entity).find((name) => isSlip(parts, nameWords(entity, name)));
    return text === undefined ? [] : [{ entity, text }];
  });
  if (slips.length > 1) return { found: 'several', entities: slips.map(({ entity }) => entity) };
  if (slips[0]) return one(slips[0].entity, slips[0].text, true);
  const shorter = entities.filter((entity) => includesAll(parts, labelWords(entity)));
  if (shorter.length === 1 && shorter[0]) return one(shorter[0], shorter[0].idText?.value ?? shorter[0].label, false);
  const names = new Map<string, { readonly entity: Entity; readonly name: string }>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) if (!names.has(slug(name))) names.set(slug(name), { entity, name });
  }
  const near = names.get(mostSimilar(slug(written), names.keys()) ?? '');
  return near ? one(near.entity, near.name, false) : { found: 'none' };
}

function one(entity: Entity, text: string, sure: boolean): Suggestion {
  return { found: 'one', entity, text, sure };
}

/** The names by which an entity can be referred to; its label first, unless it was given an id. */
function namesOf({ idText, id, label }: Entity): string[] {
  return (idText ? [idText.value, label] : [label, id]).filter((name) => name !== '');
}

function wordsOf(text: string): string[] {
  return slug(text).split('-').filter(Boolean);
}

const namesApart = new WeakMap<Entity, Map<string, readonly string[]>>();

/** The words of an entity's name, taken apart once. */
function nameWords(entity: Entity, name: string): readonly string[] {
  let known = namesApart.get(entity);
  if (!known) namesApart.set(entity, (known = new Map()));
  const words = known.get(name) ?? wordsOf(name);
  known.set(name, words);
  return words;
}

function labelWords(entity: Entity): readonly string[] {
  return nameWords(entity, entity.label);
}

function includesAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

/** Word for word the same but for single letters: "Team Laeder". Short words must be the same, "Ann" is not "Ana". */
function isSlip(written: readonly string[], meant: readonly string[]): boolean {
  const joined = written.join('');
  if (joined === meant.join('')) return true;
  if (written.length !== meant.length) return false;
  return written.every((word, i) => {
    const other = meant[i] as string;
    return word === other || (word.length > 3 && mostSimilar(word, [other]) !== undefined);
  });
}
