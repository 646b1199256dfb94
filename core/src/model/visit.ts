import { shapes } from './charter.generated.js';
import type { Entity } from './entity.js';
import type { FieldShape } from './shape.js';
import type { Text } from './text.js';

/** A text of the charter with the field and the entity it belongs to. */
export interface TextPlace {
  readonly text: Text;
  readonly field: FieldShape;
  readonly name: string;
  readonly owner: Entity;
}

/** Every entity below and including `entity`, parents first, in the schema's order. */
export function entitiesOf(entity: Entity): readonly Entity[] {
  const found: Entity[] = [];
  addEntities(entity, found);
  return found;
}

function addEntities(entity: Entity, found: Entity[]): void {
  found.push(entity);
  for (const [name, { kind }] of partsOf(entity).inner) {
    const value = valueOf(entity, name);
    if (kind === 'entities') for (const inner of value as readonly Entity[]) addEntities(inner, found);
    else if (value) addEntities(value as Entity, found);
  }
}

/** Every text below and including `root`, written ids among them. */
export function textsOf(root: Entity): readonly TextPlace[] {
  return textsIn(entitiesOf(root));
}

/** The texts that stand in these themselves. */
export function textsIn(entities: readonly Entity[]): readonly TextPlace[] {
  const found: TextPlace[] = [];
  for (const owner of entities) {
    for (const [name, field] of partsOf(owner).texts) {
      const value = name === 'id' ? owner.idText : valueOf(owner, name);
      if (field.kind === 'texts') for (const text of value as readonly Text[]) found.push({ text, field, name, owner });
      else if (value) found.push({ text: value as Text, field, name, owner });
    }
  }
  return found;
}

type Field = readonly [name: string, field: FieldShape];

interface Parts {
  readonly fields: readonly Field[];
  readonly texts: readonly Field[];
  readonly inner: readonly Field[];
  readonly lists: readonly Field[];
}

const NO_PARTS: Parts = { fields: [], texts: [], inner: [], lists: [] };

const PARTS: ReadonlyMap<string, Parts> = new Map(
  Object.entries(shapes).map(([shape, { fields: given }]) => {
    const fields = Object.entries(given);
    const texts = fields.filter(([, { kind }]) => kind === 'text' || kind === 'texts');
    const inner = fields.filter(([, { kind }]) => kind === 'entity' || kind === 'entities');
    const lists = fields.filter(([, { kind }]) => kind === 'texts' || kind === 'entities');
    return [shape, { fields, texts, inner, lists }];
  }),
);

function partsOf({ shape }: Pick<Entity, 'shape'>): Parts {
  return PARTS.get(shape) ?? NO_PARTS;
}

/** The fields an entity may have, in the schema's order. */
export function fieldsOf(entity: Pick<Entity, 'shape'>): readonly Field[] {
  return partsOf(entity).fields;
}

/** Those of them that are lists. */
export function listFieldsOf(entity: Pick<Entity, 'shape'>): readonly Field[] {
  return partsOf(entity).lists;
}

/** The value of a field whose name is known only at run time. */
export function valueOf(entity: Entity, name: string): unknown {
  return (entity as unknown as Record<string, unknown>)[name];
}
