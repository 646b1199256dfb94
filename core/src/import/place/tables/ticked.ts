import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { peopleIn } from '../../recognise/people.js';
import type { Person } from '../../recognise/person.js';
import { rolesIn } from '../../recognise/roles-in.js';
import type { SourceTable } from '../../source/blocks.js';
import { plainBlocks } from '../../source/plain.js';

/** What stands where a row and a column meet. */
const TICK = /^(?:[xX✓✔✅☑●•]\ufe0f?|\[[xX]\]|yes|ja|sí)$/iu;
const NO_TICK = /^(?:|[-–—○☐]|\[ ?\]|no|nej)$/iu;

/** People and roles on the two sides of a table, with a tick where somebody has one; undefined where any cell says more. */
export function peopleTicked(rows: SourceTable['rows']): Person[] | undefined {
  const [[, ...head] = [], ...below] = rows.map((row) => row.map(plainBlocks));
  const labels = below.map(([label = '']) => label);
  const marks = below.map(([, ...row]) => row);
  const isTicked = marks.flat().every((cell) => TICK.test(cell) || NO_TICK.test(cell));
  if (head.length < 2 || labels.length < 2 || !isTicked) return undefined;
  const areInRows = labels.every(isSomebody) && head.every(isTitle);
  if (!areInRows && !(head.every(isSomebody) && labels.every(isTitle))) return undefined;
  return (areInRows ? labels : head).flatMap((words, index) => {
    const held = (areInRows ? head : labels).filter((_, at) =>
      TICK.test((areInRows ? marks[index]?.[at] : marks[at]?.[index]) ?? ''),
    );
    return peopleIn(words, { short: true, many: false }).map((person) => ({ ...person, roles: held.flatMap(rolesIn) }));
  });
}

function isSomebody(words: string): boolean {
  return !isRoleTitle(words) && peopleIn(words, { short: true, many: false }).length === 1;
}

function isTitle(words: string): boolean {
  return isRoleTitle(words) && nameLikeness(words) < 2 && words.split(/\s+/).length < 7;
}
