import { isRoleTitle, nameLikeness } from './names.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';

/** A name, an arrow, a title, and behind a tab what else is said. */
const LINE = /^([^→<>=\t]{3,60}?)\s{0,9}(?:[-=]{1,2}\\?>|[→⇒➜➔➤►])\s{0,9}([^\t→<>]{2,40}?)(?:\t\s{0,9}(\S.*))?$/u;

/**
 * "Ruiz, Ana -> Lead", and behind a tab what she does: a table without lines. Most of the titles say that they are
 * some, and all names are written alike, with the family name first or last.
 */
export function toldByArrows(lines: readonly string[]): Person[] {
  const rows = lines.flatMap((line) => {
    const [found, name = '', title = '', task] = LINE.exec(line.trim()) ?? [];
    return found === undefined ? [] : [{ name, title, task }];
  });
  const areTold = rows.length > 1 && rows.some(({ task }) => task !== undefined);
  const areNames = rows.every(({ name }) => nameLikeness(name) === 2 && !isRoleTitle(name));
  const areAlike = new Set(rows.map(({ name }) => name.includes(','))).size === 1;
  const titled = rows.filter(({ title }) => isRoleTitle(title)).length;
  const areShort = rows.every(({ title }) => title.split(/\s+/).length < 6 && !/[.!?:]$/.test(title));
  return areTold && areNames && areAlike && areShort && titled > 1 && titled >= rows.length * 0.6
    ? rows.map(({ name, title }) => ({ name, roles: rolesIn(title) }))
    : [];
}
