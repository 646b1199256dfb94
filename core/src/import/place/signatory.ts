import { isReference, refer, thing, type Thing } from './draft.js';
import type { Person } from '../recognise/people.js';
import type { Placing } from './placing.js';

/**
 * The signature, still without date, of somebody who signs: a member, by whatever form of their name; else, where the
 * charter names its members, an approver.
 */
export function signatory(placing: Placing, person: Person, line: number): Thing {
  const { roster, charter, doubts } = placing;
  const found = roster.find(person.name);
  if (found && !found.isExact) {
    const about: Thing = { member: refer(found.member) };
    doubts.push({ about, text: `“${person.name}” signs; that was taken for “${String(found.member['name'])}”.`, line });
    return about;
  }
  if (found) return { member: refer(roster.member({ ...person, name: String(found.member['name']) })) };
  if (!hasMembers(placing)) return { member: refer(roster.member(person)) };
  return { member: refer(approver(charter, person)) };
}

/** Members named in places other than their signatures. */
function hasMembers({ known, charter }: Placing): boolean {
  const signed = new Set(
    ((charter['signatures'] ?? []) as readonly Thing[]).map(({ member }) =>
      isReference(member) ? member.refersTo : undefined,
    ),
  );
  const members = (charter['members'] ?? []) as readonly Thing[];
  return known.size > 0 && members.some((member) => !signed.has(member));
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
