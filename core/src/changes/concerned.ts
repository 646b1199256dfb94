import type { Member, Role } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { ReferencePlace } from '../model/references.js';
import { pathOf } from '../syntax/tree.js';
import { contains } from '../text/span.js';
import { classAt } from '../terms/class.js';
import type { Difference } from './differences/difference.js';
import type { Side, Sides } from './sides.js';

/** Whose agreement a difference touches, by id: holders of a role, one member. Undefined where it is everyone's. */
export function concernedBy({ levels, field, from }: Difference, sides: Sides): readonly string[] | undefined {
  const [top] = levels;
  if (!top || (from && from[0]?.name !== top.name)) return undefined;
  const isName = levels.length === 1 && field !== undefined && /^(?:title|name)$/.test(field.name);
  const byName = isName ? concernedByName(top.after as Entity, sides.after) : [];
  if (!byName) return undefined;
  if (top.name === 'members') return idsOf([...byName, ...(top.after && !isName ? [top.after as Member] : [])]);
  if (top.name !== 'roles') return undefined;
  const roles = [top, ...(from?.[0] ? [from[0]] : [])];
  const members = roles.flatMap(({ before, after }) => [
    ...(after ? holdersOf(after as Role, sides.after) : []),
    ...(before ? holdersOf(before as Role, sides.before) : []).flatMap((member) => sides.partners.of(member) ?? []),
  ]);
  return idsOf([...byName, ...members]);
}

function idsOf(members: readonly Entity[]): string[] {
  return [...new Set(members.map(({ id }) => id))];
}

/** Those bound by something that goes by the name of this entry. Undefined where that is everyone. */
function concernedByName(entity: Entity, side: Side): readonly Member[] | undefined {
  const found: Member[] = [];
  for (const place of side.references.places) {
    if (place.target.found !== 'one' || place.target.entity !== entity) continue;
    const bound = boundBy(place, side);
    if (!bound) return undefined;
    found.push(...bound);
  }
  return found;
}

function boundBy({ text: { node } }: ReferencePlace, side: Side): readonly Member[] | undefined {
  const names = pathOf(node).filter((step) => typeof step === 'string');
  const { roles, members } = side.charter;
  const holds = (entity: Entity): boolean => contains(entity.node.span, node.span.start);
  if (classAt(names) !== 'material') return [];
  if (names[0] === 'members') return members.filter(holds);
  return names[0] === 'roles' ? roles.filter(holds).flatMap((role) => holdersOf(role, side)) : undefined;
}

export function holdersOf(role: Role, { charter, references }: Side): readonly Member[] {
  return charter.members.filter((member) =>
    [...member.roles, ...member.role].some(({ value }) => {
      const target = references.resolve(value, ['roles']);
      return target.found === 'one' && target.entity === role;
    }),
  );
}
