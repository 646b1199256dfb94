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

/** Indexes what can be referred to. Every reference is followed once, when somebody asks for them. */
export function indexReferences(charter: Charter): References {
  return new ReferenceIndex(charter);
}

/** A class, since V8 keeps what getters of a single object refer to for long. */
class ReferenceIndex implements References {
  readonly #charter: Charter;
  readonly #indexes = new Map<string, NameIndex>();
  #places: readonly ReferencePlace[] | undefined;

  constructor(charter: Charter) {
    this.#charter = charter;
  }

  get places(): readonly ReferencePlace[] {
    return (this.#places ??= this.#follow());
  }

  readonly list = (name: string): readonly Entity[] => listOf(this.#charter, name);

  readonly resolve = (reference: string, lists: readonly string[]): Target => {
    const byId = this.#find(lists, 'byId', reference);
    return toTarget(byId.length > 0 ? byId : this.#find(lists, 'byName', slug(reference)));
  };

  #find(lists: readonly string[], by: keyof NameIndex, key: string): readonly Entity[] {
    let found: readonly Entity[] = [];
    for (const name of lists) {
      const there = this.#index(name)[by].get(key);
      if (there) found = found.length === 0 ? there : [...found, ...there];
    }
    return found;
  }

  #index(name: string): NameIndex {
    let index = this.#indexes.get(name);
    if (!index) this.#indexes.set(name, (index = indexNames(this.list(name))));
    return index;
  }

  #follow(): ReferencePlace[] {
    const places: ReferencePlace[] = [];
    for (const { text, field, name, owner } of textsOf(this.#charter)) {
      const { refers } = field;
      if (refers) places.push({ text, field, name, owner, target: this.resolve(text.value, refers) });
    }
    return places;
  }
}

interface NameIndex {
  readonly byId: ReadonlyMap<string, readonly Entity[]>;
  /** By the slug of id, title or name. */
  readonly byName: ReadonlyMap<string, readonly Entity[]>;
}

function indexNames(entities: readonly Entity[]): NameIndex {
  const byId = new Map<string, Entity[]>();
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    add(byId, entity.id, entity);
    for (const name of new Set([slug(entity.id), slug(entity.label)])) if (name !== '') add(byName, name, entity);
  }
  return { byId, byName };
}

function add(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const there = index.get(key);
  if (there) there.push(entity);
  else index.set(key, [entity]);
}

function toTarget(entities: readonly Entity[]): Target {
  const [first] = entities;
  if (!first) return { found: 'none' };
  return entities.length === 1 ? { found: 'one', entity: first } : { found: 'several', entities };
}

/** Lists are named by their field; of the nested ones only the approvers can be referred to. */
function listOf(charter: Charter, name: string): readonly Entity[] {
  if (name === 'approvers') return charter.approval?.approvers ?? [];
  return LISTS.has(name) ? (valueOf(charter, name) as readonly Entity[]) : [];
}

const LISTS: ReadonlySet<string> = new Set(
  fieldsOf({ shape: 'charter' }).flatMap(([name, { kind }]) => (kind === 'entities' ? [name] : [])),
);
