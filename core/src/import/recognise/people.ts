import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { LANGUAGES, phrasesIn } from '../words/languages.js';
import { createPhrasebook, tokensOf, type Phrasebook } from '../words/phrasebook.js';
import { exactColumnKind } from '../words/column-kinds.js';
import { factKind } from '../words/fact-kinds.js';
import { count, splitOutside, withoutBrackets } from './outside-brackets.js';
import { isOrganization, isPlaceOfWork } from './organizations.js';
import { seatIn } from './seats.js';
import { withSharedRoles } from './shared-roles.js';
import { heldAs, singular } from './singular.js';
import { arePronouns, isFullTitle, isLowerName, isRoleTitle, isRoleWord, nameLikeness } from './names.js';
import { whoIsWhat } from './who-is-what.js';

/** A person as a line of a document names them. */
export interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  readonly email?: string;
  readonly handle?: string;
  readonly affiliation?: string;
  readonly status?: string;
  readonly kind?: string;
}

export interface PeopleOptions {
  /** Whether the family name stands first, with a comma behind it. */
  readonly familyFirst?: boolean;
  /** Whether a single word may be a name, as in a list of first names. */
  readonly short: boolean;
  /** Whether any short label before a name says what that person does. */
  readonly labels?: boolean;
  /** Whether whatever stands behind a dash is what somebody does. */
  readonly tasks?: boolean;
  /** Whether a name may be written in small letters, as beside other names. */
  readonly lower?: boolean;
  /** Whether several names may stand in a row, with commas between them. */
  readonly many: boolean;
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const HANDLE = /(?<![\w.])@[\w-]{2,40}/;

let statuses: Phrasebook<string> | undefined;
let vacancies: ReadonlySet<string> | undefined;

/** The people a text names; none where it is about something else. */
export function peopleIn(text: Inline, options: PeopleOptions): Person[] {
  const { roles, rest } = splitAtLabel(text, options.labels ?? false);
  // "Developers – Ana Ruiz, Bo Lind": behind a role, several names may stand in a row.
  const given = roles.length > 0 ? { ...options, many: true } : options;
  const people = rest.split(/\n|;/).flatMap((line) => peopleOfLine(line.trim(), given));
  return roles.length === 0 ? people : people.map((person) => ({ ...person, roles: [...roles, ...person.roles] }));
}

/** Facts whose label stands before names. */
const NAMING: ReadonlySet<string> = new Set(['members', 'sponsor', 'approved']);

/** "Chair: Ana Ruiz", "**Leads** Ana, Bo": the roles before the names. */
function splitAtLabel(text: Inline, labels: boolean): { readonly roles: readonly string[]; readonly rest: Inline } {
  const match =
    /^(?:\*\*|__)?([^:*\n]{2,60}?)(?::\s*(?:\*\*|__)?|(?:\*\*|__)\s*[:–—-]?|\s+[–—-]|\s?\.{4,})\s+(\S[^]*)$/u.exec(
      text,
    );
  const label = match ? plain(match[1] as string) : '';
  if (!match || nameLikeness(label) === 2 || count(label, '(') !== count(label, ')')) return { roles: [], rest: text };
  const rest = match[2] as string;
  if (!isRoleTitle(label)) {
    const fact = factKind(label);
    if (fact === 'team' && labels && joinedNames(rest, { short: false, many: true }).length > 1)
      return { roles: [], rest };
    if (fact !== undefined) return { roles: [], rest: NAMING.has(fact) ? rest : '' };
    // "Design: Ana Ruiz", where people are told with what they do.
    // "Others: Ana Ruiz, Bo Lind" says nothing of what they are.
    const several = labels && exactColumnKind(label) === undefined && label.split(/\s+/).length < 4;
    if (several && joinedNames(rest, { short: false, many: true }).length > 1) return { roles: [], rest };
    const bare = withoutBrackets(label);
    const isTask =
      labels &&
      /:|\s[–—-]\s/.test(match[0].slice(0, label.length + 8)) &&
      bare.split(/[\s/]+/).filter((word) => word !== '').length < 4 &&
      exactColumnKind(label) === undefined &&
      nameLikeness(withoutBrackets(rest)) === 2;
    if (!isTask) return { roles: [], rest: text };
    return { roles: statusIn(bare) === undefined ? bare.split(/\s+\/\s+/) : [singular(bare)], rest };
  }
  const isOfMany = /,|\s(?:and|och|und|y|e|et|&)\s/iu.test(plain(rest));
  return { roles: rolesIn(heldAs(label, isOfMany)), rest };
}

function peopleOfLine(line: Inline, options: PeopleOptions): Person[] {
  if (line === '' || isVacant(plain(line))) return [];
  const chunks = options.many && !options.familyFirst ? joinedNames(line, options) : [];
  if (chunks.length > 1)
    return withSharedRoles(
      line,
      chunks.flatMap((chunk) => {
        const person = seatOf(chunk) ?? personIn(chunk, options);
        return person ? [{ chunk, person }] : [];
      }),
    );
  const person = personIn(line, options);
  return person ? [person] : [];
}

/** "Ana Ruiz (Acme), Bo Lind and Chen Wei" as three; empty where the parts are not all people. */
function joinedNames(line: Inline, options: PeopleOptions): string[] {
  const chunks = splitOutside(
    line,
    /\s*(?:,?\s*(?:together with|along with|as well as|samt|así como|junto con|sowie)\s+|,\s*(?:and|och|und|et|y|e)\s+|,\s+|\s+(?:and|och|und|et|y|e|&|\+|\/)\s+|\s*\/\s*)/iu,
  );
  if (chunks.length < 2) return [];
  // Beside full names, a single word is what somebody does, or where.
  const likeness = (chunk: string): number =>
    nameLikeness(withoutBrackets(chunk).split(/,|\s[–—-]\s|:\s/)[0] as string);
  const least = options.short && !chunks.some((chunk) => likeness(chunk) === 2) ? 1 : 2;
  const isName = (chunk: string): boolean => likeness(chunk) >= least || seatOf(chunk) !== undefined;
  if (chunks.every(isName)) return chunks;
  // "Ken Graham, NWS Director and Michelle Mainelli, Deputy Director": a role belongs to the name before it.
  const people = chunks.reduce<string[]>((all, chunk) => {
    const last = all.at(-1);
    if (last !== undefined && !isName(chunk)) return [...all.slice(0, -1), `${last}, ${chunk}`];
    return [...all, chunk];
  }, []);
  return people.length > 1 && people.every(isName) ? people : [];
}

/** Among people: whoever holds an office. */
function seatOf(chunk: string): Person | undefined {
  const seat = /^\p{Ll}/u.test(chunk) || /^The\s/.test(chunk) ? seatIn(chunk) : undefined;
  return seat && { ...seat, roles: [] };
}

/** One person, with what else the line says of them. */
export function personIn(line: Inline, options: PeopleOptions): Person | undefined {
  const links = [...line.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)].map(([, label = '', target = '']) => ({
    label: plain(label),
    target,
  }));
  // A link beside a name is a word of its own.
  const words = plain(
    line.replaceAll(/!?\[([^\]]+)\]\([^)\s]*\)/g, (_, label: string) =>
      nameLikeness(label) === 2 ? label : `, ${label}, `,
    ),
  );
  const whole = wholeName(words, options);
  if (whole) return whole;
  const brackets = [...words.matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner.trim());
  const main = words
    .replaceAll(/\s*[([][^()[\]]*[)\]](?=\s|[,:–—-]|$)/g, (found) => (/^\s*\[/.test(found) ? found : ''))
    .replace(/\s*<[^<>]*>/, '');
  const parts = main
    .split(/\s+[–—-]\s+|:\s+|\s\|\s|,\s+|\s{3,}|\s(?=[\w.+-]*@)/)
    .map((part) => part.replace(/[:,]$/, '').trim())
    .filter(Boolean);
  const likeness = parts.map(nameLikeness);
  const best = Math.max(0, ...likeness);
  const at = likeness.findIndex((like) => like === best);
  const handleName = best === 0 ? /^@[\w-]{2,40}(?=$|[\s(])/.exec(parts[0] ?? '')?.[0] : undefined;
  if (handleName === undefined && (best === 0 || (best === 1 && (!options.short || at > 1)))) return undefined;
  const name = handleName ?? parts[at] ?? '';
  const more = [
    ...parts.filter((part) => part !== name),
    ...brackets
      .map((inner) => inner.split(/,\s+|;\s*|\s\/\s/))
      .filter((said) => !areDuties(said))
      .flat(),
  ].filter((part) => part !== '' && !arePronouns(part));
  const inner = options.labels && brackets.length === 1 && parts.length === 1 ? [name, brackets[0] as string] : [];
  const task = options.labels && at === 0 ? (taskIn(parts) ?? taskIn(inner)) : undefined;
  const behind = options.tasks ? tasksBehind(main, name) : [];
  const details = detailsOf(
    more.filter((part) => part !== task && behind.length === 0),
    links.map(({ label }) => label),
  );
  if (behind.length > 0) details.roles.push(...behind);
  else if (task !== undefined) details.roles.push(task);
  const email = EMAIL.exec(line)?.[0];
  const handle = HANDLE.exec(handleName ? '' : words.replace(EMAIL, ''))?.[0] ?? details.handle;
  return {
    name: name.replace(/\.$/, (dot) => (/\b\p{Lu}\.$/u.test(name) ? dot : '')),
    roles: details.roles,
    ...(email && { email }),
    ...(handle && { handle }),
    ...(details.affiliation && { affiliation: details.affiliation }),
    ...(details.status && { status: details.status }),
  };
}

/** "(board tracking, the log of calls)": several things that somebody does, and not where they come from. */
function areDuties(said: readonly string[]): boolean {
  return said.length > 1 && said.every((part) => / \p{Ll}{3,}/u.test(part) && !isRoleTitle(part) && !EMAIL.test(part));
}

/** "Design, Research" in "Ana Ruiz – Design, Research"; empty where it says more. */
function tasksBehind(line: string, name: string): string[] {
  const [, rest = ''] = /^\s+[–—-]\s+([^.;:@]+)$/u.exec(line.startsWith(name) ? line.slice(name.length) : '') ?? [];
  const words = rest.trim();
  if (words === '' || words.split(/\s+/).length > 8 || /\d|[.!?]$/.test(words) || statusIn(words) !== undefined)
    return [];
  const parts = words.split(/,\s+/);
  return parts.every((part) => part.split(/\s+/).length < 4) ? parts.flatMap(rolesIn) : rolesIn(words);
}

/** "Ana Ruiz, informatör": where people are told with what they do, small words behind a name say that. */
function taskIn([, task, more]: readonly string[]): string | undefined {
  const isTask =
    task !== undefined &&
    more === undefined &&
    !isRoleTitle(task) &&
    statusIn(task) === undefined &&
    !MEMBER.test(task) &&
    !arePronouns(task) &&
    /^\p{Ll}[\p{L}&/ -]+$/u.test(task) &&
    !/\p{Ll}\p{Lu}/u.test(task) &&
    !isPlaceOfWork(task) &&
    task.split(/\s+/).length < 5;
  return isTask ? task : undefined;
}

/** What everybody in a team is, which makes a role only where it stands for one. */
const MEMBER = /^(?:[\p{L}-]+ )?(?:members?|medlem|miembro|integrante|mitglied|membre)$/iu;

/** A name with a nickname in it, one with the family name first, a sentence that says who is what. */
function wholeName(words: string, { familyFirst = false, lower = false }: PeopleOptions): Person | undefined {
  if (lower && isLowerName(words)) return { name: words, roles: [] };
  const nick = /^(\p{Lu}[\p{L}’'-]+) (?:\([\p{L}"“”' -]{2,20}\)|["“][^"“”]{2,20}["”]) (\p{Lu}[\p{L}’' -]+)$/u.exec(
    words,
  );
  if (nick && nameLikeness(`${nick[1]} ${nick[2]}`) === 2) return { name: words, roles: [] };
  if (familyFirst && /^[^,]+,\s[^,]+$/.test(words) && nameLikeness(words) > 0) return { name: words, roles: [] };
  return saysWho(words);
}

/** Who is what, where a sentence says just that. */
export function saysWho(words: string): Person | undefined {
  const { name, role } = whoIsWhat(words);
  return isRoleTitle(role) ? { name, roles: rolesIn(role) } : undefined;
}

interface Details {
  readonly roles: string[];
  handle?: string;
  affiliation?: string;
  status?: string;
}

function detailsOf(parts: readonly string[], linked: readonly string[]): Details {
  const details: Details = { roles: [] };
  for (const part of parts) {
    const status = statusIn(part);
    if (EMAIL.test(part) || HANDLE.test(part) || /^https?:/.test(part)) continue;
    if ((isRoleTitle(part) || MEMBER.test(part)) && !/[.!?]$/.test(part)) details.roles.push(...rolesIn(part));
    else if (status && part.split(/\s+/).length < 3) details.status ??= status;
    else if (linked.includes(part) && /^[\w.-]+$/.test(part)) details.handle ??= part;
    else if (/^[\p{Lu}\d]/u.test(part) && part.split(/\s+/).length <= 7 && !/\d{4,}|[.!?]$/.test(part))
      details.affiliation ??= part;
  }
  return details;
}

/** "Chair / Secretary", "Lead & Developer" as two; "Research and Development Manager" as one. */
export function rolesIn(given: string): string[] {
  // "Engineer, University of Lund"
  const [, title = given, place = ''] = /^([^,]+),\s+([^,]+(?:,\s+[^,]+)?)$/u.exec(given) ?? [];
  const text = isOrganization(place) && isRoleTitle(title) && !isRoleTitle(place) ? title : given;
  const parts = plain(text)
    .replace(/[:.]$/, '')
    .split(/\s+\/\s+|\s*[,;+|]\s*|\s+&\s+|\s+(?:and|och|und|et|y)\s+/iu)
    .map((part) => part.trim())
    .filter(Boolean);
  const apart = plain(text).split(/\s+\/\s+/);
  if (
    apart.length === 2 &&
    apart.some(isRoleTitle) &&
    apart.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length < 6)
  )
    return apart;
  // "Editor and keeper of the archive" is one.
  const isOne =
    /\s(?:and|och|und|et|y)\s/iu.test(text) &&
    parts.some((part) => part.split(/\s+/).length > 2) &&
    !parts.every(isFullTitle);
  return parts.length > 1 && !isOne && parts.every((part) => tokensOf(part).some(isRoleWord) && !isVacant(part))
    ? parts
    : [plain(text).replace(/[:.]$/, '').trim()];
}

/** `alternate` for "(alternate)", "suppleant". */
export function statusIn(text: string): string | undefined {
  statuses ??= createPhrasebook<string>((words) => words.statuses);
  return statuses.find(tokensOf(text))[0]?.kind;
}

/** "TBD", "vacant", "—": nobody. */
export function isVacant(text: string): boolean {
  vacancies ??= new Set(
    LANGUAGES.flatMap((words) => phrasesIn(words.vacant)).map((phrase) => tokensOf(phrase).join(' ')),
  );
  const words = plain(text).replaceAll(/[[\]()]/g, '');
  return /^[\s–—.?-]*$/.test(words) || vacancies.has(tokensOf(words).join(' '));
}
