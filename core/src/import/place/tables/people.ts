import { MERGED, type SourceCell } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { isBesideTeam, isCountedMember, standsBeside } from '../../recognise/beside-team.js';
import { isOfOne } from '../../recognise/offices-of-one.js';
import { heldAs } from '../../recognise/singular.js';
import { isVacant, statusIn } from '../../recognise/status.js';
import { peopleIn } from '../../recognise/people.js';
import type { PeopleOptions, Person } from '../../recognise/person.js';
import { dayIn } from '../../recognise/dates.js';
import { textAt, thingsAt, type LayoutPart, type Thing } from '../draft.js';
import { wordsOf, type Placing } from '../placing.js';
import { addRole, rolesOf } from '../roster.js';
import { gatherAlternates } from './alternates.js';
import { cellItems, cellPlain, cellWords } from './cells.js';
import { nameIn, type ReadTable } from './columns.js';
import { isOfGroups, othersOfGroups } from './groups.js';
import { hasLowerNames, nicknameIn } from './names.js';
import { factKind } from '../../words/fact-kinds.js';
import { columnsOf, matrixOf, type Columns } from './people-columns.js';
import { rolesBeside, rolesInCell, titlesIn } from './roles-in-row.js';
import { printedColumns, type Prints } from './print.js';
import { peopleTicked } from './ticked.js';
import { AND } from '../../recognise/joined.js';

type Row = readonly SourceCell[];
/** The people a row names. */
type WhoIn = (row: Row) => Person[];

/** Names of which every one has the family name first: "Ruiz, Ana". */
function optionsFor(table: ReadTable, column: number, isBehindRoles: boolean): PeopleOptions {
  const cells = table.rows.map((row) => row[column]);
  const names = cells.filter(isSaid).map((cell) => cellPlain(cell));
  return {
    short: true,
    many: true,
    lower: hasLowerNames(table, column),
    familyFirst:
      (names.length > 1 || WITH_INITIAL.test(names[0] ?? '')) &&
      names.every((name) => /^[^,]+,\s+\p{Lu}[^,]*$/u.test(name)) &&
      !((isBehindRoles || AGENTS.test(table.columns[column]?.heading ?? '')) && names.every(areTwo)),
  };
}

/** "Ruiz, Ana M": an initial at the end belongs to the first name. */
const WITH_INITIAL = /^[^,]+,\s\p{Lu}\p{Ll}+\s\p{Lu}\.?$/u;

/** What a column is called whose cells each name several. */
const AGENTS =
  /^(?!(?:full |last |first |family )?names$|nombres$|apellidos)(?:[\p{L}]+ ){0,2}(?:people|staff|team|personer|personal|equipo|[\p{L}]{4,}(?:s|arna|are|erna))$/iu;

/** "Ana Ruiz, Bo Lind": two full names. */
function areTwo(words: string): boolean {
  return words.split(/,\s+/).every((name) => nameLikeness(name) === 2);
}

/** A table of members, or of roles with who holds them; undefined where it is neither. */
export function peopleTable(
  placing: Placing,
  table: ReadTable,
  isExpected: boolean,
  role?: string,
): LayoutPart | undefined {
  if (isOfGroups(table)) return undefined;
  const at = columnsOf(table, isExpected);
  const options = optionsFor(table, at.name, at.role >= 0 && at.role < at.name);
  const whoIn = (row: Row): Person[] =>
    at.name < 0 || isOfOthersIn(table, row, at)
      ? []
      : nameIn(table, row, at.name)
          .split('\n')
          .flatMap((line) => {
            const people = peopleIn(line, options);
            const nickname = people.length === 0 && options.lower === true ? nicknameIn(plain(line)) : undefined;
            return nickname === undefined ? people : [{ name: nickname, roles: [] }];
          })
          .filter((person, index, [first]) => index === 0 || !isBelowName(first, person))
          .filter((person) => !standsBeside(person) && !placing.roster.isLeftBlank(person.name));
  const names = table.rows.filter((row) => whoIn(row).length > 0).length;
  const enough = isExpected ? 0.5 : 0.7;
  const hasNames =
    at.name >= 0 && names > 0 && names >= table.rows.filter((row) => isSaid(row[at.name])).length * enough;
  const isByRole =
    at.role >= 0 &&
    (at.name < 0 ||
      at.role < at.name ||
      names + table.rows.filter((row) => goesOn(table, row, at)).length < table.rows.length) &&
    hasOwnRoles(table.rows, at.role);
  const beside = (part: LayoutPart | undefined): LayoutPart | undefined => {
    if (hasNames) gatherAlternates(placing, table, [at.name, at.role]);
    const ticked = peopleTicked([table.source.header, ...table.source.rows]) ?? [];
    const others = hasNames ? [...othersOfGroups(table, [at.name, at.role]), ...ticked] : [];
    for (const person of others) placing.roster.member(person);
    return part;
  };
  const isOfPeople = hasNames && tellsOfPeople(table) && areOneEach(table.rows.map(whoIn));
  if (isByRole && !isOfPeople && (hasNames || at.responsibilities >= 0))
    return beside(rolesTable(placing, table, at, whoIn));
  const hasMore = at.role >= 0 || at.responsibilities >= 0 || tellsOfPeople(table);
  if (!hasNames || !(isExpected || hasMore)) return undefined;
  const held = (row: Row): Person[] => {
    const people = whoIn(row);
    return role === undefined || at.role >= 0
      ? people
      : people.map((person) => ({ ...person, roles: person.roles.length > 0 ? person.roles : [role] }));
  };
  return beside(membersTable(placing, table, at, held));
}

/** Whether a column is about somebody, and not about what they are. */
function tellsOfPeople({ columns }: ReadTable): boolean {
  return columns.some(({ kinds }) => kinds.some((kind) => ['email', 'handle', 'phone', 'affiliation'].includes(kind)));
}

/** Whether everybody has a row, and a single one. */
function areOneEach(rows: readonly (readonly Person[])[]): boolean {
  const names = rows.flatMap((people) => people.map(({ name }) => name.toLowerCase()));
  return rows.every(({ length }) => length === 1) && new Set(names).size === names.length;
}

/** "Acme | Engineer" below a full name is where that one works, and nobody else. */
function isBelowName(first: Person | undefined, { name, roles }: Person): boolean {
  return first !== undefined && nameLikeness(first.name) === 2 && nameLikeness(name) < 2 && roles.length > 0;
}

/** "Name of the project | Harbour", "Client | Town of Lund": a row of a form, behind whose label stands no member. */
function isOfOthersIn({ columns }: ReadTable, row: Row, at: Columns): boolean {
  const label = columns.length === 2 && at.name === 1 ? cellPlain(row[0]).replace(/:$/, '') : '';
  const kind = label === '' ? undefined : factKind(label);
  return kind !== undefined && kind !== 'members' && (kind !== 'team' || !SEVERAL.test(cellPlain(row[1])));
}

/** "Team | Ana Ruiz, Bo Lind" */
const SEVERAL = new RegExp(`[,;\\n]|\\s(?:${AND})\\s`, 'u');

/** Empty cells, "Member 3", and those of places that are still to be filled say nothing of what a column is about. */
function isSaid(cell: SourceCell | undefined): boolean {
  const words = cellPlain(cell);
  return !isVacant(words) && !isCountedMember(words);
}

/** Every row has a role of its own. */
function hasOwnRoles(rows: readonly Row[], column: number): boolean {
  const roles = rows.map((row) => cellPlain(row[column]).toLowerCase());
  return roles.every((role) => role !== '') && new Set(roles).size === roles.length;
}

function membersTable(placing: Placing, table: ReadTable, at: Columns, whoIn: WhoIn): LayoutPart | undefined {
  const { roster } = placing;
  let roles: string[] = [];
  const matrix = matrixOf(table, at);
  const placed: Thing[] = [];
  const things = table.rows.flatMap((row): Thing[] => {
    // A role that is written once, for several rows, holds for all of them.
    if (!isBelowRole(row, at, roles)) roles = at.role < 0 ? rolesBeside(table, row, at) : rolesInCell(row[at.role]);
    roles = [...new Set([...roles, ...matrix.flatMap((column) => rolesInCell(row[column]))])];
    const [person, ...others] = standsBeside({ roles }) ? [] : whoIn(row);
    const above = placed.at(-1);
    const said = roles.filter((role) => !roster.isUnsaid(role));
    if (!person && above && goesOn(table, row, at)) {
      for (const role of said) addRole(above, roster.role(role));
      return [];
    }
    if (!person) for (const role of said) roster.role(role)['vacant'] ??= true;
    if (!person) return [];
    const member = roster.member({ ...person, roles: [...person.roles, ...roles] });
    for (const other of others) roster.member({ ...other, roles: [...other.roles, ...roles] });
    addDetails(member, table, row, at);
    placed.push(member);
    return [member];
  });
  if (new Set(things).size < table.rows.length) return { text: wordsOf([table.source]) };
  if (at.responsibilities >= 0) addResponsibilities(things, table, at);
  const fields = table.columns.map(({ kinds }, index) => {
    if (index === at.name) return 'name';
    if (index === at.role) return 'roles';
    if (index === at.responsibilities) return 'roles.responsibilities';
    return kinds.find((kind) => ['email', 'handle', 'affiliation', 'since', 'until', 'term'].includes(kind));
  });
  return {
    fields: ['members', 'roles'],
    entries: things,
    columns: printedColumns(table, things, fields, printsMember),
  };
}

/** Below somebody's name in the first column, an empty cell or a joined one: another role of theirs. */
function goesOn({ rows }: ReadTable, row: Row, at: Columns): boolean {
  const empty = rows.filter((each) => cellPlain(each[at.name]) === '');
  return at.name === 0 && cellPlain(row[0]) === '' && (row[0] === MERGED || empty.length <= rows.length / 2);
}

/** In a table of roles with who holds them, an empty cell below a role stands for the same role. */
function isBelowRole(row: Row, at: Columns, roles: readonly string[]): boolean {
  if (row[at.role] === MERGED) return true;
  const isEmpty = at.role >= 0 && at.role < at.name && roles.length > 0 && cellPlain(row[at.role]) === '';
  return isEmpty && !roles.every(isOfOne);
}

function addDetails(member: Thing, table: ReadTable, row: Row, at: Columns): void {
  for (const [index, { kinds }] of table.columns.entries()) {
    const words = cellPlain(row[index]);
    if (index === at.name || index === at.role || words === '') continue;
    const kind = kinds.find((each) =>
      ['email', 'handle', 'affiliation', 'since', 'until', 'term', 'memberStatus'].includes(each),
    );
    if (kind === 'memberStatus') {
      const status = statusIn(words);
      if (status) member['status'] ??= status;
    } else if (kind === 'since' || kind === 'until') member[kind] ??= dayIn(words) ?? words;
    else if (kind) member[kind] ??= words;
  }
}

/** What a row says of its member's only role belongs to the role, unless another row says otherwise. */
function addResponsibilities(things: readonly Thing[], table: ReadTable, at: Columns): void {
  for (const [index, member] of things.entries()) {
    const cell = table.rows[index]?.[at.responsibilities] ?? [];
    const [role, more] = rolesOf(member);
    if (role && !more && cell.length > 0) role['responsibilities'] ??= cellItems(cell);
  }
}

const printsMember: Prints = (member, field) => {
  if (field === 'roles')
    return rolesOf(member)
      .map((role) => textAt(role, 'title'))
      .join(', ');
  if (field === 'roles.responsibilities')
    return rolesOf(member)
      .map((role) => printsItems(role['responsibilities']))
      .join(' ');
  const value = member[field];
  return typeof value === 'string' ? value : '';
};

function printsItems(value: unknown): string {
  return Array.isArray(value)
    ? (value as Thing[]).map((item) => `${textAt(item, 'text')} ${printsItems(item['items'])}`).join(' ')
    : '';
}

function rolesTable(placing: Placing, table: ReadTable, at: Columns, whoIn: WhoIn): LayoutPart | undefined {
  const { roster } = placing;
  const things = table.rows.flatMap((row): Thing[] => {
    const cell = at.name < 0 ? undefined : row[at.name];
    const said = cellPlain(row[at.role]);
    const people = isBesideTeam(said) ? [] : whoIn(row);
    if (people.length === 0 && roster.isUnsaid(said)) return [];
    const title = heldAs(said, people.length > 1);
    const apart = titlesIn(title);
    const titles = apart.length > 1 && apart.slice(1).every(isRoleTitle) ? apart : [title];
    const role = roster.role(titles[0] as string);
    for (const person of people)
      roster.member({ ...person, roles: [...person.roles.filter((each) => !titles.includes(each)), ...titles] });
    if (cell && people.length === 0 && isVacant(cellPlain(cell))) role['vacant'] = true;
    for (const [index, { kinds }] of table.columns.entries()) {
      if (index === at.role || index === at.name || (row[index] ?? []).length === 0) continue;
      if (index === at.responsibilities) role['responsibilities'] ??= cellItems(row[index] as SourceCell);
      else if (kinds.includes('skills')) role['skills'] ??= cellItems(row[index] as SourceCell);
      else if (kinds.includes('purpose') || kinds.includes('definition'))
        role['purpose'] ??= cellWords(row[index] as SourceCell);
    }
    return [role];
  });
  if (new Set(things).size < table.rows.length) return { text: wordsOf([table.source]) };
  const prints: Prints = (role, field) => {
    if (field === 'members') return holders(placing, role);
    return textAt(role, field) || printsItems(role[field]);
  };
  const fields = table.columns.map(({ kinds }, index) => {
    if (index === at.role) return 'title';
    if (index === at.name) return 'members';
    if (index === at.responsibilities) return 'responsibilities';
    if (kinds.includes('skills')) return 'skills';
    return kinds.includes('purpose') || kinds.includes('definition') ? 'purpose' : undefined;
  });
  return { fields: ['roles', 'members'], entries: things, columns: printedColumns(table, things, fields, prints) };
}

function holders({ charter }: Placing, role: Thing): string {
  return thingsAt(charter, 'members')
    .filter((member) => rolesOf(member).includes(role))
    .map((member) => textAt(member, 'name'))
    .join(', ');
}
