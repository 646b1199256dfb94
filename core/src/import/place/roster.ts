import { plain } from '../source/plain.js';
import { slug } from '../../text/slug.js';
import { isCraft } from '../recognise/craft.js';
import { isGivenName } from '../recognise/given-names.js';
import { isRoleTitle, isRoleWord, nameBefore, nameLikeness } from '../recognise/names.js';
import type { Person } from '../recognise/person.js';
import { isCountedMember } from '../recognise/beside-team.js';
import { isBlankName } from '../recognise/names.js';
import { namedAlike } from './named-alike.js';
import { listAt, refer, type Reference, type Thing, textAt } from './draft.js';

/** The members and roles of a charter in the making: each person and each role once, however often they are named. */
export interface Roster {
  /** The role of that title, made where there is none. */
  role(title: string): Thing;
  /** The member of that name, made where there is none; what is known of a member is added to. */
  member(person: Person): Thing;
  /** The same for somebody who signs. */
  signer(person: Person): Thing;
  /** The members who are named in other places than their signatures. */
  named(): readonly Thing[];
  /** Whether most of those who sign are named in other places, so that the others are no members. */
  isSignedByNamed(): boolean;
  /** Whether a name is a blank of the template, left as it was beside people with names. */
  isLeftBlank(name: string): boolean;
  /** Whether the title of a role is still to come: "Role", "[Role]" beside people with names. */
  isUnsaid(title: string): boolean;
  /** The member whom a name, a short name or a name with a slip of the pen can only mean. */
  find(name: string): Found | undefined;
}

/** "Who is in the team": a question above several, and nothing that one of them is. */
const ASKS_WHO = /^(?:who|vem|vilka|quién(?:es)?|wer|qui)\s/iu;

/** The word of a template in the place of what somebody is. */
const ASKS_ROLE =
  /^(?:(?:\p{L}+ ){0,2}(?:role|roll|rol|rolle|rôle)|(?:job )?title|position|cargo|puesto|titel|befattning)$/iu;

export interface Found {
  readonly member: Thing;
  readonly isExact: boolean;
}

/**
 * @param fullNames by the slug of a short name, where it can only mean one of the document's people
 * @param isFilledIn whether the document names people, so that a blank for a name is nobody
 */
export function createRoster(charter: Thing, fullNames: ReadonlyMap<string, string>, isFilledIn: boolean): Roster {
  const signers = new Set<Thing>();
  const signed: Thing[] = [];
  /** Those who sign with a title. */
  const titled = new Set<Thing>();
  return {
    role(title) {
      const roles = listAt(charter, 'roles');
      const name = plain(title);
      const known = roles.find((role) => isCalled(role, 'title', name));
      if (known) return known;
      const made: Thing = { title: name };
      roles.push(made);
      return made;
    },
    member(person) {
      const members = listAt(charter, 'members');
      const name = fullNames.get(slug(plain(person.name))) ?? person.name;
      const isNamed = namedAlike(name);
      const known = members.find((member) => isNamed(member) || isHandleOf(member, name));
      const member = known ?? { name };
      if (!known) members.push(member);
      signers.delete(member);
      const before = rolesOf(member).map((role) => textAt(role, 'title'));
      const held = person.roles.filter(
        (role) =>
          !isCountedMember(role) &&
          !ASKS_WHO.test(role) &&
          !this.isUnsaid(role) &&
          !isSomebody(role) &&
          !before.some((other) => isShortFor(other, role) || isShortFor(role, other)),
      );
      for (const title of held) addRole(member, this.role(title));
      for (const field of ['kind', 'status', 'email', 'handle', 'affiliation'] as const)
        if (person[field] !== undefined) member[field] ??= person[field];
      return member;
    },
    signer(person) {
      const found = this.find(person.name)?.member;
      const isOnlySigner = found === undefined || signers.has(found);
      const member = this.member(person);
      if (isOnlySigner) signers.add(member);
      signed.push(member);
      if (person.roles.length > 0) titled.add(member);
      return member;
    },
    isSignedByNamed() {
      const strangers = signed.filter((member) => signers.has(member));
      const named = signed.length - strangers.length;
      // Of as many, those who sign as something are others than the team.
      return (
        named > strangers.length ||
        (strangers.every((member) => titled.has(member)) &&
          (named === strangers.length || (strangers.length < 3 && this.named().length > 3)))
      );
    },
    isLeftBlank: (name) => isFilledIn && isBlankName(plain(name)),
    isUnsaid: (title) =>
      ASKS_ROLE.test(plain(title).trim()) || (isFilledIn && /^\[[^[\]]+\]$/u.test(plain(title).trim())),
    named: () => listAt(charter, 'members').filter((member) => !signers.has(member)),
    find(name) {
      const members = listAt(charter, 'members');
      const exact = members.find((member) => isCalled(member, 'name', name) || isAccountOf(member, name));
      if (exact) return { member: exact, isExact: true };
      const close = members.filter((member) => isClose(givenFirst(textAt(member, 'name')), givenFirst(name)));
      return close.length === 1 ? { member: close[0] as Thing, isExact: false } : undefined;
    },
  };
}

/** "Bo Lind, Treasurer": another one with their office, and nothing that somebody is. */
function isSomebody(role: string): boolean {
  const name = nameBefore(role);
  const isName = name !== plain(role) && nameLikeness(name) === 2 && !isRoleTitle(name);
  // "Full Stack (UI/UX)", "Happy Path (Tester)" are none.
  return isName && (isGivenName(name) || (!isCraft(name) && /^,\s/u.test(plain(role).slice(name.length))));
}

/** The full names that first names and nicknames can only mean. */
export function fullNamesOf(names: readonly string[]): Map<string, string> {
  const parts = names.map((name) => ({ name, tokens: slug(plain(name)).split('-') }));
  const short = parts.filter(({ tokens }) => tokens[0] !== '');
  return new Map(
    short.flatMap(({ name: given, tokens: called }): [string, string][] => {
      const [token = '', more] = called;
      const full = parts.filter(
        ({ tokens }) =>
          tokens.length > called.length &&
          (more === undefined && !/\s/.test(plain(given))
            ? isFirstName(token, tokens)
            : called.every((part, index) => tokens[index] === part)),
      );
      return full.length === 1 ? [[called.join('-'), (full[0] as { name: string }).name]] : [];
    }),
  );
}

/** "Ana" in "Ana Maria Ruiz"; "Henri" for "Henrik Ek". */
function isFirstName(token: string, tokens: readonly string[]): boolean {
  return tokens
    .slice(0, -1)
    .some((other, index) => other === token || (index === 0 && token.length > 3 && other.startsWith(token)));
}

export function addRole(member: Thing, role: Thing): void {
  const roles = (member['roles'] ?? []) as readonly Reference[];
  if (!roles.some(({ refersTo }) => refersTo === role || meaning(refersTo) === meaning(role)))
    member['roles'] = [...roles, refer(role)];
}

/** "Backend" for "Backend Developer": what somebody works on, for the title that says it, too. */
function isShortFor(known: string, title: string): boolean {
  const [short, long] = [slug(known).split('-'), slug(title).split('-')];
  return (
    long.length === short.length + 1 &&
    short.every((part, index) => part === long[index]) &&
    isRoleWord(long.at(-1) as string) &&
    !isRoleTitle(known)
  );
}

/** Whoever is "Team lead" in one place and "Team leader" in another has one role. */
function meaning(role: Thing): string {
  return slug(textAt(role, 'title')).replaceAll(/\b(lead|manag|coordinat|organiz)(?:er|or)?s?\b/g, '$1');
}

export function rolesOf(member: Thing): Thing[] {
  return ((member['roles'] ?? []) as readonly Reference[]).map(({ refersTo }) => refersTo);
}

/** "@ana", where Ana Ruiz has that handle. */
function isHandleOf(member: Thing, name: string): boolean {
  return name.startsWith('@') && textAt(member, 'handle').toLowerCase() === name.toLowerCase();
}

/** "ana_ruiz", where Ana Maria Ruiz has "@ana-ruiz". */
function isAccountOf(member: Thing, name: string): boolean {
  const account = slug(textAt(member, 'handle'));
  return account !== '' && /^\S+$/.test(name) && account === slug(name);
}

function isCalled(thing: Thing, field: string, name: string): boolean {
  const wanted = slug(plain(name));
  return wanted === '' ? thing[field] === name : slug(textAt(thing, field)) === wanted;
}

/** "Ana" for "Ana Ruiz", "A. Ruiz", "Ana R.", "Ana Maria Ruiz", "Ana Ruis". */
function isClose(known: string, name: string): boolean {
  const [long, short] = [slug(known).split('-'), slug(plain(name)).split('-')].toSorted(
    (a, b) => b.length - a.length,
  ) as [string[], string[]];
  if (short.join('') === '' || long.join('') === '') return false;
  if (short.length === 1) return long.slice(0, -1).includes(short[0] as string);
  if (
    short.every((part, index) =>
      long.some((other) => other === part || (isEdge(index, short) && part.length === 1 && other.startsWith(part))),
    )
  )
    return true;
  const last = [long.at(-1), short.at(-1)] as [string, string];
  if (last[0] === last[1] && isNickname(long[0] as string, short[0] as string)) return true;
  if (long[0] !== short[0])
    return last[0] === last[1] && isSlip(long.slice(0, -1).join('-'), short.slice(0, -1).join('-'));
  const most = Math.min(last[0].length, last[1].length) > 4 ? 2 : 1;
  return Math.abs(last[0].length - last[1].length) < 3 && distance(last[0], last[1]) <= most;
}

/** Where a letter can stand for a name: first, or last behind a name that is written out. */
function isEdge(index: number, { length, [0]: first = '' }: readonly string[]): boolean {
  return index === 0 || (index === length - 1 && first.length > 1);
}

/** "Katarina" for "Katerina", and not "Bo" for "Ba". */
function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 4 && Math.abs(a.length - b.length) < 2 && distance(a, b) === 1;
}

/** "Alex" and "Alexander", "Andy" and "Andrew", before the same family name. */
function isNickname(one: string, other: string): boolean {
  const [short, long] = [one, other].toSorted((a, b) => a.length - b.length) as [string, string];
  const isFond = /^\p{L}{3}.?[eyi]$|^\p{L}{2}[eyi]$/u.test(short) && long.length > short.length + 1;
  return short.length > 2 && (long.startsWith(short) || (isFond && long.startsWith(short.slice(0, 3))));
}

/** "Ana Ruiz" for "Ruiz, Ana". */
function givenFirst(name: string): string {
  return name.replace(/^([^,]+),\s+([^,]+)$/u, '$2 $1');
}

/** How many letters have to be changed, added or left out. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split('').entries()) {
    row = row.reduce<number[]>((next, above, j) => {
      if (j === 0) return [i + 1];
      const kept = (row[j - 1] as number) + (letter === b[j - 1] ? 0 : 1);
      return [...next, Math.min(kept, above + 1, (next[j - 1] as number) + 1)];
    }, []);
  }
  return row.at(-1) as number;
}
