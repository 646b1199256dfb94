import type { Entity } from '../model/entity.js';
import { valueOf } from '../model/visit.js';
import { slug } from '../text/slug.js';
import { targetsOf, type Context } from './context.js';
import type { SectionPlan } from './plan.js';

/** The entries of a list field, in the order in which a section prints them. */
export type Pick = (field: string, section: SectionPlan) => readonly Entity[];

/** A section prints the entries it picks; one that picks none prints all that no other section picks. */
export function pickerOf(context: Context, sections: readonly SectionPlan[]): Pick {
  const taken = new Set<Entity>();
  const visit = (section: SectionPlan): void => {
    for (const field of section.fields) for (const entity of picked(context, field, section)) taken.add(entity);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return (field, section) =>
    section.entries.length > 0
      ? picked(context, field, section)
      : entitiesAt(context, field).filter((entity) => !taken.has(entity));
}

function picked(context: Context, field: string, { entries }: SectionPlan): Entity[] {
  const entities = entries.length > 0 ? entitiesAt(context, field) : [];
  return entries.flatMap((entry) => {
    const byId = entities.filter(({ id }) => id === entry);
    return byId.length > 0 ? byId : entities.filter((entity) => calledBy(context, entity).includes(slug(entry)));
  });
}

/** A signature goes by the names of its member. */
function calledBy(context: Context, entity: Entity): string[] {
  const member = entity.shape === 'signature' ? targetsOf(context, entity, 'member')[0] : undefined;
  return [entity, member].flatMap((named) => (named ? [slug(named.id), slug(named.label)] : []));
}

/** The entities of "objectives", or of "scope.in". Empty for a field that is no list of them. */
function entitiesAt({ charter }: Context, path: string): readonly Entity[] {
  const value = valueAt(charter, path);
  return Array.isArray(value) ? value.filter((entity): entity is Entity => 'shape' in (entity as object)) : [];
}

/** The value of "objectives", or of a part such as "scope.in". */
export function valueAt(charter: Entity, path: string): unknown {
  let value: unknown = charter;
  for (const name of path.split('.')) {
    if (value === undefined || Array.isArray(value) || !('shape' in (value as object))) return undefined;
    value = Object.hasOwn(value as object, name) ? valueOf(value as Entity, name) : undefined;
  }
  return value;
}
