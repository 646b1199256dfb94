import { withAlike } from '../../recognise/alike.js';
import { areFamilyFirst } from '../../recognise/family-first.js';
import {
  firstWordsOf,
  type SourceBlock,
  type SourceItem,
  type SourceList,
  type SourceTerms,
} from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { isBesideTeam } from '../../recognise/beside-team.js';
import { areOrganizations, withoutPlace } from '../../recognise/organizations.js';
import { areNames, isBlankName, isRoleTitle, nameBefore, nameLikeness } from '../../recognise/names.js';
import { isLabelOfPast } from '../../recognise/past.js';
import { memberSeatsIn } from '../../recognise/member-seats.js';
import { isVacant } from '../../recognise/status.js';
import { MEMBER } from '../../recognise/tasks.js';
import { peopleIn } from '../../recognise/people.js';
import { isGroupTitle, rolesIn } from '../../recognise/roles-in.js';
import type { Person, PeopleOptions } from '../../recognise/person.js';
import { areAllTold, tellTasks } from '../../recognise/crafts.js';
import { heldInBrackets } from '../../recognise/held-in-brackets.js';
import { singular } from '../../recognise/singular.js';
import { withoutTermYears } from '../../recognise/term-years.js';
import { titledLabels } from '../../recognise/titled-labels.js';
import { holdersIn, withTitlesFirst } from '../../recognise/titles-first.js';
import { isOfOthers, isOverTheTeam, OUTSIDE, SPONSORS } from '../../recognise/of-others.js';
import { aboutHeading, withAbout, type About } from './about-people.js';
import { withDetails } from './details-below.js';
import { listOfOrganizations } from './organizations.js';
import { peopleOfLine } from './people-below.js';
import { areMostlyNames, isNameAmongNames } from '../../recognise/among-names.js';
import { asksDuties } from './asks-duties.js';
import { areShortItems, ofTheTeam } from './first-names.js';
import { holdersOf } from './people-lines.js';
import { peopleInWords } from './people-in-words.js';
import { gatherPortraits, gatherRecords } from './portraits.js';
import { listOfSeats } from './seats.js';
import { thingsAt, type LayoutPart, type Thing } from '../draft.js';
import { styleOf, textOfItem } from '../items.js';
import { wordsOf, type Placing } from '../placing.js';
import { blocksOf, type Segment } from '../segments.js';
import { readColumns } from '../tables/columns.js';
import { namesPeople } from '../tables/names.js';
import { placeTable } from '../tables/table.js';

/** The people of a segment: a table, a list, or sentences; undefined where it names none. */
export function placePeople(placing: Placing, segment: Segment, about: About): LayoutPart | undefined {
  const { lead, body } = segment;
  const words = lead.length > 0 ? { lead: wordsOf(lead) } : {};
  if (body?.kind === 'table') {
    if (gatherPortraits(placing, body, about) || gatherRecords(placing, body))
      return { ...words, text: wordsOf([body]) };
    const part = placeTable(placing, body, 'members', about.role);
    return part && { ...words, ...part };
  }
  if (body && asksDuties(lead.at(-1))) return undefined;
  if (body) {
    const part =
      body.kind === 'list'
        ? (listOfPeople(placing, body, about) ?? listOfSeats(placing, body) ?? listOfOrganizations(placing, body))
        : termsOfPeople(placing, body, about);
    return part && { ...words, ...part };
  }
  return peopleInWords(placing, lead, about) ? { lead: wordsOf(blocksOf(segment)) } : undefined;
}

/** Whether there is a list most of whose items name somebody. */
export function holdsPeople(blocks: readonly SourceBlock[]): boolean {
  return blocks.some(
    (block) =>
      (block.kind === 'table' && namesPeople(readColumns(block, undefined))) ||
      (block.kind === 'list' &&
        peopleOfItems(block.items).filter((people) => people.length > 0).length >
          block.items.filter((item) => !isVacantItem(item)).length * 0.6),
  );
}

/** Whether there is nothing but lines with people, and more than one. */
export function areLinesOfPeople(blocks: readonly SourceBlock[]): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : ['']));
  const people = lines.map(peopleOfLine);
  return people.every((each) => each.length > 0) && people.flat().length > 1;
}

function listOfPeople(placing: Placing, list: SourceList, about: About): LayoutPart | undefined {
  const { team = new Set<string>() } = about;
  const isBlank = ({ name }: Person): boolean => placing.roster.isLeftBlank(name);
  const all = peopleOfItems(list.items, about.isOfRoles).map((people) => ofTheTeam({ team }, people));
  const read = list.items.map((item, index) => {
    const said = all[index] ?? [];
    const people = said.filter((person) => !isBlank(person));
    return { item, people, isEmpty: people.length === 0 && (said.some(isBlank) || isVacantItem(item)) };
  });
  const named = read.filter(({ people }) => people.length > 0);
  const empty = read.filter(({ isEmpty }) => isEmpty);
  if (named.length === 0) return listOfAccounts(placing, list, about);
  if (named.length + empty.length < list.items.length * 0.5) return undefined;
  const before = new Set(thingsAt(placing.charter, 'members'));
  const entries = read.flatMap(({ item, people }): Thing[] => {
    const members = people.map((person) => placing.roster.member(withAbout(person, about)));
    if (members.length === 0) noteVacancy(placing, item, about);
    return members.slice(0, 1);
  });
  const isWhole =
    entries.length === list.items.length &&
    new Set(entries).size === entries.length &&
    entries.every((entry) => !before.has(entry));
  if (!isWhole) return { text: wordsOf([list]) };
  for (const [index, entry] of entries.entries()) {
    const words = textOfItem(list.items[index] as SourceItem);
    if (words !== entry['name'] || hasPrintedDetails(entry)) entry['text'] = words;
  }
  const style = styleOf(list);
  return { fields: ['members'], entries, ...(style && { list: style }) };
}

/** "France: @ana (Acme)": where nobody is named, each item's only account is somebody. */
function listOfAccounts(placing: Placing, list: SourceList, about: About): LayoutPart | undefined {
  const accounts = list.items.flatMap((item) => {
    const [account, more] = [...plain(textOfItem(item)).matchAll(/(?<![\p{L}\p{N}_./@])@[\w-]{2,40}(?![\w./])/gu)];
    return account && !more ? [account[0]] : [];
  });
  if (accounts.length < 2 || accounts.length < list.items.length) return undefined;
  for (const name of accounts) placing.roster.member(withAbout({ name, roles: [] }, about));
  return { text: wordsOf([list]) };
}

/** What the renderer prints in brackets behind a name. */
function hasPrintedDetails(member: Thing): boolean {
  return ['kind', 'status', 'email', 'handle', 'affiliation'].some((field) => member[field] !== undefined);
}

/** The people of each item. */
export function peopleOfItems(given: readonly SourceItem[], isOfRoles = false): (readonly Person[])[] {
  const items = withoutTerms(given);
  const short = areShortItems(items);
  const lines = items.flatMap(({ blocks: [first] }) => (first?.kind === 'paragraph' ? [first.text] : []));
  const areLines = lines.length === items.length;
  const held = areLines ? (heldInBrackets(lines) ?? titledLabels(lines)) : undefined;
  if (held) return held;
  const tasks = tellTasks(lines) || (isOfRoles && areAllTold(lines));
  const labels = !areOrganizations(lines);
  const familyFirst = areLines && areFamilyFirst(lines);
  const lower = areLines && (areNames(lines) || areNames(holdersIn(lines)));
  const read = items.map((item) =>
    peopleOfItem(item, { short, labels, tasks, familyFirst, lower }, items.length === 1),
  );
  const isAmongNames = areLines && areMostlyNames(lines);
  const withSeats = memberSeatsIn(lines);
  const told = withTitlesFirst(areLines ? lines : [], read);
  return withAlike(told, areLines ? lines : [], isOfRoles).map((people, index) => {
    const words = plain(lines[index] ?? '');
    return isAmongNames && people.length === 0 && isNameAmongNames(words)
      ? [{ name: words, roles: [] }]
      : withSeats(people);
  });
}

/** Items without the years of terms behind the names in them. */
function withoutTerms(items: readonly SourceItem[]): readonly SourceItem[] {
  const lines = withoutTermYears(items.map(firstWordsOf));
  return items.map((item, index) => {
    const [first, ...below] = item.blocks;
    const words = lines[index] as string;
    return first?.kind !== 'paragraph' || first.text === words
      ? item
      : { ...item, blocks: [{ ...first, text: words }, ...below] };
  });
}

/** "Executive sponsor: …", "Stakeholder: …" */
function isLabelledAsBeside(line: string): boolean {
  const label = /^([^:–—]{2,40}?)\s*(?::|\s[–—-])\s/u.exec(line)?.[1] ?? '';
  return SPONSORS.test(line) || isBesideTeam(label) || isOverTheTeam(label) || isLabelOfPast(label);
}

type ListOptions = Pick<PeopleOptions, 'short' | 'labels' | 'tasks' | 'familyFirst' | 'lower'>;

function peopleOfItem({ blocks }: SourceItem, list: ListOptions, isOnly: boolean): Person[] {
  const [first, ...below] = blocks;
  if (first?.kind !== 'paragraph' || OUTSIDE.test(first.text) || isLabelledAsBeside(plain(first.text))) return [];
  const options: PeopleOptions = {
    ...list,
    many: isOnly || /\b(?:and|och|y|e|und|et|en(?=\s\p{Lu}))\b|&|;|\/|:/u.test(plain(first.text)),
  };
  const people = peopleIn(list.labels === false ? withoutPlace(first.text) : first.text, options);
  const group = people.every(({ name }) => nameLikeness(name) < 2) ? peopleBelow(plain(first.text), below) : undefined;
  if (group) return group;
  return people.length === 1 ? [withDetails(people[0] as Person, below)] : people;
}

/** "Chairs", "Region North" with those it speaks of below it; undefined where others than people stand there. */
function peopleBelow(words: string, below: readonly SourceBlock[]): Person[] | undefined {
  const label = words.replace(/:$/, '');
  const [list, more] = below.filter(({ kind }) => kind === 'list');
  if (list?.kind !== 'list' || more || below.length > 1) return undefined;
  if (isOfOthers(label)) return [];
  const read = peopleOfItems(list.items);
  const inner = read.flat();
  const { role, status } = aboutHeading(label);
  const isMembers = /(?:members|medlemmar|ledamöter|miembros|integrantes|mitglieder|membres)$/iu.test(label);
  const isFull = inner.filter(({ name }) => nameLikeness(name) === 2).length > read.length * 0.6;
  if (inner.length === 0 || !(isFull || isMembers || isRoleTitle(label))) return undefined;
  const isOffice = isRoleTitle(label) && status === undefined && label.split(/\s+/).length < 7;
  const title = isGroupTitle(label) ? undefined : (role ?? (isOffice ? singular(label) : undefined));
  return inner.map((person) => ({
    ...person,
    roles: [...(title === undefined ? [] : rolesIn(title)), ...person.roles],
    ...(status && { status }),
  }));
}

function isVacantItem({ blocks: [first, ...more] }: SourceItem): boolean {
  if (first?.kind !== 'paragraph') return false;
  const words = plain(first.text);
  // "Treasurer:", and nobody behind it.
  if (words.endsWith(':') && more.length === 0 && isRoleTitle(words)) return true;
  return isBlankName(nameBefore(words)) || isVacant(words) || isVacant(words.split(/:\s+|\s[–—-]\s/).at(-1) as string);
}

/** "Treasurer: vacant" is a role without a holder. */
function noteVacancy({ roster }: Placing, { blocks: [first] }: SourceItem, { role }: About): void {
  if (first?.kind !== 'paragraph') return;
  const label = plain(first.text).split(/:\s+|:$|\s[–—-]\s/)[0] as string;
  const title = isRoleTitle(label) ? label : isVacant(label) ? role : undefined;
  if (title !== undefined) roster.role(title)['vacant'] ??= true;
}

/** "Ana Ruiz", and as the meaning of that "Fellow, coordinator". */
function withMeaning(person: Person, meaning: string): Person {
  const words = plain(meaning);
  const isShort = words.length < 60 && !/[.!?:@\d\n]/.test(words) && !isVacant(words);
  const parts = words.split(/,\s+/);
  const areTitles = /^\p{Lu}/u.test(words) && parts.every((part) => part.split(/\s+/).length < 4);
  return person.roles.length === 0 && isShort && (isRoleTitle(words) || areTitles)
    ? { ...person, roles: areTitles ? parts : rolesIn(words) }
    : person;
}

function termsOfPeople(placing: Placing, terms: SourceTerms, about: About): LayoutPart | undefined {
  const people = terms.entries.flatMap(({ term, blocks }) => {
    const inner = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
    const held = isRoleTitle(term) ? peopleIn(inner, { short: true, many: true }) : [];
    if (isRoleTitle(term)) return MEMBER.test(singular(plain(term))) ? held : holdersOf(term, held);
    const named = peopleIn(term, { short: false, many: false }).map((person) => withMeaning(person, inner));
    const below = named.length > 0 ? [] : blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
    // Whatever stands before names and nothing else is what these people are.
    return below.length > 0 && below.every((words) => words !== '' && nameLikeness(words) === 2)
      ? holdersOf(
          term,
          below.map((name) => ({ name: plain(name), roles: [] })),
        )
      : named;
  });
  if (people.length === 0 || people.length < terms.entries.length * 0.5) return undefined;
  for (const person of people) placing.roster.member(withAbout(person, about));
  return { text: wordsOf([terms]) };
}
