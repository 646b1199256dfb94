import { slug } from '../text/slug.js';
import type { Charter } from './charter.generated.js';
import type { Entity } from './entity.js';
import { fieldsOf, textsOf, valueOf, type TextPlace } from './visit.js';

/** What a reference leads to: one entity, several by the same name, or none. */
export type Target =
  | { readonly found: 'one'; readonly entity: Entity }
  | { readonly found: 'several'; readonly entities: readonly Entity[] }
  | { readonly found: 'none' };

export interface References {
  /** Looks a reference up in the named lists: first as an id, then as a title or name. */
  resolve(reference: string, lists: readonly string[]): Target;
  /** The entities of a list that may be referred to: "roles", "members", "metrics", "sponsors", "approvers", … */
  list(name: string): readonly Entity[];
  /** Every place of the charter that refers to something, with what it leads to. */
  readonly places: readonly ReferencePlace[];
}

export interface ReferencePlace extends TextPlace {
  readonly target: Target;
}

/** Indexes what can be referred to, and follows every reference once. */
export function indexReferences(charter: Charter): References {
  const lists = collectLists(charter);
  const byName = new Map<string, Map<string, Entity[]>>();
  const list = (name: string): readonly Entity[] => lists.get(name) ?? [];

  const resolve = (reference: string, names: readonly string[]): Target => {
    const inLists = names.flatMap(list);
    const byId = inLists.filter(({ id }) => id === reference);
    if (byId.length > 0) return toTarget(byId);
    return toTarget(names.flatMap((name) => namesOf(name).get(slug(reference)) ?? []));
  };

  function namesOf(name: string): Map<string, Entity[]> {
    let names = byName.get(name);
    if (!names) {
      names = new Map();
      for (const entity of list(name)) {
        for (const called of new Set([slug(entity.id), slug(entity.label)])) {
          if (called !== '') names.set(called, [...(names.get(called) ?? []), entity]);
        }
      }
      byName.set(name, names);
    }
    return names;
  }

  const places: ReferencePlace[] = [];
  for (const place of textsOf(charter)) {
    const { refers } = place.field;
    if (refers) places.push({ ...place, target: resolve(place.text.value, refers) });
  }
  return { resolve, list, places };
}

function toTarget(entities: readonly Entity[]): Target {
  const [first] = entities;
  if (!first) return { found: 'none' };
  return entities.length === 1 ? { found: 'one', entity: first } : { found: 'several', entities };
}

/** Lists are named by their field; of the nested ones only the approvers can be referred to. */
function collectLists(charter: Charter): Map<string, readonly Entity[]> {
  const lists = new Map<string, readonly Entity[]>([['approvers', charter.approval?.approvers ?? []]]);
  for (const [name, field] of fieldsOf(charter)) {
    if (field.kind === 'entities') lists.set(name, valueOf(charter, name) as readonly Entity[]);
  }
  return lists;
}
