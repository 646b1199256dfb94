import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle, nameLikeness } from './names.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';

/** "Keeper of keys - Bo Lind: opens the house and …" */
const TITLED = /^([^:–—]{3,50}?)\s+[–—-]\s+([^:–—]{3,50}):\s+(\S.*)$/su;

/**
 * The people of lines that each begin with a title, a dash and whoever holds it, before a colon and what they do: what
 * stands before the dash is a title, whatever its words. Undefined where most lines are not so; nobody for one that is not.
 */
export function titledLabels(lines: readonly string[]): Person[][] | undefined {
  const read = lines.map(titled);
  const told = read.filter((each) => each !== undefined);
  const isSure = told.filter(({ name }) => isGivenName(name)).length * 2 >= told.length;
  return told.length > 1 && told.length * 2 > lines.length && isSure
    ? read.map((each) => (each ? [{ name: each.name, roles: rolesIn(each.title) }] : []))
    : undefined;
}

function titled(line: string): { readonly title: string; readonly name: string } | undefined {
  const [, title = '', name = '', duties = ''] = TITLED.exec(plain(line)) ?? [];
  const isHeld = nameLikeness(name) === 2 && !isRoleTitle(name) && !isGivenName(title) && !title.includes(',');
  return isHeld && duties.split(/\s+/).length > 3 ? { title, name } : undefined;
}
