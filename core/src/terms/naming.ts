import type { Entity } from '../model/entity.js';
import type { References } from '../model/references.js';
import type { Value } from './point.js';
import { oneLine, words } from './words.js';

/** What entities are called in the terms of one charter. */
export interface Naming {
  readonly references: References;
  /** Its name or title, else its id, as the terms count them. */
  readonly nameOf: (entity: Entity) => string;
  /**
   * What a reference into some lists stands for, whatever the id: the name of the entity, and its id only where these
   * lists have another of the same name.
   */
  valueOf(entity: Entity, lists: readonly string[]): Value;
}

export function createNaming(references: References): Naming {
  const names = new Map<Entity, string>();
  const counts = new Map<string, ReadonlyMap<string, number>>();

  const nameOf = (entity: Entity): string => {
    const known = names.get(entity);
    if (known !== undefined) return known;
    const { label, id } = entity;
    const name = words(label) || words(id);
    names.set(entity, name);
    return name;
  };
  const countsOf = (list: string): ReadonlyMap<string, number> => {
    const known = counts.get(list);
    if (known) return known;
    const found = new Map<string, number>();
    for (const entity of references.list(list)) found.set(nameOf(entity), (found.get(nameOf(entity)) ?? 0) + 1);
    counts.set(list, found);
    return found;
  };
  const valueOf = (entity: Entity, lists: readonly string[]): Value => {
    const name = nameOf(entity);
    const said = oneLine(entity.label === '' ? entity.id : entity.label);
    const alike = lists.reduce((sum, list) => sum + (countsOf(list).get(name) ?? 0), 0);
    return alike > 1 ? { counted: { name, id: entity.id }, said: `${said} (${entity.id})` } : { counted: name, said };
  };
  return { references, nameOf, valueOf };
}
