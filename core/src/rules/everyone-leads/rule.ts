import { say } from '../../l10n/say.js';
import { get, type MappingNode } from '../../syntax/tree.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { isActivePerson, rolesOf } from '../kit/people.js';
import { placeOfSection } from '../kit/place.js';
import { saysLead } from '../missing-role/leads.js';
import type { CharterRule } from '../rule.js';

const FEWEST = 3;

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'team', 'roles', 'node'],
  meta: {
    summary: 'Everybody in the team leads something, and nobody is led.',
    severity: 'info',
    group: 'roles',
  },
  *check({ charter, references }) {
    if (isOver(charter) || isMadeOfLeaders(charter.kind?.value, [charter.title, charter.team?.name])) return;
    const people = charter.members.filter(isActivePerson);
    const titles = people.map((member) =>
      rolesOf(member).map(({ value }) => {
        const target = references.resolve(value, ['roles']);
        return target.found === 'one' ? target.entity.label || value : value;
      }),
    );
    const teamWords = new Set(slug(charter.team?.label ?? '').split('-'));
    const leading = titles.map((held) => held.filter((title) => saysLead(title, teamWords)));
    if (people.length < FEWEST || leading.some((held) => held.length === 0)) return;
    // Where all have one title it is a board of equals.
    if (new Set(leading.flat().map(slug)).size < 2) return;
    yield {
      node: get(charter.node as MappingNode, 'members') ?? charter.node,
      span: placeOfSection(charter, 'members'),
      message: say`All ${people.length} members lead something, so it is not clear who decides for the team as a whole. Say in one role that it has the last word, or give the others titles for what they do.`,
    };
  },
};

/** Boards, and teams whose members lead teams of their own. */
function isMadeOfLeaders(
  kind: string | undefined,
  names: readonly ({ readonly value: string } | undefined)[],
): boolean {
  if (['board', 'committee', 'working-group'].includes(kind ?? '')) return true;
  return names.some((name) => name && /\b(?:lead(?:s|ers|ership)?|leitung|führung|board|council|committee|steering|management|managers|executive|direction|dirección|comité)\b/iu.test(name.value)); // prettier-ignore
}
