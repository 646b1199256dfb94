import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { isBlankName, isRoleTitle, nameLikeness } from './names.js';
import { isOrganization } from './organizations.js';
import { isShort } from './short-lines.js';
import { rolesIn } from './roles-in.js';
import { sentencesOf } from './sentences.js';
import { OUTSIDE, OVER_THE_TEAM, SPONSORS } from './told-people.js';
import type { Person } from './person.js';

/** What could be somebody, and the form of the words around the name. */
interface Candidate {
  readonly form: string;
  readonly person: Person;
  /** Whether it is the name of somebody as far as a reader can tell by itself. */
  readonly isSure: boolean;
}

/** Longer lines tell a story. */
const STORY = 1000;

/**
 * The people of a document in which no word says who they are. A reader tells them by their number: several in the same
 * form, in lines, at the beginning of sentences or in a row, most with a first name that is a common one, or with an
 * account that is made of their name. Empty where they are not to be told from other words.
 */
export function peopleByForm(lines: readonly string[]): Person[] {
  const said = lines.filter((line) => line.length < STORY && !isOfOthers(plain(line)));
  const candidates = said.flatMap((line) => [...inLine(plain(line)), ...atStart(plain(line)), ...inRow(plain(line))]);
  const groups = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const group = groups.get(each.form);
    if (group) group.push(each);
    else groups.set(each.form, [each]);
  }
  const told = [...groups.values()].filter(isToldOf).flat();
  const full = told.filter(({ person }) => nameLikeness(person.name) === 2);
  const isBehind = told.filter(({ form }) => form.startsWith('behind')).length > 1;
  const people = (full.length > 1 && !isBehind ? full : told).map(({ person }) => person);
  const names = new Set(people.map(({ name }) => name));
  // "Questions Ana Ruiz" looks like a name itself.
  return onceEach(people.filter(({ name }) => !name.includes(' ') || !names.has(name.slice(name.indexOf(' ') + 1))));
}

function isOfOthers(line: string): boolean {
  return OUTSIDE.test(line) || OVER_THE_TEAM.test(line) || SPONSORS.test(line);
}

/** Several, most of whom are surely somebody. */
function isToldOf(group: readonly Candidate[]): boolean {
  const names = new Map(group.map((each) => [each.person.name, each]));
  const sure = [...names.values()].filter(({ isSure }) => isSure).length;
  return sure > 1 && sure >= names.size * 0.6;
}

/** "Ana Ruiz: …", "Ana Ruiz (…)", "Ana", "Questions Ana Ruiz", "Tasks for Ana". */
function inLine(line: string): Candidate[] {
  const [, head = '', mark = '', rest = ''] = /^([^:,(–—-]{2,40}?)\s*($|[:,(]|\s[–—-](?=\s))\s*(.*)$/u.exec(line) ?? [];
  const own = candidate(head, `line ${mark.trim()}`, rest);
  const words = line.replace(/:$/, '').split(' ');
  if (words.length > 6) return own;
  const [, before = '', name = ''] = /^(.{3,30}?)\s(\p{Lu}\S+(?:\s\p{Lu}\S+){0,3})$/u.exec(words.join(' ')) ?? [];
  const [, whose = '', after = ''] = /^(\p{Lu}[\p{L} -]+?)['’]s?\s(\p{L}[\p{L} ]{2,30})$/u.exec(words.join(' ')) ?? [];
  if (whose !== '') return candidate(whose, `whose ${after.toLowerCase()}`, '');
  return before === '' ? own : [...own, ...candidate(name, `behind ${before.toLowerCase()}`, '')];
}

/** "Ana Ruiz takes care of the shop. Bo Lind answers the calls." */
function atStart(line: string): Candidate[] {
  const sentences = sentencesOf(line);
  return sentences.flatMap((sentence) => {
    const [, name = ''] = /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+){1,3})\s\p{Ll}/u.exec(sentence) ?? [];
    return candidate(name, 'sentence', '').filter(({ isSure }) => isSure);
  });
}

/** "… between Ana Ruiz, Bo Lind and Cy Ek …": three or more beside each other. */
function inRow(line: string): Candidate[] {
  return [...line.matchAll(ROW)].flatMap(([row], index) => {
    const names = row.split(/,\s+(?:(?:and|och|y|und|et)\s+)?|\s+(?:and|och|y|e|und|et|&)\s+/u);
    const found = names.flatMap((name) => candidate(name, `row ${line}${index}`, ''));
    return found.length === names.length ? found : [];
  });
}

const NAME = "\\p{Lu}[\\p{L}’'-]{1,20}(?:\\s(?:(?:de|del|la|von|van|af)\\s){0,2}\\p{Lu}[\\p{L}’'.-]{0,20}){0,3}";
const ROW = new RegExp(
  `(?<![\\p{L}-])${NAME}(?:,\\s${NAME}){1,12},?\\s(?:and|och|y|e|und|et|&)\\s${NAME}(?![\\p{L}-])`,
  'gu',
);

function candidate(words: string, form: string, rest: string): Candidate[] {
  const name = words.trim();
  const likeness = nameLikeness(name);
  const isNobody = likeness === 0 || isBlankName(name) || isRoleTitle(name) || isOrganization(name) || !isShort(name);
  if (isNobody) return [];
  const isFull = likeness === 2;
  const roles = isRoleTitle(rest) && rest.split(/\s+/).length < 6 ? rolesIn(rest.replace(/\)$/, '')) : [];
  return [
    {
      form: `${form} ${isFull || form.startsWith('behind') ? '' : 'short'}`,
      person: { name, roles },
      isSure: isGivenName(name) || (isFull && isAccountOf(rest, name)),
    },
  ];
}

/** "chrispal12" of Christian Palm: an account made of the letters of a name. */
function isAccountOf(rest: string, name: string): boolean {
  const account = /^[\w.@-]{4,40}$/u.test(rest) ? rest.toLowerCase().replaceAll(/[^a-z]/g, '') : '';
  const parts = name.toLowerCase().split(' ');
  return account !== '' && parts.some((part) => part.length > 2 && account.includes(part.slice(0, 4)));
}

function onceEach(people: readonly Person[]): Person[] {
  const byName = new Map<string, Person>();
  for (const person of people) {
    const before = byName.get(person.name);
    if (!before || before.roles.length === 0) byName.set(person.name, person);
  }
  return [...byName.values()];
}
