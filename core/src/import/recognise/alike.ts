import { slug } from '../../text/slug.js';
import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { exactColumnKind } from '../words/column-kinds.js';
import { factKind } from '../words/fact-kinds.js';
import { withoutNumbers } from './beside-names.js';
import { isBesideTeam } from './beside-team.js';
import { isTask } from './crafts.js';
import { arePronouns, isBlankName, isRoleTitle, nameLikeness } from './names.js';
import { isOfOthers } from './of-others.js';
import { isOrganization } from './organizations.js';
import { IS_TORN, type Person } from './person.js';
import { namesBetween } from './joined.js';
import { rolesIn } from './roles-in.js';
import { isShort } from './short-lines.js';
import { heldAs } from './singular.js';
import { isVacant, statusIn } from './status.js';

/** What parts a line in two. */
type Mark = 'colon' | 'dash' | 'bar' | 'comma' | 'bracket' | 'none';

interface Halves {
  readonly mark: Mark;
  readonly first: string;
  readonly second: string;
}

/**
 * The people of each line, where all lines are built alike: a name, a mark and a few words, or words, a mark and one name
 * or several. Then the words are what these people are, whatever they say, if those of some lines are known to; undefined
 * where lines differ, or nothing tells which half is the name.
 */
export function peopleAlike(lines: readonly Inline[], isOfRoles: boolean): Person[][] | undefined {
  const halves = lines.map(halvesOf);
  const [first] = halves;
  if (!first || halves.length < 2 || halves.some(({ mark }) => mark !== first.mark) || first.mark === 'none')
    return undefined;
  const [left, right] = [halves.map((half) => half.first), halves.map((half) => half.second)];
  const isNamedFirst = areNames(left, right);
  if (isNamedFirst === areNames(right, left)) return undefined;
  const [names, words] = isNamedFirst ? [left, right] : [right, left];
  const said = words.filter((each) => !isVacant(each));
  if (!areRoles(said, first.mark, isNamedFirst, isOfRoles)) return undefined;
  return names.map((name, index) => {
    const people = isVacant(name) ? [] : isNamedFirst ? [name] : namesBetween(name);
    const title = words[index] as string;
    const roles = isVacant(title) ? [] : rolesIn(heldAs(title, people.length > 1));
    return people.map((each) => ({ name: each, roles, ...contactIn(lines[index] as string, people.length) }));
  });
}

/** What was read of each line, with what lines that are built alike tell beyond it. */
export function withAlike(read: readonly Person[][], lines: readonly Inline[], isOfRoles: boolean): Person[][] {
  const alike = lines.length === read.length ? peopleAlike(lines, isOfRoles) : undefined;
  return read.map((found, index) => {
    const told = alike?.[index];
    return told === undefined || told.length === 0 ? found : told.map((person) => withWhatWasRead(person, found));
  });
}

/** The people of lines that are built alike, below a sentence or not, with what else was read of them; else what was read. */
export function alikeOr(read: readonly Person[], lines: readonly Inline[], isOfRoles: boolean): readonly Person[] {
  const isLead =
    lines.length > 2 && /[.:]$/.test(plain(lines[0] as string)) && halvesOf(lines[0] as string).mark === 'none';
  const alike = peopleAlike(isLead ? lines.slice(1) : lines, isOfRoles);
  return alike ? alike.flat().map((person) => withWhatWasRead(person, read)) : read;
}

function withWhatWasRead(person: Person, read: readonly Person[]): Person {
  const found = read.find(({ name }) => slug(name) === slug(person.name));
  return found ? withRoles(found, person) : person;
}

function withRoles(person: Person, { roles }: Person): Person {
  if (person.roles.some(isClean) || roles.length === 0) return person;
  const { affiliation, ...rest } = person;
  return { ...rest, ...(affiliation !== undefined && !roles.includes(affiliation) && { affiliation }), roles };
}

/** "Lead", and not "4711): Lead", "Lead (@ana)", "answers the calls". */
function isClean(role: string): boolean {
  return !/[@()]|\d{4}/.test(role) && (/^\p{Lu}/u.test(role) || isRoleTitle(role));
}

function contactIn(line: Inline, howMany: number): Pick<Person, 'email' | 'handle'> {
  if (howMany > 1) return {};
  const email = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0];
  const handle = /(?<![\w.])@[\w-]{2,40}/.exec(line)?.[0];
  return { ...(email && { email }), ...(handle && { handle }) };
}

/** Full names, or first names and nothing else, all of them others. */
function areNames(words: readonly string[], beside: readonly string[]): boolean {
  const all = words.filter((each) => !isVacant(each)).flatMap((each) => namesBetween(each));
  return (
    all.length > 1 &&
    new Set(words).size === words.length &&
    all.every(isSomebody) &&
    (all.every((each) => nameLikeness(each) === 2) || !beside.every((each) => nameLikeness(each) === 2))
  );
}

function isSomebody(words: string): boolean {
  return isShort(words) && !isTask(words) && !isBlankName(words) && exactColumnKind(words) === undefined;
}

function areRoles(words: readonly string[], mark: Mark, isNamedFirst: boolean, isOfRoles: boolean): boolean {
  const known = words.filter((each) => isRoleTitle(each) || isTask(each)).length;
  const isLoose = mark === 'comma' || mark === 'bracket';
  const least = isOfRoles && !isLoose ? (isNamedFirst ? 0 : 1) : isLoose ? words.length / 2 : 1;
  return known >= least && words.every((each) => couldBeRole(each));
}

/** A few words in capitals, or a known title, that are no place, no fact and nobody beside the team. */
export function couldBeRole(words: string): boolean {
  return (
    (/^\p{Lu}[^.:;!?@<>()[\]{}|=]{1,50}$/u.test(words) ||
      (isRoleTitle(words) && /^\p{Ll}[^.:;!?@]{2,30}$/u.test(words))) &&
    words.split(/\s+/).length < 7 &&
    !/\d{2}/.test(words) &&
    !IS_TORN.test(words) &&
    !isOrganization(words) &&
    !isOfOthers(words) &&
    !isBesideTeam(words) &&
    statusIn(words) === undefined &&
    (exactColumnKind(words) === undefined || (exactColumnKind(words) === 'name' && isRoleTitle(words))) &&
    (factKind(words) === undefined || isRoleTitle(words))
  );
}

/** A longer line tells a story. */
const LONGEST = 400;

/** What may stand beside a name or at the end of a line: an address, an account, a number, what somebody is called by. */
const BESIDE =
  /\s*(?:[(<[]\s*(?:\[?@[\w-]{2,40}\]?(?:\([^()\s]*\))?|\[?[\w.+-]{1,64}@[\w.-]{3,80}\]?(?:\([^()\s]*\))?)\s*[)>\]]|(?<![\p{L}\d])@[\w-]{2,40}(?![\w.@])|(?:,|\s[–—|-])\s*(?:@[\w-]{2,40}|[\w.+-]{1,64}@[\w.-]{3,80})|(?<=\s)[\w.+-]{1,64}@[\w-]+\.[\w.-]{2,80})/gu;

const IN_BRACKETS = /\s*\(([^()]{1,30})\)/gu;

/** A line without what stands beside a name and is no part of it: "Ana Ruiz (@ana, she/her) – Lead, ana@example.org". */
export function withoutBeside(line: Inline): Inline {
  if (line.length > LONGEST) return line;
  return withoutNumbers(line.replaceAll(BESIDE, '')).replaceAll(IN_BRACKETS, (found, inner: string) =>
    arePronouns(inner.trim()) ? '' : found,
  );
}

function halvesOf(line: Inline): Halves {
  if (line.length > LONGEST) return { mark: 'none', first: line, second: '' };
  const bare = withoutBeside(line).replace(/^\s*(?:[•·◦▪‣]|\\?\[[ xX]?\\?\])\s+/u, '');
  const [, bold = '', rest = ''] = /^(?:\*\*|__)([^*_]{2,60}?)(?:\*\*|__)\s+([\p{L}*_].*)$/u.exec(bare) ?? [];
  if (bold !== '' && !bold.endsWith(':')) return { mark: 'dash', first: plain(bold), second: endOf(plain(rest)) };
  const words = plain(bare);
  const [found = '', first = '', mark = '', open, second = ''] =
    /^([^:–—|,()[\]]{2,60}?)(?:(\s?:\s+|\s+[–—-]\s+|[–—-]\s+|\s*\|\s*|,\s+)|\s*([([]))\s*([^([].*)$/u.exec(words) ?? [];
  if (found === '') return { mark: 'none', first: words, second: '' };
  if (open !== undefined) {
    const [, inner = ''] = /^([^()[\]]{2,60})[)\]](?:$|[\s:,.–—-])/u.exec(second) ?? [];
    return { mark: inner === '' ? 'none' : 'bracket', first: first.trim(), second: inner.trim() };
  }
  return { mark: markOf(mark), first: first.trim(), second: endOf(second) };
}

function markOf(mark: string): Mark {
  const sign = mark.trim();
  return sign === ':' ? 'colon' : sign === '|' ? 'bar' : sign === ',' ? 'comma' : 'dash';
}

/** "Lead" of "Lead – plans the week", "Lead: plans the week", "Lead. Plans the week.", "Lead (Acme)". */
function endOf(words: string): string {
  return (words.split(/\s+[–—-]\s+|:\s+|\s\|\s|(?<=\p{L}{5})\.\s+(?=\p{Lu})|\s*\(/u)[0] as string)
    .replace(/[.,;]$/u, '')
    .trim();
}
