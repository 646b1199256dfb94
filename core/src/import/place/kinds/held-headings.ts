import { heldInBrackets } from '../../recognise/held-in-brackets.js';
import { isGivenName } from '../../recognise/given-names.js';
import { isRoleTitle } from '../../recognise/names.js';
import type { Person } from '../../recognise/person.js';
import { isFirstNames } from '../../recognise/short-lines.js';
import { plain } from '../../source/plain.js';
import type { Classified } from '../../structure/classify.js';
import type { Section } from '../../structure/outline.js';
import type { Placing } from '../placing.js';

/** "### Lead (Ana)" beside "### Notes and tests (Bo)": most are titles of roles, so all of them are. */
export function gatherHeldHeadings({ roster }: Placing, { sections }: Section, { kinds }: Classified): void {
  if (kinds.length === 0) for (const person of behindDashes(sections)) roster.member(person);
  if (kinds[0] !== 'roles' && kinds[0] !== 'members') return;
  const held = heldInBrackets(sections.map(({ heading }) => plain(heading))) ?? [];
  // Those whose titles say so are placed with all that is told below them.
  for (const person of held.flat()) if (!person.roles.some(isRoleTitle)) roster.member(person);
}

/** "### Lead – Ana" beside "### Drafts – Bo", in whatever section: first names behind titles of roles, and behind the words of others. */
function behindDashes(sections: readonly Section[]): readonly Person[] {
  const held = sections.flatMap(({ heading }): Person[] => {
    const [, title = '', name = ''] = /^(.{2,60})\s[–—-]\s(\p{Lu}[\p{L}’'-]{1,20})$/u.exec(plain(heading)) ?? [];
    return isFirstNames(name) ? [{ name, roles: isRoleTitle(title) ? [title] : [] }] : [];
  });
  const titled = held.filter(({ roles }) => roles.length > 0).length;
  const given = held.filter(({ name }) => isGivenName(name)).length;
  const areGiven = given > 1 && given >= held.length * 0.6 && held.length >= sections.length * 0.75;
  // Where all are written so, a common first name tells of the others.
  const areAlike = given > 0 && held.length > 2 && held.length === sections.length;
  return titled > 1 && (areGiven || areAlike) ? held : [];
}
