import { plain } from '../source/plain.js';
import { isRoleTitle, nameLikeness } from './names.js';
import type { Person } from './person.js';
import { MEMBER } from './tasks.js';

/** "Chair: Ana Ruiz", "**Member** – Bo Lind": what stands before somebody. */
const LABELLED = /^([^:–—,()]{3,40}?)(?::|\s[–—-])\s+(\S.*)$/u;

/**
 * "Member: Bo Lind" among lines such as "Chair: Ana Ruiz": there it is what somebody is, as the offices of the others
 * are. Elsewhere everybody is a member. It is told of the lines once, for whomever they name.
 */
export function memberSeatsIn(lines: readonly string[]): (people: readonly Person[]) => readonly Person[] {
  const read = lines.map((line) => {
    const [, label = '', rest = ''] = LABELLED.exec(plain(line)) ?? [];
    return nameLikeness(rest.split(/[,(]|\s[–—-]\s/u)[0] as string) === 2 ? { label, rest } : { label: '', rest };
  });
  if (!read.some(({ label }) => isRoleTitle(label) && nameLikeness(label) < 2)) return (people) => people;
  const seats = read.filter(({ label }) => MEMBER.test(label));
  return (people) =>
    people.map((person) => {
      const seat = seats.find(({ rest }) => rest.startsWith(person.name))?.label;
      return seat === undefined || person.roles.includes(seat) ? person : { ...person, roles: [seat, ...person.roles] };
    });
}
