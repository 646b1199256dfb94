import { heldInBrackets } from '../../recognise/held-in-brackets.js';
import { isRoleTitle } from '../../recognise/names.js';
import { plain } from '../../source/plain.js';
import type { Classified } from '../../structure/classify.js';
import type { Section } from '../../structure/outline.js';
import type { Placing } from '../placing.js';

/** "### Lead (Ana)" beside "### Notes and tests (Bo)": most are titles of roles, so all of them are. */
export function gatherHeldHeadings({ roster }: Placing, { sections }: Section, { kinds }: Classified): void {
  if (kinds[0] !== 'roles' && kinds[0] !== 'members') return;
  const held = heldInBrackets(sections.map(({ heading }) => plain(heading))) ?? [];
  // Those whose titles say so are placed with all that is told below them.
  for (const person of held.flat()) if (!person.roles.some(isRoleTitle)) roster.member(person);
}
