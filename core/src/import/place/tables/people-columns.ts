import { isAddress } from '../../recognise/accounts.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { isVacant } from '../../recognise/status.js';
import { peopleIn } from '../../recognise/people.js';
import { cellPlain } from './cells.js';
import { columnFor, type ReadTable } from './columns.js';
import { jobTitles, tellsNoRole } from './job-titles.js';
import { areNames, isOfLowerNames } from './names.js';

export interface Columns {
  readonly name: number;
  readonly role: number;
  readonly responsibilities: number;
}

export function columnsOf(table: ReadTable, isExpected: boolean): Columns {
  const first = (kind: 'name' | 'role' | 'responsibilities', taken: readonly number[]): number =>
    columnFor(table, kind, new Set(taken));
  const held = table.columns.findIndex(({ kinds }, index) => kinds[0] === 'responsibilities' && areNames(table, index));
  const responsibilities = held >= 0 ? -1 : table.columns.findIndex(({ kinds }) => kinds[0] === 'responsibilities');
  const saidRole = first('role', [responsibilities, ...jobTitles(table), ...ofAddresses(table)]);
  const said = held >= 0 ? held : first('name', [responsibilities, saidRole]);
  // A column without a heading, before all others, is whom the rows are about, if it does not say what they are.
  const unheaded =
    said < 0 && isExpected && table.columns[0]?.heading === '' && !areTitles(cellsOf(table, 0)) ? 0 : said;
  const name = unheaded < 0 && isExpected ? namesByWords(table, [saidRole, responsibilities]) : unheaded;
  const role = saidRole < 0 && isExpected && name >= 0 ? rolesByWords(table, name) : saidRole;
  return {
    name,
    role,
    responsibilities: responsibilities < 0 ? first('responsibilities', [role, name]) : responsibilities,
  };
}

/** Columns of addresses: what is called "Profile" may be a role, or where to find somebody. */
function ofAddresses(table: ReadTable): number[] {
  return table.columns.flatMap((_, index) => {
    const cells = cellsOf(table, index);
    return cells.length > 0 && cells.every(isAddress) ? [index] : [];
  });
}

/** The first column, of those that are not taken, most of whose cells are names. */
function namesByWords(table: ReadTable, taken: readonly number[]): number {
  return table.columns.findIndex((_, index) => {
    const cells = cellsOf(table, index);
    const named = cells.filter((words) => isVacant(words) || peopleIn(words, { short: false, many: true }).length > 0);
    const areNamed = cells.length > 1 && named.length > cells.length * 0.6;
    return !taken.includes(index) && (areNamed || isOfLowerNames(table, index));
  });
}

/** The first column, of those whose heading says nothing, most of whose cells are titles of roles; -1 where there is none. */
function rolesByWords(table: ReadTable, name: number): number {
  return table.columns.findIndex(({ heading, kinds }, index) => {
    const cells = cellsOf(table, index);
    const titles = cells.filter(isTitle);
    const plainly = cells.filter((words) => (titles.length > 0 ? PARTICIPANT : TAKES_PART).test(words));
    if (titles.length === 0 && !LEVEL.test(heading)) return false;
    const told = titles.length + plainly.length;
    return (
      index !== name && kinds.length === 0 && (cells.length > 1 || table.rows.length === 1) && told > cells.length / 2
    );
  });
}

function cellsOf({ rows }: ReadTable, index: number): string[] {
  return rows.map((row) => cellPlain(row[index])).filter(Boolean);
}

/** "Treasurer" below "Chair": more than one cell, and most of them what somebody is. */
function areTitles(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.filter(isTitle).length > cells.length / 2;
}

function isTitle(words: string): boolean {
  return words.length < 60 && isRoleTitle(words) && nameLikeness(words) < 2;
}

/** What a column is called that tells how somebody takes part. */
const LEVEL =
  /^(?:(?:membership |participation )?(?:level|type|class|category|kind)|participation|nivå|typ|nivel|tipo|stufe|art|niveau)$/iu;

/** What everybody may be told to be without saying nothing: whoever is a member is told of as one already. */
const TAKES_PART =
  /^(?:participant|contributor|deltagare|participante|colaborador(?:a)?|teilnehmer(?:in)?)s?$|^[\p{L}-]+ (?:member|participant|contributor)s?$/iu;

/** How somebody takes part: what they are, where others in the same column have roles. */
const PARTICIPANT =
  /^(?:[\p{L}-]+ ){0,2}(?:participant|contributor|member|deltagare|medlem|participante|miembro|integrante|mitglied)s?$/iu;

/** What a column is called that holds another role, however it is written. */
const SECOND_ROLE =
  /^(?:second(?:ary)?|2nd|other|additional|further|andra|sekundär|övriga|segundo|otros?|weitere|zweite|autres?) (?:\p{L}+ )?(?:roles?|roll|roller|rol|rolle|rollen|rôles?)$|^(?:rol|rôle) (?:secundario|adicional|secondaire)$/iu;

/** Further columns of roles, as where everybody has another one in each phase. */
export function matrixOf({ columns, rows }: ReadTable, at: Columns): number[] {
  const taken = new Set([at.name, at.role, at.responsibilities]);
  return columns.flatMap((column, index) => {
    if (tellsNoRole(column)) return [];
    if (at.role >= 0 && !taken.has(index) && SECOND_ROLE.test(column.heading)) return [index];
    const cells = rows.map((row) => cellPlain(row[index])).filter(Boolean);
    const titles = cells.filter((words) => words.length < 50 && isRoleTitle(words) && nameLikeness(words) < 2);
    return !taken.has(index) && at.role >= 0 && cells.length > 1 && titles.length >= cells.length * 0.6 ? [index] : [];
  });
}
