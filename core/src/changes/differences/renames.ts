import { shapes } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { ChangeClass } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import { fieldsOf, valueOf } from '../../model/visit.js';
import { classOf } from '../../terms/class.js';
import type { Side, Sides } from '../sides.js';
import type { Difference } from './difference.js';

/**
 * Terms go by names. So the new name of a member or a stakeholder, in itself no term, changes the agreement where the
 * agreement names them.
 */
export function withCountedNames(differences: readonly Difference[], sides: Sides): Difference[] {
  let named: ReadonlySet<Entity> | undefined;
  const isNamed = (entity: Entity): boolean =>
    (named ??= new Set([...namedInTerms(sides.before), ...namedInTerms(sides.after)])).has(entity);
  return differences.map((difference) => {
    const { levels, field, event } = difference;
    const { before, after } = levels.at(-1) ?? {};
    if (difference.class === 'material' || event === 'reworded' || !field || !before || !after) return difference;
    if (!shapes[before.shape]?.label.includes(field.name)) return difference;
    if (sides.before.naming.nameOf(before) === sides.after.naming.nameOf(after)) return difference;
    return isNamed(before) || isNamed(after) ? { ...difference, class: 'material' } : difference;
  });
}

/** The entries to which something that counts refers. */
function namedInTerms({ charter, references }: Side): Entity[] {
  const found: Entity[] = [];
  const visit = (entity: Entity, around: ChangeClass): void => {
    for (const [name, field] of fieldsOf(entity)) {
      const own = classOf(field, around);
      const value = valueOf(entity, name);
      if (value === undefined) continue;
      if (field.kind === 'entity') visit(value as Entity, own);
      else if (field.kind === 'entities') for (const inner of value as readonly Entity[]) visit(inner, own);
      else if (field.refers && own === 'material') {
        for (const text of [value].flat() as Text[]) {
          const target = references.resolve(text.value, field.refers);
          if (target.found === 'one') found.push(target.entity);
        }
      }
    }
  };
  visit(charter, 'none');
  return found;
}
