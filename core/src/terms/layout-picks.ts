import type { Charter, LayoutSection } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { valueOf } from '../model/visit.js';
import { slug } from '../text/slug.js';
import { classAt } from './class.js';
import type { Naming } from './naming.js';
import { words } from './words.js';

/** The names of the entries that a section of the layout picks, in order of the alphabet. */
export type Picks = (section: LayoutSection) => readonly string[];

/** Entries go by their names, so that an id can be renamed. What is not found counts as written; lists that are no terms do not count. */
export function createPicks(charter: Charter, naming: Naming): Picks {
  const indexes = new Map<string, ReadonlyMap<string, Entity>>();
  const indexOf = (field: string): ReadonlyMap<string, Entity> => {
    const known = indexes.get(field);
    if (known) return known;
    const index = new Map<string, Entity>();
    const entities = entitiesAt(charter, field);
    for (const entity of entities) if (!index.has(slug(entity.label))) index.set(slug(entity.label), entity);
    for (const entity of entities) index.set(entity.id, entity);
    indexes.set(field, index);
    return index;
  };
  return ({ fields, entries }) => {
    const lists = fields.map(fieldName).filter((field) => classAt(field.split('.')) !== 'none');
    if (lists.length === 0) return [];
    const find = (called: string): Entity | undefined => lists.map((list) => indexOf(list).get(called)).find(Boolean);
    const names = entries.map(({ value }) => {
      const found = find(value) ?? find(slug(value));
      return found ? naming.nameOf(found) : words(value);
    });
    return names.toSorted();
  };
}

export function fieldName({ value }: { readonly value: string }): string {
  return value.trim();
}

/** The entities of "objectives", or of "scope.in". */
export function entitiesAt(charter: Charter, path: string): readonly Entity[] {
  let value: unknown = charter;
  for (const name of path.split('.')) {
    if (value === undefined || Array.isArray(value) || !Object.hasOwn(value as object, name)) return [];
    value = valueOf(value as Entity, name);
  }
  return Array.isArray(value) ? value.filter((one): one is Entity => Object.hasOwn(one as object, 'shape')) : [];
}
