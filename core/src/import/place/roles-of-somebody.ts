import { isGivenName } from '../recognise/given-names.js';
import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import type { Person } from '../recognise/person.js';
import { firstWordsOf } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import type { Section } from '../structure/outline.js';

const BEHIND = /^(.{3,50}?)(?:['’]s?)?\s(?:[–—-]\s)?(?:roles?|positions?|titles?|roller|roll|rollen?|rôles?):?$/iu;

const BEFORE = /^(?:roles? (?:of|for)|roller för|roll för|roles? de|rollen von|rôles? de)\s(.{3,50}?):?$/iu;

const DUTIES =
  /^(.{3,50}?)(?:['’]s?)?\s(?:[–—-]\s)?(?:responsibilities|tasks|duties|ansvar|ansvarsområden|uppgifter|aufgaben)(?: (?:and|och|und) \p{L}+)?:?$|^(?:responsibilities|tasks|duties|ansvar|responsabilidades|tareas|aufgaben) (?:of|for|för|de|von)\s(.{3,50}?):?$/iu;

/** "Responsibilities of Ana Ruiz": somebody of the team, with what she is where the points below are titles. */
function withDuties({ heading }: Section): string | undefined {
  const [, before, behind] = DUTIES.exec(plain(heading)) ?? [];
  const name = (before ?? behind)?.replace(/['’]s?$/u, '').replace(/\s[–—-]$/u, '');
  return name !== undefined && isGivenName(name) ? name : undefined;
}

/** "Ana Ruiz Roles", "Roles of Ana Ruiz" above a list of short titles: somebody with all of those. */
export function rolesOfSomebody(section: Section): Person | undefined {
  const { heading, blocks } = section;
  const words = plain(heading);
  const busy = withDuties(section);
  const name = busy ?? (BEHIND.exec(words) ?? BEFORE.exec(words))?.[1]?.replace(/['’]s?$/u, '') ?? '';
  const [list, more] = blocks.filter(({ kind }) => kind === 'list');
  if (nameLikeness(name) < 2 || isRoleTitle(name) || list?.kind !== 'list' || more) return undefined;
  const roles = list.items.map((item) => plain(firstWordsOf(item)));
  const areTitles = roles.every((role) => role.split(/\s+/).length < 6 && !/[.:;!?]/u.test(role));
  return areTitles && roles.filter((role) => isRoleTitle(role)).length >= roles.length / 2
    ? { name, roles }
    : busy === undefined
      ? undefined
      : { name, roles: [] };
}
