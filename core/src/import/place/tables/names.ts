import { isBlankName, isLowerName, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import type { ColumnKind } from '../../words/words.js';
import { isVacant } from '../../recognise/status.js';
import { withAccountLast } from '../../recognise/account-first.js';
import { cellPlain } from './cells.js';
import type { ReadTable } from './columns.js';
import { factKind } from '../../words/fact-kinds.js';
import { namesBetween } from '../../recognise/joined.js';

/** Whether a column of a table names people; below "Name", fewer of them need their full names. */
export function namesPeople({ columns, rows }: ReadTable): boolean {
  return columns.some(({ kinds }, index) => {
    const cells = rows.map((row) => cellPlain(row[index])).filter(Boolean);
    const full = cells.filter((words) => nameLikeness(bareName(words)) === 2).length;
    const isCalledSo = kinds[0] === 'name' && cells.every((words) => words.length < 40);
    const isOnly = isCalledSo && rows.length === 1 && columns.some(({ kinds: [kind] }) => isOfPeople(kind));
    return (cells.length > 1 || isOnly) && full > cells.length * (isCalledSo ? 0.4 : 0.6);
  });
}

/** What is told of people: beside it, a single row is somebody, too. */
function isOfPeople(kind: ColumnKind | undefined): boolean {
  return kind === 'email' || kind === 'handle' || kind === 'affiliation' || kind === 'role' || kind === 'phone';
}

/** "bo_lind", "Ana r", "anaruiz99": how somebody calls themselves. */
const NICKNAME = /^(?:(?=[\p{L}\d]*[_.\d-]|\p{Ll})\p{L}[\p{L}\d_.-]{2,30}|\p{Lu}\p{Ll}+ \p{Ll}\.?)$/u;

/** What somebody calls themselves in a column of names, most of which are full ones. */
export function nicknameIn(words: string): string | undefined {
  const asName = words.replaceAll(/[_.\d-]+/g, ' ').trim();
  const isNobody = asName.split(' ').some((part) => part.length > 1 && nameLikeness(capital(part)) === 0);
  if (IN_TURNS.test(words)) return undefined;
  return NICKNAME.test(words) && asName !== '' && !isNobody && !isRoleTitle(asName) ? words : undefined;
}

/** "rotates", "alla": where everybody has a role in turns. */
const IN_TURNS =
  /^(?:rot(?:at|er|a$|ie)|altern|turn|wechsel|every|all(?:a|e|es|t)?$|anyone|någon|var och en|todos|todas|cualquier|jeder|tous)/iu;

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** "Ana Ruiz (Acme)", "Ana Ruiz @ana", "Ana Ruiz, ana@example.com": without what stands beside the name. */
function bareName(words: string): string {
  return words.replaceAll(/\s*\([^()]*\)|[\s,]{0,3}<?\S{0,64}@[\w.-]+>?/g, '').trim();
}

/** Whether a column names people, some of them in small letters: "ana ruiz" below "Bo Lind". */
export function hasLowerNames(table: ReadTable, index: number): boolean {
  const cells = cellsOf(table, index);
  const named = cells.filter((words) => nameLikeness(words) === 2 && !isRoleTitle(words));
  const areMost = named.length > 0 && named.length >= cells.length / 2;
  return areMost || isOfLowerNames(table, index) || isOfShortNames(table, index);
}

/** Below "Member", beside what each of them is: most cells are a name, however short, and so others may be nicknames. */
function isOfShortNames(table: ReadTable, index: number): boolean {
  const cells = cellsOf(table, index);
  const short = cells.filter((words) => nameLikeness(bareName(withAccountLast(words))) > 0 && !isRoleTitle(words));
  const isCalledSo =
    table.columns[index]?.kinds[0] === 'name' && table.columns.some(({ kinds }) => kinds[0] === 'role');
  return (
    isCalledSo && short.length > 0 && short.length >= cells.length / 2 && cells.every((words) => words.length < 40)
  );
}

/** Below "Name", or below "Team" beside the titles of roles, nothing but words that are names in small letters. */
export function isOfLowerNames(table: ReadTable, index: number): boolean {
  const { heading = '', kinds: [kind] = [] } = table.columns[index] ?? {};
  const cells = cellsOf(table, index);
  return (
    cells.length > 1 &&
    cells.every(isLowerName) &&
    (kind === 'name' || (factKind(heading) === 'team' && new Set(cells).size === cells.length && hasTitles(table)))
  );
}

function hasTitles(table: ReadTable): boolean {
  return table.columns.some(
    ({ kinds }, index) =>
      kinds[0] === 'role' && cellsOf(table, index).filter(isRoleTitle).length >= table.rows.length / 2,
  );
}

function cellsOf({ rows }: ReadTable, index: number): string[] {
  return rows.map((row) => cellPlain(row[index])).filter(Boolean);
}

/** Whether names in a column are said of a thing, and not of the team. */
export function isOfThings(kind: string | undefined): boolean {
  return kind === 'chair' || (kind !== undefined && OF_THINGS.has(kind));
}

export const OF_THINGS: ReadonlySet<string> = new Set([
  'owner',
  'author',
  'contact',
  'stakeholder',
  'attendees',
  'signature',
]);

/** Whether every row is about somebody, whatever the columns are called. */
export function isRoster({ columns, rows }: ReadTable): boolean {
  if (columns.some(({ kinds: [kind] }) => isOfThings(kind)) || rows.length < 2) return false;
  return columns.slice(0, 2).some((_, index) => {
    const cells = rows.map((row) => bareName(cellPlain(row[index])));
    const named = cells.filter((words) => nameLikeness(words) === 2 && !isRoleTitle(words));
    return named.length >= rows.length * 0.8 && new Set(named).size === named.length;
  });
}

/** "Role | Responsible": whether titles stand in one column, and full names in the other. */
export function isOfHolders({ columns, rows }: ReadTable): boolean {
  const [role, holder] = ['role', 'owner'].map((kind) => columns.findIndex(({ kinds }) => kinds[0] === kind)) as [
    number,
    number,
  ];
  const isHeld = (words: string): boolean =>
    isVacant(words) || namesBetween(words).every((name) => nameLikeness(name) === 2);
  return (
    role >= 0 &&
    holder >= 0 &&
    rows.length > 1 &&
    rows.every((row) => isHeld(cellPlain(row[holder]))) &&
    rows.some((row) => !isVacant(cellPlain(row[holder]))) &&
    rows.filter((row) => isRoleTitle(cellPlain(row[role]))).length >= rows.length * 0.6
  );
}

/** Whether all cells of a column could be names, whatever it is called: "Responsible", "Responsibility". */
export function areNames({ rows }: ReadTable, index: number): boolean {
  const cells = rows.map((row) => cellPlain(row[index]));
  const areBlank = cells.every((words) => isBlankName(words));
  return cells.length > 1 && !areBlank && cells.every((words) => nameLikeness(words) > 0 && !isRoleTitle(words));
}
