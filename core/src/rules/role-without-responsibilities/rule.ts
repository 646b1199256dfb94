import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Item, Role } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import { get, type MappingNode } from '../../syntax/tree.js';
import { buildsOnAnother, isOver } from '../kit/charter.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt, isReadThrough, isSplit } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { placeOfEntity, placeOfSection } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'roles', 'responsibilities', 'node'],
  meta: {
    summary: 'A role does not say what its holder answers for.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter, references }) {
    const { roles } = charter;
    if (isOver(charter) || buildsOnAnother(charter) || !isReadThrough(document)) return;
    const owned = ownersOf(charter.responsibilities, references);
    const bare = roles.filter(
      (role) =>
        !saysWhat(role) &&
        !owned.has(role) &&
        !hasPlaceholder(role.label) &&
        !isMisspelt(document, role.node, 'responsibilities') &&
        !isSplit(document, role.node),
    );
    // A list of names only is one thing to mend.
    if (bare.length > 2 && bare.length === roles.length) {
      yield {
        node: get(charter.node as MappingNode, 'roles') ?? charter.node,
        span: placeOfSection(charter, 'roles'),
        message: say`None of the roles says what its holder answers for, so the work between them belongs to nobody. Add “responsibilities” to each, two or three points will do.`,
      };
      return;
    }
    for (const role of bare) {
      const yaml = 'responsibilities:\n  - "[What the holder answers for]"';
      yield {
        node: role.node,
        span: placeOfEntity(role),
        message: say`The role ${quote(role.label || role.id)} does not say what its holder answers for, so work falls between the roles. Add “responsibilities”, two or three points will do.`,
        fixes:
          role.node.kind === 'mapping'
            ? addition(
                say`Add “responsibilities” with a blank to fill`,
                insertEntry(document, role.node, 'role', 'responsibilities', yaml),
              )
            : [],
      };
    }
  },
};

function saysWhat({ responsibilities, purpose, text }: Role): boolean {
  return responsibilities.length > 0 || purpose !== undefined || text !== undefined;
}

/** The roles that own one of the team's responsibilities. */
function ownersOf(items: readonly Item[], references: References): ReadonlySet<unknown> {
  const owned = items.flatMap(({ owner }) => owner.map(({ value }) => references.resolve(value, ['roles'])));
  return new Set(owned.flatMap((target) => (target.found === 'one' ? [target.entity] : [])));
}
