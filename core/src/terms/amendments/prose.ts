import { shapes, type Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { ChangeClass, FieldShape } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import { fieldsOf, valueOf } from '../../model/visit.js';
import { classOf } from '../class.js';

/** Who and what the charter is about, and what binds one member only: not a matter of wording. */
const APART: ReadonlySet<string> = new Set(['title', 'kind', 'team', 'parent', 'sponsors', 'period', 'members']);
/** What other places call something by. */
const NAMING: ReadonlySet<string> = new Set(['id', 'name', 'title', 'heading', 'organization']);

/** Whether the wording of a field can be amended: a text in sentences, by which nothing is found or reckoned. */
export function isProse(name: string, { kind, format, refers, words }: FieldShape): boolean {
  return (kind === 'text' || kind === 'texts') && !format && !refers && !words && !NAMING.has(name);
}

/** A field that counts and lies on the way to prose, or is prose; `at` is its place without the list positions. */
export interface ProseField {
  readonly name: string;
  readonly field: FieldShape;
  readonly around: ChangeClass;
  /** "roles.responsibilities"; an entry written as a plain text has the place of its list. */
  readonly at: string;
}

export function proseFields(entity: Entity, at: string, around: ChangeClass): ProseField[] {
  const plain = shapes[entity.shape]?.string;
  return fieldsOf(entity).flatMap(([name, field]): ProseField[] => {
    if (at === '' ? APART.has(name) : entity.shape === 'person') return [];
    const below = at !== '' && name === plain ? at : [at, name].filter(Boolean).join('.');
    return [{ name, field, around: classOf(field, around), at: below }];
  });
}

/** Every text of a charter whose wording can be amended, by its place. */
export function proseOf(charter: Charter): ReadonlyMap<string, readonly Text[]> {
  const found = new Map<string, Text[]>();
  const visit = (entity: Entity, place: string, class_: ChangeClass): void => {
    for (const { name, field, around, at } of proseFields(entity, place, class_)) {
      const value = valueOf(entity, name);
      if (value === undefined) continue;
      if (field.kind === 'entity') visit(value as Entity, at, around);
      if (field.kind === 'entities') for (const inner of value as readonly Entity[]) visit(inner, at, around);
      if (around !== 'material' || !isProse(name, field)) continue;
      const texts = field.kind === 'texts' ? (value as readonly Text[]) : [value as Text];
      found.set(at, [...(found.get(at) ?? []), ...texts]);
    }
  };
  visit(charter, '', 'none');
  return found;
}
