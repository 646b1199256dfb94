import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import { isOfThePast } from '../recognise/past.js';
import { peopleIn } from '../recognise/people.js';
import type { Person } from '../recognise/person.js';
import { isOverTheTeam } from '../recognise/of-others.js';
import { plain } from '../source/plain.js';
import { classifyHeading } from '../structure/classify.js';
import { factKind } from '../words/fact-kinds.js';

interface Labelled {
  readonly label: string;
  readonly value: string;
}

interface Held {
  readonly label: string;
  readonly people: readonly Person[];
}

/** "Events: Ana Ruiz, Bo Lind" among several offices with those who hold them: the people of such, with what they are. */
export function besideOffices(facts: readonly Labelled[]): Person[] {
  const held = facts.flatMap(heldIn);
  const offices = held.filter(({ label }) => isRoleTitle(label));
  const others = held.filter(({ label }) => !isRoleTitle(label) && isUnknown(label));
  return offices.length > 2 && offices.length > others.length
    ? others.flatMap(({ label, people }) => people.map((person) => ({ ...person, roles: [label] })))
    : [];
}

/** A label before full names, and hardly anything else. */
function heldIn({ label, value }: Labelled): Held[] {
  const people = peopleIn(value, { short: false, many: true });
  const isFull = people.every(({ name }) => nameLikeness(name) === 2);
  const isShort = plain(value).split(/\s+/).length < people.length * 4;
  return people.length > 0 && isFull && isShort && nameLikeness(label) < 2 ? [{ label, people }] : [];
}

function isUnknown(label: string): boolean {
  return (
    /^\p{Lu}[\p{L}& ]{3,30}$/u.test(label) &&
    factKind(label) === undefined &&
    classifyHeading(label)?.kinds[0] !== 'members' &&
    !isOverTheTeam(label) &&
    !isOfThePast(label)
  );
}
