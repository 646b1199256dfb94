import { quote, quotedList } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { isActivePerson, rolesOf } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { saysLead } from '../missing-role/leads.js';
import type { CharterRule } from '../rule.js';

/** In a smaller team somebody has to do two things. */
const FEWEST = 3;

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'team', 'roles'],
  meta: {
    summary: 'One person leads two functions, or holds two offices.',
    severity: 'info',
    group: 'roles',
  },
  *check({ charter, references }) {
    if (isOver(charter)) return;
    const people = charter.members.filter(isActivePerson);
    if (people.length < FEWEST) return;
    const teamWords = new Set(slug(charter.team?.label ?? '').split('-'));
    for (const member of people) {
      const titles = rolesOf(member).map(({ value }) => {
        const target = references.resolve(value, ['roles']);
        return target.found === 'one' ? target.entity.label || value : value;
      });
      const leading = new Map(titles.filter((title) => saysLead(title, teamWords) || OFFICE.test(title)).map((title) => [slug(title), title])); // prettier-ignore
      // Of more roles than that, “overloaded-person” speaks.
      if (leading.size < 2 || titles.length > 3) continue;
      yield {
        node: member.node,
        span: placeOfEntity(member),
        message: say`${quote(member.label || member.id)} is both ${quotedList([...leading.values()])}, so the two cannot check each other, and both are empty when one person is away. Give one of them to somebody else, or say why they belong together.`,
      };
    }
  },
};

const OFFICE =
  /^(?:vice[- ]?(?:chair|president)\w*|treasurer|secretary|auditor|kassier\w*|kassenwart\w*|schatzmeister\w*|schriftführer\w*|trésorière?|secrétaire|tesorer[oa]|secretari[oa])$/iu;
