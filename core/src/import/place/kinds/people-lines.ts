import { isRoleTitle, nameBefore, nameLikeness } from '../../recognise/names.js';
import { isVacant } from '../../recognise/status.js';
import { peopleIn } from '../../recognise/people.js';
import { isGroupTitle, rolesIn, rolesInField } from '../../recognise/roles-in.js';
import type { Person } from '../../recognise/person.js';
import { heldAs } from '../../recognise/singular.js';
import { plain } from '../../source/plain.js';
import { splitLabel } from '../../structure/infer-headings.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import type { ColumnKind } from '../../words/words.js';

interface Fact {
  readonly kind: ColumnKind | undefined;
  readonly rest: string;
}

/** "Name: Ana Ruiz" as what it is about; "Role 2:", "Person(s) responsible:" count and ask for the same. */
export function factIn(line: string): Fact {
  const split = splitLabel(line);
  const label = plain(split?.label ?? '').replace(/\s*#?\d{0,2}:?$/, '');
  return { kind: split && exactColumnKind(label), rest: plain(split?.rest ?? '') };
}

/** "Name: Ana Ruiz", "Role: Lead" and more of the kind, each on a line; the name may stand there alone. */
export function recordIn(lines: readonly string[]): Person[] | undefined {
  const facts = lines.map((line): Fact => (isBareName(line) ? { kind: 'name', rest: plain(line) } : factIn(line)));
  const [first] = facts;
  if (lines.length < 2 || facts.some(({ kind }) => kind === undefined)) return undefined;
  if (first?.kind === 'role') return holdersInRecord(facts);
  const isTold = lines.every((line) => !isBareName(line)) || facts.some(({ kind }) => kind === 'role');
  if (first?.kind !== 'name' || !(isTold || facts.some(({ kind }) => kind !== undefined && OF_PEOPLE.has(kind))))
    return undefined;
  return facts.reduce<Person[]>((people, { kind, rest }) => {
    const last = people.at(-1);
    if (kind === 'name') return [...people, ...peopleIn(rest, { short: true, many: false })];
    if (!last) return people;
    const told: Person =
      kind === 'role' && !isVacant(rest)
        ? { ...last, roles: [...last.roles, ...rolesInField(rest)] }
        : kind === 'email'
          ? { ...last, email: rest }
          : last;
    return [...people.slice(0, -1), told];
  }, []);
}

/** What is told of people, and of nothing else. */
export const OF_PEOPLE: ReadonlySet<ColumnKind> = new Set([
  'role',
  'email',
  'phone',
  'handle',
  'skills',
  'affiliation',
]);

export function isBareName(line: string): boolean {
  return nameLikeness(line) === 2 && !isRoleTitle(line) && !plain(line).includes(':');
}

/** "Role: Tester", what a tester does, and "Person responsible: Ana Ruiz"; undefined where nobody is named. */
function holdersInRecord(facts: readonly Fact[]): Person[] | undefined {
  const starts = facts.flatMap(({ kind }, index) => (kind === 'role' ? [index] : []));
  const people = starts.flatMap((start, index) => {
    const [role, ...more] = facts.slice(start, starts[index + 1]) as [Fact, ...Fact[]];
    const held = more
      .filter(({ kind }) => kind === 'name' || kind === 'owner')
      .flatMap(({ rest }) => peopleIn(rest, { short: true, many: true }));
    return holdersOf(role.rest, held);
  });
  return people.length > 0 ? people : undefined;
}

/** A role on a line, and those who have it on the lines below; empty where lines say anything else. */
export function peopleBelowRoles(lines: readonly string[]): Person[] {
  const groups: { readonly title: string; readonly names: string[] }[] = [];
  for (const line of lines.map(plain)) {
    const isName = nameLikeness(line) === 2 && !isRoleTitle(line);
    const isTitle = isRoleTitle(line) && nameLikeness(nameBefore(line)) < 2;
    if (!isName && isTitle && line.split(/\s+/).length < 6 && !/[:.]/.test(line))
      groups.push({ title: line, names: [] });
    else if (groups.length > 0 && (isName || isVacant(line))) groups.at(-1)?.names.push(...(isName ? [line] : []));
    else return [];
  }
  const people = groups.flatMap(({ title, names }) =>
    holdersOf(
      title,
      names.map((name) => ({ name, roles: [] })),
    ),
  );
  return people.length > 1 && groups.length > 1 ? people : [];
}

/** Several who hold a role each have it by the name for one: "Testers". */
export function holdersOf(title: string, people: readonly Person[]): Person[] {
  if (isGroupTitle(title)) return [...people];
  const role = heldAs(title, people.length > 1);
  return people.map((person) => ({ ...person, roles: [...rolesIn(role), ...person.roles] }));
}
