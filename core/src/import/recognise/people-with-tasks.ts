import { plain } from '../source/plain.js';
import { tellTasks } from './crafts.js';
import { isRoleTitle, nameLikeness } from './names.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { isVacant } from './status.js';

/**
 * People in a row, each with what they do behind their name: "Ana Ruiz: Backend; Bo Lind: Tests", and the same with dashes
 * or brackets. Empty where the parts are not all of that kind.
 */
export function peopleWithTasks(words: string): Person[] {
  if (words.length > 1000) return [];
  const bySemicolon = parts(words, /[;\n]/);
  const read = (bySemicolon.length > 1 ? bySemicolon : parts(words, /,\s(?![^(]*\))/)).map(personWithTask);
  const people = read.filter((each) => each !== undefined);
  const isWhole = people.length > 1 && people.length === read.length;
  // "Ana Ruiz – Bo Lind; Li Ek – Eva Sand" are pairs.
  return isWhole && people.some(({ roles }) => roles.some((role) => nameLikeness(role) < 2)) ? people : [];
}

function parts(words: string, separator: RegExp): string[] {
  return words
    .split(separator)
    .map((part) => plain(part).replace(/\.$/, ''))
    .filter(Boolean);
}

function personWithTask(part: string): Person | undefined {
  const [, name = '', sign = '', task = ''] = /^([^:(–—]+?)(:\s|\s[–—-]\s|\s\()\s*([^:()]{2,50})\)?$/u.exec(part) ?? [];
  if (nameLikeness(name) < 2 || isRoleTitle(name) || /\d|@/.test(task) || task.split(/\s+/).length > 5)
    return undefined;
  // In brackets may stand where somebody comes from, too.
  const isTask = !sign.includes('(') || isRoleTitle(task) || tellTasks([`A – ${task}`, `B – ${task}`]);
  return isTask && !isVacant(task) ? { name, roles: rolesIn(task) } : undefined;
}
