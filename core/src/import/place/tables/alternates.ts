import { isBlankName, nameLikeness } from '../../recognise/names.js';
import { peopleIn } from '../../recognise/people.js';
import { isVacant, statusIn } from '../../recognise/status.js';
import type { Placing } from '../placing.js';
import { cellPlain } from './cells.js';
import type { ReadTable } from './columns.js';

/** "Member | Alternate": whoever stands beside the members to take their place, in a column of its own. */
export function gatherAlternates({ roster }: Placing, { columns, rows }: ReadTable, taken: readonly number[]): void {
  for (const [index, { heading }] of columns.entries()) {
    if (taken.includes(index) || heading.split(/\s+/).length > 4 || statusIn(heading) !== 'alternate') continue;
    const cells = rows.map((row) => cellPlain(row[index])).filter((words) => !isVacant(words));
    const people = cells.map((words) => peopleIn(words, { short: false, many: true }));
    const areNamed = people.every((each) => each.length > 0 && each.every(({ name }) => nameLikeness(name) === 2));
    if (!areNamed) continue;
    for (const person of people.flat())
      if (!isBlankName(person.name)) roster.member({ ...person, status: 'alternate' });
  }
}
