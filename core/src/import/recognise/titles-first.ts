import { plain } from '../source/plain.js';
import { isRoleTitle, nameLikeness } from './names.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';

/** "Keeper of keys, Bo Lind" */
const TITLE_FIRST = /^([\p{L}][^,:–—@.\d]{2,40}),\s+([^,:]{3,50})$/u;

/**
 * The people of some lines, where in one of them a role stands before the name, "Secretary, Ana Ruiz": then so it does in
 * the others, whatever it is called.
 */
export function withTitlesFirst(lines: readonly string[], people: readonly Person[][]): Person[][] {
  const firsts = lines.map(titleIn);
  const areSure = firsts.some((title) => title !== undefined && isRoleTitle(title));
  return people.map((found, index) => {
    const [person, more] = found;
    const title = firsts[index];
    if (!areSure || !person || more || title === undefined || person.affiliation !== title) return found;
    const { affiliation: _, ...rest } = person;
    return [{ ...rest, roles: [...rolesIn(title), ...rest.roles] }];
  });
}

function titleIn(line: string): string | undefined {
  const [, title = '', name = ''] = TITLE_FIRST.exec(plain(line)) ?? [];
  const isOne = title !== '' && nameLikeness(title) < 2 && nameLikeness(name) === 2 && !isRoleTitle(name);
  return isOne ? title : undefined;
}

/** "Ana Ruiz" of "Lead: Ana Ruiz, ana@example.org", line for line; empty where a line says anything else before a colon. */
export function holdersIn(lines: readonly string[]): string[] {
  const held = lines.flatMap((line) => {
    const [, title = '', name = ''] = /^([^:]{2,40}?)\s*:\s+([^,:]{3,50})/u.exec(plain(line)) ?? [];
    return isRoleTitle(title) ? [name.trim()] : [];
  });
  return held.length === lines.length ? held : [];
}
