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
export function* entitiesOf(entity: Entity): Generator<Entity, void> {
  yield entity;
  for (const [name, field] of fieldsOf(entity)) {
    const value = valueOf(entity, name);
    if (field.kind === 'entity' && value) yield* entitiesOf(value as Entity);
    if (field.kind === 'entities') for (const inner of value as readonly Entity[]) yield* entitiesOf(inner);
  }
}

/** Every text below and including `entity`, written ids among them. */
export function* textsOf(root: Entity): Generator<TextPlace, void> {
  for (const owner of entitiesOf(root)) {
    for (const [name, field] of fieldsOf(owner)) {
      const value = name === 'id' ? owner.idText : valueOf(owner, name);
      if (field.kind === 'text' && value) yield { text: value as Text, field, name, owner };
      if (field.kind === 'texts') for (const text of value as readonly Text[]) yield { text, field, name, owner };
    }
  }
}

const FIELDS: ReadonlyMap<string, readonly (readonly [string, FieldShape])[]> = new Map(
  Object.entries(shapes).map(([shape, { fields }]) => [shape, Object.entries(fields)]),
);

/** The fields an entity may have, in the schema's order. */
export function fieldsOf({ shape }: Entity): readonly (readonly [string, FieldShape])[] {
  return FIELDS.get(shape) ?? [];
}

/** The value of a field whose name is known only at run time. */
export function valueOf(entity: Entity, name: string): unknown {
  return (entity as unknown as Record<string, unknown>)[name];
}
