import { isRoleTitle, nameBefore, nameLikeness } from '../../recognise/names.js';
import { isVacant } from '../../recognise/status.js';
import { peopleIn } from '../../recognise/people.js';
import { rolesIn } from '../../recognise/roles-in.js';
import type { Person } from '../../recognise/person.js';
import { heldAs } from '../../recognise/singular.js';
import { plain } from '../../source/plain.js';
import { splitLabel } from '../../structure/infer-headings.js';
import { exactColumnKind } from '../../words/column-kinds.js';

/** "Name: Ana Ruiz", "Role: Lead" and more of the kind, each on a line. */
export function recordIn(lines: readonly string[]): Person[] | undefined {
  const facts = lines
    .map((line) => splitLabel(line))
    .map((split) => ({
      kind: split && exactColumnKind(plain(split.label).replace(/:$/, '')),
      rest: plain(split?.rest ?? ''),
    }));
  if (lines.length < 2 || facts[0]?.kind !== 'name' || facts.some(({ kind }) => kind === undefined)) return undefined;
  return facts.reduce<Person[]>((people, { kind, rest }) => {
    const last = people.at(-1);
    if (kind === 'name') return [...people, ...peopleIn(rest, { short: true, many: false })];
    if (!last) return people;
    const told: Person =
      kind === 'role' && !isVacant(rest)
        ? { ...last, roles: [...last.roles, ...rolesIn(rest)] }
        : kind === 'email'
          ? { ...last, email: rest }
          : last;
    return [...people.slice(0, -1), told];
  }, []);
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
  const role = heldAs(title, people.length > 1);
  return people.map((person) => ({ ...person, roles: [...rolesIn(role), ...person.roles] }));
}
