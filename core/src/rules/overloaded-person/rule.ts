import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Charter, Member } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { partsOf } from '../kit/replace.js';
import { isActivePerson, isPlainMembership, rolesOf } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'team', 'roles'],
  meta: {
    summary: 'One person holds more roles than anybody can fill.',
    severity: 'warning',
    group: 'roles',
    options: {
      most: { type: 'integer', minimum: 1, description: 'How many roles one person may hold.', default: 3 },
    },
  },
  *check({ charter, references, options }) {
    if (isOver(charter)) return;
    const most = Number(options['most']);
    const people = charter.members.filter((member) => isActivePerson(member) && !hasPlaceholder(member.label));
    // Alone or in pairs nobody else is there to take a role.
    if (people.length < 2) return;
    for (const member of people) {
      const count = rolesHeldBy(member, charter, references).size;
      if (count <= most) continue;
      yield {
        node: member.node,
        span: placeOfEntity(member),
        message: say`${quote(member.label || member.id)} holds ${count} roles, more than ${most}: much waits for one person, and all of it stops when that person is away. Give some of the roles to others, or make one of those that belong together.`,
      };
    }
  },
};

/** Different roles only; a role that everybody has is none. */
function rolesHeldBy(member: Member, charter: Charter, references: References): ReadonlySet<unknown> {
  const held = rolesOf(member).flatMap(({ value }): unknown[] => {
    const target = references.resolve(value, ['roles']);
    if (target.found === 'one') return [target.entity];
    return partsOf(value).flatMap((part): unknown[] => {
      const found = references.resolve(part, ['roles']);
      if (found.found === 'one') return [found.entity];
      return isPlainMembership(part, charter) || hasPlaceholder(part) ? [] : [slug(part)];
    });
  });
  return new Set(held);
}
