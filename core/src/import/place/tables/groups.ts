import { plain } from '../../source/plain.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { speaksOfMeeting, RECORDS } from '../../recognise/meetings.js';
import { peopleIn } from '../../recognise/people.js';
import { rolesIn } from '../../recognise/roles-in.js';
import { singular } from '../../recognise/singular.js';
import { OVER_THE_TEAM } from '../../recognise/of-others.js';
import { isBesideTeam } from '../../recognise/beside-team.js';
import { cellPlain } from './cells.js';
import { nameIn, type ReadColumn, type ReadTable } from './columns.js';
import { OF_THINGS } from './names.js';
import type { Person } from '../../recognise/person.js';

/**
 * The people of a table of groups, "Group | Leads | Meetings": whoever stands in a column that is called by a role.
 * None where the rows are people themselves.
 */
export function peopleOfGroups(table: ReadTable): Person[] {
  const hasOffices = table.columns.some((column, index) => index > 0 && isOffice(column));
  return table.columns.flatMap((column, index) => {
    const title = titleOf(column);
    if (index === 0 || !(isOffice(column) || (hasOffices && PRODUCT_OWNER.test(title)))) return [];
    const cells = table.rows.map((row) =>
      nameIn(table, row, index)
        .split('\n')
        .flatMap((line) => peopleIn(line, { short: false, many: true })),
    );
    const said = table.rows.filter((row) => cellPlain(row[index]) !== '');
    const full = cells.filter((people) => people.length > 0 && people.every(({ name }) => nameLikeness(name) === 2));
    if (full.length === 0 || full.length < said.length * 0.6) return [];
    return full.flat().map((person) => ({ ...person, roles: [...rolesIn(title), ...person.roles] }));
  });
}

function titleOf({ heading }: ReadColumn): string {
  return singular(plain(heading));
}

/** Whether a column is called by the title of a role, and not by what somebody has to do with the thing in a row. */
function isOffice(column: ReadColumn): boolean {
  const title = titleOf(column);
  return (
    isRoleTitle(title) &&
    !OVER_THE_TEAM.test(title) &&
    !isBesideTeam(title) &&
    title.split(/\s+/).length < 5 &&
    !column.kinds.some((kind) => kind === 'responsibilities' || OF_THINGS.has(kind))
  );
}

/** Beside "Scrum Master" an office, too; else whoever owns the product of a row. */
const PRODUCT_OWNER = /^(?:product owner|produktägare)$/iu;

/** What a column is called that names those who are in a group. */
const OF_MEMBERS =
  /^(?:(?:other|team|group|övriga|otros)\s)?(?:members?|people|participants?|medlemmar|deltagare|ledamöter|miembros|integrantes|participantes|mitglieder|membres)(?: (?:del equipo|of the (?:team|group)))?$/iu;

/** The people of "Group | Lead | Members" who stand in other columns than those of `taken`; the rows are no people and no roles. */
export function othersOfGroups(table: ReadTable, taken: readonly number[]): Person[] {
  const groups = table.rows.map((row) => cellPlain(row[0]));
  const areGroups =
    !taken.includes(0) &&
    table.columns[0]?.kinds[0] !== 'role' &&
    groups.every((words) => words !== '' && nameLikeness(words) < 2);
  if (!areGroups) return [];
  const members = table.columns.flatMap(({ heading, kinds }, index) =>
    index === 0 || taken.includes(index) || !(OF_MEMBERS.test(plain(heading)) || kinds[0] === 'owner')
      ? []
      : table.rows.flatMap((row) =>
          nameIn(table, row, index)
            .split('\n')
            .flatMap((line) => peopleIn(line, { short: false, many: true })),
        ),
  );
  const { columns } = table;
  const leads = peopleOfGroups({
    ...table,
    columns: columns.map((column, index) =>
      taken.includes(index) && !isNamedByWords(column) ? { heading: '', kinds: [] } : column,
    ),
  });
  return [...leads, ...members];
}

/** "Scrum Master", taken for a column of names by its cells alone: it says what they are, too. */
function isNamedByWords({ kinds }: ReadColumn): boolean {
  return !kinds.includes('name') && !kinds.includes('role');
}

/** What the column of a table of groups says of when each of them meets. */
export function meetingsOfGroups({ columns, rows }: ReadTable): string[] {
  return columns.flatMap(({ heading }, index) =>
    index > 0 && heading.split(/\s+/).length < 5 && speaksOfMeeting(heading) && !RECORDS.test(heading)
      ? rows.map((row) => cellPlain(row[index])).filter(Boolean)
      : [],
  );
}

/** "Name | Leads": a table whose first column names groups, and whose others name people. */
export function isOfGroups(table: ReadTable): boolean {
  const cells = table.rows.map((row) => cellPlain(row[0])).filter(Boolean);
  const full = cells.filter((words) => nameLikeness(words) === 2 && !isRoleTitle(words)).length;
  return table.columns[0]?.kinds[0] === 'name' && full <= cells.length * 0.4 && peopleOfGroups(table).length > 0;
}
