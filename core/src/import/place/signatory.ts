import { refer, thing, type Thing, textAt } from './draft.js';
import { standsBeside } from '../recognise/beside-team.js';
import type { Person } from '../recognise/person.js';
import { isOfLetters } from '../recognise/accounts.js';
import { slug } from '../../text/slug.js';
import { plain } from '../source/plain.js';
import type { Placing } from './placing.js';
import { rolesOf } from './roster.js';

/**
 * The signature, still without date, of somebody who signs: a member, by whatever form of their name; else, where the
 * charter names its members, an approver.
 */
export function signatory(placing: Placing, person: Person, line: number): Thing {
  const { roster, charter, named, strangersApprove, overseers, doubts } = placing;
  if (overseers.has(slug(plain(person.name)))) return { member: refer(approver(charter, person)) };
  const found = roster.find(person.name) ?? ownerOf(placing, person.name);
  // Who was told of by a first name signs with the full one.
  const isFuller = found && !/\s/.test(textAt(found.member, 'name')) && /\s/.test(person.name);
  if (found && isFuller) return { member: refer(roster.signer(person)) };
  if (found && !found.isExact) {
    const about: Thing = { member: refer(found.member) };
    doubts.push({ about, text: `“${person.name}” signs; that was taken for “${textAt(found.member, 'name')}”.`, line });
    return about;
  }
  const roles = person.roles.filter(
    (role) => !rolesOf(found?.member ?? {}).some((known) => isForm(role, textAt(known, 'title'))),
  );
  if (found) return { member: refer(roster.signer({ ...person, roles, name: textAt(found.member, 'name') })) };
  // "Sponsor: Kim Lee", below those who are of the team.
  if (standsBeside(person) && named.size > 0) return { member: refer(approver(charter, person)) };
  // Where most of those who sign are members, whoever is none of them approves the charter.
  return {
    member: refer(
      !strangersApprove || person.roles.length === 0 || named.has(slug(plain(person.name)))
        ? roster.signer(person)
        : approver(charter, person),
    ),
  };
}

/** The one member of whose name an account is made: "@thelmak" of Thelma Krusk. */
function ownerOf({ roster }: Placing, account: string): ReturnType<Placing['roster']['find']> {
  const letters = /^@([\w-]{4,40})$/u.exec(account)?.[1]?.toLowerCase() ?? '';
  const owners = letters === '' ? [] : roster.named().filter((member) => isMadeOf(letters, textAt(member, 'name')));
  return owners.length === 1 ? { member: owners[0] as Thing, isExact: false } : undefined;
}

function isMadeOf(letters: string, name: string): boolean {
  const parts = slug(name).split('-');
  return isOfLetters(letters, name) || parts.some((part) => part.length > 3 && letters.includes(part.slice(0, 5)));
}

/** "The coordinator" beside a signature is the "Coordination" told of above; the same title stays, to be printed. */
function isForm(role: string, known: string): boolean {
  const [own, other] = [role, known].map((title) => slug(title).split('-').at(-1) as string) as [string, string];
  if (slug(known).startsWith(`${slug(role)}-`)) return true;
  return slug(role) !== slug(known) && own.length > 5 && own.slice(0, 6) === other.slice(0, 6) && !known.includes(' ');
}

function approver(charter: Thing, { name, roles, email, affiliation }: Person): Thing {
  const approval = (charter['approval'] ?? {}) as Thing;
  charter['approval'] = approval;
  const approvers = (approval['approvers'] ?? []) as Thing[];
  approval['approvers'] = approvers;
  const known = approvers.find((each) => each['name'] === name);
  if (known) return known;
  const made = thing({ name, title: roles.join(', '), email, organization: affiliation });
  approvers.push(made);
  return made;
}
