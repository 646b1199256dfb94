import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Member, Role } from '../../model/charter.generated.js';
import { insertEntry } from '../kit/insert.js';
import { isOver } from '../kit/charter.js';
import { rolesHeld } from '../kit/holders.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { rolesOf } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'team', 'roles', 'sponsors', 'node'],
  meta: {
    summary: 'Nobody holds the role, and it is not marked as vacant.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter, references }) {
    const isSlip = ({ node }: Member): boolean =>
      isMisspelt(document, node, 'role') || isMisspelt(document, node, 'roles');
    // Where no member has a role, “member-without-role” says so once.
    if (isOver(charter) || !isReadThrough(document) || charter.members.some(isSlip)) return;
    if (!charter.members.some((member) => rolesOf(member).length > 0)) return;
    const held = rolesHeld(charter, references);
    for (const role of charter.roles) {
      if (held.has(role) || isOpen(role) || isMisspelt(document, role.node, 'vacant')) continue;
      yield {
        node: role.node,
        span: placeOfEntity(role),
        message: say`Nobody holds the role ${quote(role.label || role.id)}, so what it answers for is left undone. Give it to a member, or write “vacant: true” while you look for somebody.`,
        fixes:
          role.node.kind === 'mapping'
            ? addition(say`Mark the role as vacant`, insertEntry(document, role.node, 'role', 'vacant', 'vacant: true'))
            : [],
      };
    }
  },
};

/** Said to be vacant, in the field or in words, needed by no one, or still to be named. */
function isOpen({ vacant, minimum, label }: Role): boolean {
  return vacant !== undefined || minimum?.value === '0' || hasPlaceholder(label) || OPEN.test(label);
}

const OPEN = /\b(?:vacant|vacancy|unfilled|unstaffed|to be hired|unbesetzt|vakant|vacante|ledig)\b/i;
