import type { Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { FieldShape } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import { entitiesOf, fieldsOf, valueOf } from '../../model/visit.js';

/** A list of the charter: of entries, or of plain texts such as the roles of a member. */
export interface List {
  readonly owner: Entity;
  readonly name: string;
  readonly field: FieldShape;
  readonly entries: readonly Entity[];
  readonly texts: readonly Text[];
}

/** Every list of the charter but those that say how it is printed. */
export function* listsOf(charter: Charter): Generator<List> {
  for (const owner of entitiesOf(charter)) {
    if (owner.shape.startsWith('layout')) continue;
    for (const [name, field] of fieldsOf(owner)) {
      const value = valueOf(owner, name);
      if (field.kind === 'entities') yield { owner, name, field, entries: value as readonly Entity[], texts: [] };
      if (field.kind === 'texts') yield { owner, name, field, entries: [], texts: value as readonly Text[] };
    }
  }
}
