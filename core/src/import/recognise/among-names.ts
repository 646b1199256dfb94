import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { isShort } from './short-lines.js';
import { isVacant } from './status.js';

/** Whether lines are names and nothing else but for a few, and common first names or full names among them. */
export function areMostlyNames(given: readonly string[]): boolean {
  const lines = given.map((line) => plain(line));
  const names = lines.filter(isShort);
  const sure = names.filter((name) => isGivenName(name) || nameLikeness(name) === 2);
  return lines.length > 2 && names.length >= lines.length * 0.75 && sure.length * 2 >= names.length;
}

/** "Will", "Hope" among names, which are words elsewhere; "Ana the Smith". */
export function isNameAmongNames(words: string): boolean {
  return (
    (WORD.test(words) && !isVacant(words) && !isShort(words) && !isRoleTitle(words) && !NOBODY.test(words)) ||
    BYNAME.test(words)
  );
}

const WORD = /^\p{Lu}\p{Ll}{1,12}$/u;

const BYNAME = /^\p{Lu}\p{Ll}+ (?:the|of|av|den|el|la|de|der|von) (?:\p{Lu}[\p{L}'’-]+ ?){1,2}$/u;

/** What ends a list of names and is none. */
const NOBODY =
  /^(?:others?|more|etc|tb[acd]|none|nobody|vacant|open|everyone|everybody|all|team|members?|students?|guests?|observers?|advisors?|sponsors?|mentors?|teachers?|and|names?|andra|övriga|fler|ingen|alla|gäster|otr[oa]s|tod[oa]s|ningun[oa]|vacante|andere|alle|niemand|autres|tous|\p{L}+day|januar\p{L}*|februar\p{L}*|march|april)$/iu;
