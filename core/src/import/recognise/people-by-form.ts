import { plain } from '../source/plain.js';
import { exactColumnKind } from '../words/column-kinds.js';
import { isGivenName } from './given-names.js';
import { isBlankName, isRoleTitle, nameLikeness } from './names.js';
import { isOrganization } from './organizations.js';
import { rolesIn } from './roles-in.js';
import { sentencesOf } from './sentences.js';
import { isShort } from './short-lines.js';
import { OVER_THE_TEAM, tellsOfOthers } from './of-others.js';
import type { Person } from './person.js';
import { AND } from './joined.js';

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
 * @param groups lines that stand together: the items of a list, the cells of a column, the headings below another
 */
export function peopleByForm(groups: readonly (readonly string[])[]): Person[] {
  const byForm = new Map<string, Candidate[]>();
  for (const [index, lines] of groups.entries())
    for (const each of lines.flatMap((line) => candidatesIn(bare(line), index))) {
      const same = byForm.get(each.form);
      if (same) same.push(each);
      else byForm.set(each.form, [each]);
    }
  const people = [...byForm.values()].filter(isToldOf).flatMap((same) => same.map(({ person }) => person));
  const full = people.filter(({ name }) => nameLikeness(name) === 2);
  const names = new Set(people.map(({ name }) => name));
  const first = new Set(full.map(({ name }) => name.split(' ')[0]));
  // "Questions Ana Ruiz" looks like a name itself; "Ana" is Ana Ruiz.
  return onceEach(
    people.filter(({ name }) =>
      name.includes(' ') ? !names.has(name.slice(name.indexOf(' ') + 1)) : !first.has(name),
    ),
  );
}

/** Without the addresses and the marks that stand behind names. */
function bare(line: string): string {
  return line.length > STORY
    ? ''
    : plain(line.replaceAll(/<[^<>]{1,60}@[^<>]{1,60}>|[✔✓✅☑]\ufe0f?/gu, ' ')).replaceAll(' ,', ',');
}

function candidatesIn(line: string, group: number): Candidate[] {
  if (line === '' || tellsOfOthers(line) || OVER_THE_TEAM.test(line)) return [];
  const row = inRow(line, group);
  return row.length > 0 ? row : [...inLine(line, group), ...inSentences(line)];
}

/** Several, most of whom are surely somebody. */
function isToldOf(same: readonly Candidate[]): boolean {
  const names = new Map(same.map((each) => [each.person.name, each]));
  const sure = [...names.values()].filter(({ isSure }) => isSure).length;
  return sure > 1 && sure >= names.size * 0.6;
}

/** "Ana Ruiz: …", "Ana Ruiz (…)", "Ana", "Week 1: Ana", "… – Ana", "Questions Ana Ruiz", "Ana's tasks". */
function inLine(line: string, group: number): Candidate[] {
  const [, head = '', mark = '', rest = ''] =
    /^([^:,(–—=→-]{2,40}?)\s*($|[:,(]|\s[–—=→-](?=\s)|\s(?=[+\d]))\s*(.*)$/u.exec(line) ?? [];
  const own = candidate(head, `${group} line ${mark.trim()}`, rest);
  const [, sign = '', tail = ''] = /^.{1,80}?(:|\s[–—=→-]|\()\s*(\p{Lu}[^:,(–—=→]{1,40}?)\)?$/u.exec(line) ?? [];
  const told = candidate(tail, `${group} tail ${sign.trim()}`, '');
  const words = line.replace(/:$/, '');
  if (words.split(' ').length > 6) return [...own, ...told];
  const [, before = '', name = ''] = /^(.{3,30}?)\s(\p{Lu}\S+(?:\s\p{Lu}\S+){0,3})$/u.exec(words) ?? [];
  const [, whose = '', after = ''] = /^(\p{Lu}[\p{L} -]+?)['’]s?\s(\p{L}[\p{L} ]{2,30})$/u.exec(words) ?? [];
  return [
    ...own,
    ...told,
    ...candidate(whose, `whose ${after.toLowerCase()}`, ''),
    ...candidate(name, `behind ${before.toLowerCase()}`, ''),
  ];
}

/** "Ana Ruiz takes care of the shop. Bo Lind answers the calls.", "I'm Ana and like tea." */
function inSentences(line: string): Candidate[] {
  return sentencesOf(line).flatMap((sentence) => {
    const [, self = ''] = SELF.exec(sentence) ?? [];
    if (self !== '') return candidate(self.replace(/[.,]$/, ''), 'self', '').map((each) => ({ ...each, isSure: true }));
    const [, name = ''] = SUBJECT.exec(sentence) ?? [];
    return candidate(name, 'sentence', '').filter(({ isSure }) => isSure);
  });
}

const WHOLE = "\\p{Lu}[\\p{L}’'-]{1,20}(?:\\s(?:(?:de|del|la|von|van|af)\\s){0,2}\\p{Lu}[\\p{L}’'.-]{0,20}){0,3}";
const SUBJECT = new RegExp(`^(${WHOLE})(?:\\s\\p{Ll}|,?\\s(?:who|som|que)\\s)`, 'u');
const SELF = new RegExp(
  `^(?:(?:Hi|Hello|Hej|Hola)[!,.]?\\s)?(?:I['’]m|I am|I,|My name is|Jag heter|Jag är|Jag,|Me llamo|Mi nombre es|Soy|Yo,)\\s(${WHOLE})(?=[,.!]|\\s\\p{Ll}|$)`,
  'u',
);

const LAST = `,?\\s(?:${AND}|&)\\s`;
const ROW = new RegExp(
  `(?<![\\p{L}-])${WHOLE}(?:\\s\\([^()]{1,20}\\))?(?:(?:,|\\s[/|·•])\\s${WHOLE}(?:\\s\\([^()]{1,20}\\))?){0,12}(?:,|\\s[/|·•]|${LAST.slice(0, -2)})\\s${WHOLE}(?![\\p{L}-])`,
  'u',
);

/** Words that stand before those who are told of together. */
const TOGETHER =
  /(?:^|\b(?:we|us|us:|are|is|between|with|team|group|crew|members?|students?|present|by|of|vi|är|mellan|består av|gruppen|teamet|studenter|elever|närvarande|av|som skriver på|somos|entre|equipo|grupo|integrantes|alumn[oa]s|estudiantes|presentes|por|de)\s?[:,(]?)\s*$/iu;

/** Names with the account of each behind them. */
const ACCOUNTS = new RegExp(`(${WHOLE})\\s\\(([\\w.@-]{4,20})\\)`, 'gu');

/** "Team 7: ", "By: ": behind it stand those who are the team, however they are called. */
const TEAM_OF =
  /^(?:(?:the )?(?:team|group|grupp|lag|equipo|grupo)(?: ?(?:nr\.?|no\.?|number|#|n\.?º)? ?(?:\d{1,3}|[A-Z]))|by|av|written by|made by|(?:team|group) names?|students?|studenter|estudiantes|alumn[oa]s):?\s(?:[–—-]\s)?$/iu;

/** "… between Ana Ruiz, Bo Lind and Cy Ek …", "Ana Ruiz / Bo Lind", "Students: Ana and Bo". */
function inRow(line: string, group: number): Candidate[] {
  const opening = /^(?:Somos|Vi är|We are|Wir sind)\s/u.exec(line)?.[0] ?? '';
  const words = line.slice(opening.length).replace(/\.$/, '');
  const match = ROW.exec(words);
  if (!match) return [];
  const before = words.slice(0, match.index);
  const names = match[0].replaceAll(/\s\([^()]*\)/g, '').split(new RegExp(`${LAST}|,\\s|\\s[/|·•]\\s`, 'u'));
  const isLabelled = /^[^:.]{2,40}:\s$/u.test(before);
  if (opening === '' && !isLabelled && !TOGETHER.test(before)) return [];
  const accounts = new Map([...match[0].matchAll(ACCOUNTS)].map(([, name = '', account = '']) => [name, account]));
  const isNamed = TEAM_OF.test(before) && names.every((name) => nameLikeness(name) === 2);
  const found = names
    .flatMap((name) => candidate(name, `${group} row ${line}`, accounts.get(name) ?? ''))
    .map((each) => (isNamed ? { ...each, isSure: true } : each));
  const isWhole =
    found.length === names.length && found.every(({ isSure, person }) => isSure || person.name.includes(' '));
  // Two first names alone could be anything.
  return isWhole ? found.map((each) => ({ ...each, form: `${group} row ${line}` })) : [];
}

function candidate(words: string, form: string, rest: string): Candidate[] {
  const name = words.trim();
  const likeness = name === '' ? 0 : nameLikeness(name);
  const isNobody = likeness === 0 || isBlankName(name) || isRoleTitle(name) || isOrganization(name) || !isShort(name);
  if (isNobody || /[,;]|['’]s?$/u.test(name) || exactColumnKind(name) !== undefined) return [];
  const isFull = likeness === 2;
  const roles = isRoleTitle(rest) && rest.split(/\s+/).length < 6 ? rolesIn(rest.replace(/\)$/, '')) : [];
  return [
    {
      form: `${form} ${isFull || /^(?:behind|whose|self|sentence)/.test(form) ? '' : 'short'}`,
      person: { name, roles },
      isSure: isGivenName(name) || (isFull && (isAccountOf(rest, name) || HOURS.test(rest))),
    },
  ];
}

/** "10 hours a week": what somebody of a team gives. */
const HOURS = /^\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s?(?:h|hrs?|hours?|tim|timmar|horas?|stunden|heures?)\b/iu;

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
