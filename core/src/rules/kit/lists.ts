import type { Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { FieldShape } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import { listFieldsOf, valueOf } from '../../model/visit.js';
import { allEntities } from './once.js';

/** A list of the charter: of entries, or of plain texts such as the roles of a member. */
export interface List {
  readonly owner: Entity;
  readonly name: string;
  readonly field: FieldShape;
  readonly entries: readonly Entity[];
  readonly texts: readonly Text[];
}

/** Every list of the charter in which something stands, but those that say how it is printed. */
export function* listsOf(charter: Charter): Generator<List> {
  for (const owner of allEntities(charter)) {
    if (owner.shape.startsWith('layout')) continue;
    for (const [name, field] of listFieldsOf(owner)) {
      const values = valueOf(owner, name) as readonly Entity[] | readonly Text[];
      if (values.length === 0) continue;
      if (field.kind === 'entities') yield { owner, name, field, entries: values as readonly Entity[], texts: [] };
      else yield { owner, name, field, entries: [], texts: values as readonly Text[] };
    }
  }
}
