import type { Member, Role } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { pathOf } from '../syntax/tree.js';
import { classAt } from '../terms/class.js';
import type { Difference } from './differences/difference.js';
import type { Side, Sides } from './sides.js';

/** Whose agreement a difference touches, by id: holders of a role, one member. Undefined where it is everyone's. */
export function concernedBy({ levels, field, from }: Difference, sides: Sides): readonly string[] | undefined {
  const [top] = levels;
  if (!top || (from && from[0]?.name !== top.name)) return undefined;
  const entity = (top.after ?? top.before) as Entity;
  const isName = levels.length === 1 && field !== undefined && /^(?:title|name)$/.test(field.name);
  if (isName && isNamedByTheTeam(entity, top.after ? sides.after : sides.before)) return undefined;
  if (top.name === 'members') return top.after ? [top.after.id] : [];
  if (top.name !== 'roles') return undefined;
  const roles = [top, ...(from?.[0] ? [from[0]] : [])];
  const members = roles.flatMap(({ before, after }) => [
    ...(after ? holdersOf(after as Role, sides.after) : []),
    ...(before ? holdersOf(before as Role, sides.before) : []).flatMap((member) => sides.partners.of(member) ?? []),
  ]);
  return [...new Set(members.map(({ id }) => id))];
}

/** Whether something that binds everyone goes by the name of this role or member. */
function isNamedByTheTeam(entity: Entity, { references }: Side): boolean {
  return references.places.some(({ target, text }) => {
    if (target.found !== 'one' || target.entity !== entity) return false;
    const names = pathOf(text.node).filter((step) => typeof step === 'string');
    return names[0] !== 'roles' && names[0] !== 'members' && classAt(names) === 'material';
  });
}

export function holdersOf(role: Role, { charter, references }: Side): readonly Member[] {
  return charter.members.filter((member) =>
    [...member.roles, ...member.role].some(({ value }) => {
      const target = references.resolve(value, ['roles']);
      return target.found === 'one' && target.entity === role;
    }),
  );
}
