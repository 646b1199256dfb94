import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import { isOver } from '../kit/charter.js';
import { isActivePerson } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

const TWO_NAMES = wordPattern(String.raw`\p{L}[ .]+\p{L}`, 'u');

/** Written where a name is to come. */
const NOBODY_YET = /^(?:unknown|unnamed|nobody|unbekannt|niemand|inconnue?|desconocid[oa]|okänd)$/i;

const ENOUGH = 3;

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members'],
  meta: {
    summary: 'One member has only one name, and all others have two.',
    severity: 'info',
    group: 'roles',
  },
  *check({ charter }) {
    if (isOver(charter)) return;
    const people = charter.members.filter(
      (member) =>
        isActivePerson(member) &&
        member.name &&
        !hasPlaceholder(member.name.value) &&
        !NOBODY_YET.test(member.name.value),
    );
    const short = people.filter(({ label }) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(label));
    const [only] = short;
    if (!only || short.length > 1 || people.length - 1 < ENOUGH) return;
    if (people.some((member) => member !== only && !TWO_NAMES.test(member.label))) return;
    yield {
      node: only.node,
      span: placeOfEntity(only),
      message: say`${quote(only.label)} stands here with one name, and all others with two, so people outside the team cannot tell who it is. Write the name in full.`,
    };
  },
};
