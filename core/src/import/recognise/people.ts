import { slug } from '../../text/slug.js';
import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { exactColumnKind } from '../words/column-kinds.js';
import { factKind } from '../words/fact-kinds.js';
import { withAccountLast } from './account-first.js';
import { withoutNumbers } from './beside-names.js';
import { isBesideTeam } from './beside-team.js';
import { withoutAlternates } from './alternates.js';
import { withDashes } from './family-first.js';
import { isGivenName } from './given-names.js';
import { withHanRows } from './han-rows.js';
import { isRoleTitle, nameBefore, nameLikeness } from './names.js';
import { isLabelOfLink } from './label-of-link.js';
import { count, splitOutside, withoutBrackets } from './outside-brackets.js';
import { piecesOf, rowOfHolders } from './pieces.js';
import { isTownAndCountry } from './places.js';
import { personIn, type PeopleOptions, type Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { seatIn } from './seats.js';
import { withSharedRoles } from './shared-roles.js';
import { isShort } from './short-lines.js';
import { heldAs, singular } from './singular.js';
import { spelled } from './spelling.js';
import { isLabelOfPast } from './past.js';
import { isVacant, statusIn } from './status.js';
import { withoutTerm } from './term-of-office.js';
import { untied } from './tied-names.js';
import { splitRow } from './joined.js';

/** What those say who tell of themselves. */
const WE_ARE = /^(?:We are|Vi är|Somos|Wir sind|Nous sommes):?\s(?=\p{Lu})/u;

/** "🛠 **Maintainers** – …": what only catches the eye. */
const PICTURES = /^(?:(?![✀-✟❌❎☐-☒])\p{Extended_Pictographic}[\ufe0f\u200d]*\s*)+(?=\*\*|__)/u;

/** The people a text names; none where it is about something else. */
export function peopleIn(given: Inline, options: PeopleOptions): Person[] {
  const { text, alternates } = withoutAlternates(
    withDashes(untied(withAccountLast(withHanRows(given).replace(PICTURES, '').replace(WE_ARE, '')))),
  );
  const people = peopleOfText(text, options);
  const others = people.length === 0 ? [] : alternates.flatMap((name) => peopleIn(name, { short: false, many: true }));
  return [...people, ...others.map((person) => ({ ...person, status: 'alternate' }))];
}

function peopleOfText(text: Inline, options: PeopleOptions): Person[] {
  const row = rowOfHolders(text);
  if (row) return row.flatMap((piece) => peopleOfText(piece, { ...options, short: true }));
  const whole = splitAtLabel(withoutNumbers(withoutTerm(text)).split('\n').map(spelled).join('\n'), options);
  let { roles } = whole;
  return piecesOf(whole.rest.replaceAll(NEXT_LABEL, '; ')).flatMap((piece, index) => {
    // "Chairs: Ana Ruiz; Bo Lind": a label holds until there is another one.
    const own = index > 0 && roles.length > 0 ? splitAtLabel(piece, { short: false }) : undefined;
    const [label = '', next] = own ? piece.split(/:\**\s+/) : [];
    const isOfMembers = next !== undefined && factKind(plain(label)) === 'members';
    const rest = own && own.roles.length > 0 ? own.rest : isOfMembers ? piece.slice(piece.indexOf(next)) : piece;
    if (own && own.roles.length > 0) roles = own.roles;
    // "Chair: Ana Ruiz. Members: …" ends what the label before says.
    else if (own && OTHER_LABEL.test(plain(piece))) roles = [];
    // "Developers – Ana Ruiz, Bo Lind": behind a role, several names may stand in a row.
    const people = peopleOfLine(
      rest.trim(),
      roles.length > 0 ? { ...options, many: true, labels: false, tasks: false } : options,
    );
    return roles.length === 0 ? people : people.map((person) => ({ ...person, roles: [...roles, ...person.roles] }));
  });
}

/** Where, after names, another label begins: "Chair: Ana Ruiz. Deputy: Bo Lind." */
export const NEXT_LABEL: RegExp = /(?<=\p{L}{2}|\))\.\s{1,3}(?=\p{Lu}[\p{L} -]{2,40}:\s)/gu;

const OTHER_LABEL = /^(?:\p{Lu}[\p{L} -]{2,40}|\p{Script=Han}{2,10}):\s/u;

/** "Second role: …": behind it stands what somebody is, however it is written. */
const ASKS_ROLE = /^(?:\p{L}+ ){1,3}(?:role|roll|rol|rolle|rôle)$/iu;

/** "We who are in the group:" */
export const WHO_WE_ARE: RegExp =
  /^(?:we|vi som|vi är|vi i|de som|nosotros|nosotras|somos|quienes|los que|wir|nous)(?:\s|$)/iu;

/** "QA", "UX": what somebody does, in its first letters. */
const TITLE_IN_LETTERS = /^\p{Lu}{2,4}$/u;

/** Facts whose label stands before names. */
const NAMING: ReadonlySet<string> = new Set(['members', 'sponsor', 'approved']);

/** "Chair: Ana Ruiz", "**Leads** Ana, Bo": the roles before the names. */
function splitAtLabel(
  text: Inline,
  { labels = false, short }: Pick<PeopleOptions, 'labels' | 'short'>,
): { readonly roles: readonly string[]; readonly rest: Inline } {
  const match =
    /^(?:\*\*|__)?([^:*\n]{2,60}?(?:\([^:*()\n]{30,200}\))?)(?::\s*(?:\*\*|__)?|(?:\*\*|__)\s*[:–—-]?|\s+[–—-]|\s?\.{4,})\s+(\S[^]*)$/u.exec(
      text,
    );
  // What has to hold for whoever has a seat is no part of its title: "Liaison (must be of the board; may be the chair)".
  const label = match ? plain(match[1] as string).replace(/\s*\([^()]{30,}\)$/u, '') : '';
  if (ASKS_ROLE.test(label) || isLabelOfPast(label) || isBesideTeam(label)) return { roles: [], rest: '' };
  // What stands before a dash may be somebody with what they do: "Ana Ruiz, Lead – plans the week".
  if (!match || nameLikeness(nameBefore(label)) === 2 || count(label, '(') !== count(label, ')'))
    return { roles: [], rest: text };
  const rest = match[2] as string;
  if (WHO_WE_ARE.test(label)) return { roles: [], rest };
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
      (nameLikeness(withoutBrackets(rest)) === 2 || (short && TITLE_IN_LETTERS.test(bare) && isShort(plain(rest))));
    if (!isTask) return { roles: [], rest: text };
    return { roles: statusIn(bare) === undefined ? bare.split(/\s+\/\s+/) : [singular(bare)], rest };
  }
  const isOfMany = splitRow(plain(rest)).length > 1;
  return { roles: rolesIn(heldAs(label, isOfMany)), rest };
}

function peopleOfLine(line: Inline, options: PeopleOptions): Person[] {
  const words = plain(line);
  if (line === '' || isVacant(words) || isTownAndCountry(words) || isLabelOfLink(words)) return [];
  const handles = splitRow(words);
  if (handles.length > 1 && handles.every((handle) => /^@[\w-]{2,40}$/.test(handle)))
    return handles.map((name) => ({ name, roles: [] }));
  const isOne = isWithPlace(line) || isWithOwnAddress(line);
  const chunks = options.many && !options.familyFirst && !isOne ? joinedNames(line, options) : [];
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

/** "Ana Ruiz, Stone Hill": a common first name, and behind the comma none, is somebody with where they come from. */
function isWithPlace(line: Inline): boolean {
  const [name = '', place = '', more] = plain(line).split(/,\s+/);
  return (
    more === undefined && isGivenName(name) && /^[\p{L}\s.-]+$/u.test(place) && !isGivenName(place) && isPlace(place)
  );
}

/** "Ana Ruiz, Stone Hill, ana@example.org": somebody with an address of their own, and where they come from. */
function isWithOwnAddress(line: Inline): boolean {
  const [, name = '', owner = ''] =
    /^([^,@]{3,60}),\s[^,@]{2,60}[,:]\s([\w.+-]{2,60})@[\w.-]+\W*$/u.exec(plain(line)) ?? [];
  const letters = slug(owner).replaceAll('-', '');
  return slug(name)
    .split('-')
    .some((part) => (part.length > 2 ? letters.includes(part) : part.length > 1 && letters.startsWith(part)));
}

function isPlace(words: string): boolean {
  return /\b(?:Hat|Research|Labs?|Software|Systems|Technolog\p{L}*|Networks?|Cloud|Org|Studios?|Works|Bank|Capital|Partners|Library|Museum|Archives?|Press|Digital|Data|Media|Energy|Health|Hospital|Airlines|Motors|Semiconductors?|Consulting|Solutions|Industries|Ventures|Foundation|AB|AG|Inc|Ltd|SA|SL)\.?$/u.test(
    words,
  );
}

/** "Ana Ruiz (Acme), Bo Lind and Chen Wei" as three; empty where the parts are not all people. */
function joinedNames(line: Inline, options: PeopleOptions): string[] {
  const chunks = splitOutside(
    line,
    // Bounds, since runs of blanks would be tried in every way; what is left of longer ones is trimmed.
    /(?<!\s)\s{0,40}(?:,?\s{0,40}(?:together with|along with|as well as|samt|así como|junto con|sowie)\s{1,40}|,\s{0,40}(?:and|och|y|e|und|et|en)\s{1,40}|,\s{1,40}|\s{1,40}(?:and|och|y|e|und|et|en|&|\+|\/)\s{1,40}|\s{0,40}\/\s{0,40})/iu,
  );
  if (chunks.length < 2) return [];
  // Beside full names, a single word is what somebody does, or where.
  const likeness = (chunk: string): number =>
    nameLikeness(withoutBrackets(chunk).split(/,|\s[–—-]\s|:\s|\s<?[\w.+-]{1,60}@/)[0] as string);
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
