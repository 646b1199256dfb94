import { refer, thing, type Thing, textAt } from './draft.js';
import type { Person } from '../recognise/people.js';
import { slug } from '../../text/slug.js';
import { plain } from '../source/plain.js';
import type { Placing } from './placing.js';

/**
 * The signature, still without date, of somebody who signs: a member, by whatever form of their name; else, where the
 * charter names its members, an approver.
 */
export function signatory(placing: Placing, person: Person, line: number): Thing {
  const { roster, charter, named, strangersApprove, doubts } = placing;
  const found = roster.find(person.name);
  if (found && !found.isExact) {
    const about: Thing = { member: refer(found.member) };
    doubts.push({ about, text: `“${person.name}” signs; that was taken for “${textAt(found.member, 'name')}”.`, line });
    return about;
  }
  if (found) return { member: refer(roster.signer({ ...person, name: textAt(found.member, 'name') })) };
  // Where most of those who sign are members, whoever is none of them approves the charter.
  return {
    member: refer(
      !strangersApprove || named.has(slug(plain(person.name))) ? roster.signer(person) : approver(charter, person),
    ),
  };
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
