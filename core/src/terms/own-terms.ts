import { shapes, type Member } from '../model/charter.generated.js';
import type { FieldShape } from '../model/shape.js';
import type { Naming } from './naming.js';
import { canonicalText } from './order.js';
import type { Point } from './point.js';
import { memberPoints, rolePoints } from './points.js';
import { textValue } from './text-value.js';

/** What binds a member beyond what binds everyone. */
export interface OwnTerms {
  readonly roles: readonly RoleTerms[];
  /** What is said of this member alone. */
  readonly own: readonly Point[];
}

/** A role held: the first point says so, the others are what it asks. */
export interface RoleTerms {
  readonly name: string;
  readonly points: readonly Point[];
}

/** A role that is named twice, or by its id and by its title, is one. One that the charter does not describe counts as a name. */
export function ownTerms(member: Member, naming: Naming): OwnTerms {
  const field = (shapes['member']?.fields['roles'] ?? {}) as FieldShape;
  const roles = new Map<string, RoleTerms>();
  for (const text of [...member.roles, ...member.role]) {
    const held = textValue(text, field, naming);
    const key = held && canonicalText(held.counted);
    if (!held || key === undefined || roles.has(key)) continue;
    const target = naming.references.resolve(text.value, field.refers ?? []);
    const holds: Point = {
      entry: { at: 'members.roles', is: held.counted },
      sentence: `You hold the role “${held.said}”.`,
      section: 'roles',
      node: text.node,
    };
    const asked = target.found === 'one' ? rolePoints(target.entity, held.counted, naming) : [];
    roles.set(key, { name: held.said, points: [holds, ...asked] });
  }
  return { roles: [...roles.values()], own: memberPoints(member, naming) };
}
