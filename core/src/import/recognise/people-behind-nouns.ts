import { plain } from '../source/plain.js';
import { isBesideTeam } from './beside-team.js';
import { FRAMING } from './framing.js';
import { isGivenName } from './given-names.js';
import { isBlankName, isRoleTitle, nameLikeness } from './names.js';
import { isOfThePast } from './past.js';
import { peopleIn } from './people.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { sentencesOf } from './sentences.js';
import { heldAs } from './singular.js';
import { OUTSIDE, OVER_THE_TEAM, tellsOfOthers } from './of-others.js';
import { splitRow } from './joined.js';

/** What people are called who are of a group, whatever they do there. */
const PEOPLE =
  /^(?:members?|people|persons?|individuals?|representatives?|delegates?|volunteers?|colleagues|participants?|medlemmar(?:na)?|ledamöter(?:na)?|personer(?:na)?|deltagare|representanter|miembros|personas|integrantes|vocales|representantes|voluntari[oa]s|mitglieder|personen|vertreter|membres|personnes|représentants)$/iu;

/** Words that stand between a noun and those it speaks of. */
const BEHIND = /\s\(|:\s|\s[–—]\s|,\s(?=(?:\p{Lu}[\p{L}’'-]+\s){1,3}\p{Lu})/gu;

/** "… five people (Ana Ruiz, Bo Lind and Chen Wei) …", "The project has two leads: Ana Ruiz and Bo Lind". */
export function peopleBehindNouns(text: string): Person[] {
  return sentencesOf(text)
    .map(plain)
    .flatMap((sentence) => {
      if (sentence.length > 1000 || OUTSIDE.test(sentence)) return [];
      for (const { index, 0: sign } of sentence.matchAll(BEHIND)) {
        const people = behind(sentence.slice(0, index), sentence.slice(index + sign.length), sign.trim());
        if (people.length > 0) return people;
      }
      return [];
    });
}

function behind(before: string, after: string, sign: string): Person[] {
  // "Testers: Ana Ruiz, Bo Lind" is a label, and read as such.
  if (tellsOfOthers(before) || (sign !== '(' && before.split(/\s+/).length < 3 && !(sign !== ':' && ALL.test(before))))
    return [];
  const isTeam = sign === '(' && TEAM.test(before);
  const noun = isTeam ? 'members' : nounIn(before);
  if (noun === undefined) return [];
  const end = sign === '(' ? after.indexOf(')') : after.search(/\s[–—]\s|[;.!?](?:\s|$)/u);
  const names = (end < 0 ? after : after.slice(0, end)).replace(/[.,]$/, '');
  const byFirst = isTeam || ALL.test(before) ? firstNames(names) : [];
  if (byFirst.length > 0) return byFirst;
  const people = peopleIn(names, { short: false, many: true });
  const areNames = people.every(
    ({ name, kind }) => nameLikeness(name) === 2 && !isBlankName(name) && kind === undefined,
  );
  if (people.length < 2 || !areNames) return [];
  const title = PEOPLE.test(noun) ? undefined : heldAs(noun, true);
  return people.map((person) => ({ ...person, roles: [...(title ? rolesIn(title) : []), ...person.roles] }));
}

/** "All members": whoever is named right behind that is one of them, by a first name, too. */
const ALL =
  /(?:^|\s)(?:all|alla|tod[oa]s l[oa]s|alle|tou(?:te)?s les)\s(?:(?:team|group|the|our|våra|nuestr[oa]s)\s){0,2}(?:members|medlemmar|miembros|integrantes|mitglieder|membres)$/iu;

/** "The team (Ana, Bo and Chen) decides": all of it, and no other team. */
const TEAM =
  /(?:^|\s)(?:(?:the|our|el|nuestro|vårt|das|unser|notre|l['’])\s?(?:(?:whole|entire|project|core)\s)?(?:team|equipo|équipe)|teamet|gruppen)$/iu;

/** Three names or more in a row, half of them common first names; empty where they are not. */
function firstNames(row: string): Person[] {
  const names = splitRow(row);
  const isRow =
    names.length > 2 && names.every((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name) && nameLikeness(name) === 1);
  const given = names.filter((name) => isGivenName(name)).length;
  return isRow && given * 2 >= names.length ? names.map((name) => ({ name, roles: [] })) : [];
}

/** "lead maintainers" of "The project has two lead maintainers": the last words, behind whatever counts or frames them. */
function nounIn(before: string): string | undefined {
  const words = before.split(/\s+/).slice(-6);
  const from = words.findLastIndex((word) => FRAMING.test(word) || /[,;:]$/.test(word)) + 1;
  const noun = words.slice(from).join(' ');
  const last = words.at(-1) ?? '';
  if (noun === '' || isOfThePast(noun) || isBesideTeam(noun) || OVER_THE_TEAM.test(noun)) return undefined;
  if (PEOPLE.test(last)) return last;
  // Of several, a role is told of in the plural.
  return from > 0 && isRoleTitle(noun) && noun.split(/\s+/).length < 5 && heldAs(noun, true) !== noun
    ? noun
    : undefined;
}
