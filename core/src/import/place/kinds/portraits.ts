import { standsBeside } from '../../recognise/beside-team.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { isVacant } from '../../recognise/status.js';
import { peopleIn } from '../../recognise/people.js';
import { rolesIn, rolesInField } from '../../recognise/roles-in.js';
import type { Person } from '../../recognise/person.js';
import type { SourceCell, SourceTable } from '../../source/blocks.js';
import { plain, plainBlocks, textsOf } from '../../source/plain.js';
import type { Placing } from '../placing.js';
import { peopleTicked } from '../tables/ticked.js';
import { factIn, holdersOf, OF_PEOPLE, recordIn } from './people-lines.js';
import { factKind } from '../../words/fact-kinds.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import { withAbout, type About } from './about-people.js';

/** A table of portraits: each cell shows somebody. */
export function gatherPortraits(placing: Placing, { header, rows }: SourceTable, about: About): boolean {
  const cells = [header, ...rows].flat().map((cell) => withoutPictures(cell).map(plain).filter(Boolean));
  if (gatherColumns(placing, [header, ...rows], about) || gatherBelowTitles(placing, header, rows)) return true;
  const given = cells.filter((lines) => lines.length > 0);
  const isName = (line: string): boolean => nameLikeness(line) === 2 && !placing.roster.isLeftBlank(line);
  const shown = given.filter((lines) => lines.some(isName));
  if (given.length < 2 || shown.length < given.length * 0.8) return false;
  for (const lines of shown) {
    const name = lines.find(isName) as string;
    const handle = lines.find((line) => /^@[\w-]+$/.test(line));
    const roles = lines.filter((line) => line !== name && isRoleTitle(line)).flatMap(rolesIn);
    placing.roster.member(withAbout({ name, roles, ...(handle && { handle }) }, about));
  }
  return true;
}

/** The lines of a cell, without the pictures beside the words, or alone. */
function withoutPictures(cell: SourceCell): string[] {
  return textsOf(cell)
    .join('\n')
    .split('\n')
    .map((line) => line.replaceAll(/!\[[^\]]*\]\([^)]*\)\s*/g, '').replaceAll(/\[\s*\]\([^)]*\)/g, ''));
}

/** A row of names above rows that say what they are: everybody has a column. */
function gatherColumns({ roster }: Placing, rows: SourceTable['rows'], about: About): boolean {
  const [names = [], titles = [], ...rest] = rows
    .map((row) => row.map((cell) => plain(withoutPictures(cell).join(' '))))
    .filter((row) => row.some((words) => words !== ''));
  const isHead = names.length > 1 && names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name));
  const isBelow =
    titles.length === names.length && titles.every((title) => isRoleTitle(title) && nameLikeness(title) < 2);
  if (!isHead || !isBelow || rest.some((row) => row.some((words) => nameLikeness(words) === 2))) return false;
  for (const [index, name] of names.entries())
    roster.member(withAbout({ name, roles: rolesIn(titles[index] as string) }, about));
  return true;
}

/** A column for each role, with whoever holds it below its title. */
function gatherBelowTitles({ roster }: Placing, header: SourceTable['header'], rows: SourceTable['rows']): boolean {
  const titles = header.map(plainBlocks);
  const cells = rows
    .flat()
    .map(plainBlocks)
    .filter((words) => !isVacant(words));
  const isRow = titles.length > 1 && titles.every((title) => isRoleTitle(title) && exactColumnKind(title) !== 'name');
  const people = rows.map((row) => row.map((cell) => peopleIn(textsOf(cell).join('\n'), { short: false, many: true })));
  const named = people
    .flat()
    .filter((found) => found.length > 0 && found.every(({ name }) => nameLikeness(name) === 2));
  if (!isRow || cells.length === 0 || named.length < cells.length) return false;
  for (const [index, title] of titles.entries()) {
    const held = people.flatMap((row) => row[index] ?? []);
    for (const person of holdersOf(title, held)) roster.member(person);
  }
  return true;
}

/** Rows of cells that each have their label, "Name: Ana Ruiz", or of a label with those who have that role. */
export function gatherRecords(placing: Placing, { header, rows }: SourceTable): boolean {
  const all = [header, ...rows].filter((row) => row.some((cell) => plainBlocks(cell) !== ''));
  const records = all.flatMap((row) => recordIn(row.map((cell) => textsOf(cell).join(' '))) ?? []);
  const turned = peopleOfColumns(all);
  const whole = records.length > 0 && records.length === all.length ? records : recordsInCells(all.flat());
  const people = turned ?? peopleTicked(all) ?? (whole.length > 0 ? whole : holdersIn(all));
  for (const person of people) if (!standsBeside(person)) placing.roster.member(person);
  return people.length > 0;
}

/** "Member 1" above "Name: Ana Ruiz", in each cell in which anything stands; empty where one has no place for a name. */
function recordsInCells(cells: SourceTable['header']): Person[] {
  const given = cells.filter((cell) => plainBlocks(cell) !== '');
  const records = given.map((cell) =>
    textsOf(cell)
      .join('\n')
      .split('\n')
      .map((line) => ({ ...factIn(line), isAsked: exactColumnKind(plain(line).replace(/:$/, '')) === 'name' })),
  );
  const isPlace = (facts: (typeof records)[number]): boolean =>
    facts.length > 1 && facts.some(({ kind, isAsked }) => kind === 'name' || isAsked);
  if (given.length < 2 || !records.every(isPlace)) return [];
  return records.flatMap((facts) => {
    const name = facts.find(({ kind }) => kind === 'name')?.rest ?? '';
    const roles = facts.filter(({ kind, rest }) => kind === 'role' && !isVacant(rest));
    return isVacant(name)
      ? []
      : peopleIn(name, { short: true, many: false }).map((person) => ({
          ...person,
          roles: [...person.roles, ...roles.flatMap(({ rest }) => rolesInField(rest))],
        }));
  });
}

/** A table whose first cells are its head: "Name | Ana Ruiz | Bo Lind", "Role | Lead | Tester". */
function peopleOfColumns(rows: SourceTable['rows']): Person[] | undefined {
  const kinds = rows.map(([label = []]) => exactColumnKind(plainBlocks(label).replace(/:$/, '')));
  const [[corner = [], ...head] = []] = rows;
  // Without a word in the corner, full names are the head.
  const areHead =
    plainBlocks(corner) === '' &&
    head.length > 1 &&
    head.every((cell) => peopleIn(plainBlocks(cell), { short: false, many: false }).length > 0);
  const names = areHead ? head : rows[kinds.indexOf('name')]?.slice(1);
  const titles = rows[kinds.indexOf('role')]?.slice(1) ?? [];
  const isHead = head.some((cell) => exactColumnKind(plainBlocks(cell)) !== undefined);
  const isTold = kinds.some((kind) => kind !== undefined && OF_PEOPLE.has(kind));
  const open = kinds.slice(areHead ? 1 : 0).filter((kind) => kind === undefined).length;
  if (!names || !isTold || isHead || open > 1) return undefined;
  const people = names.flatMap((cell, index): Person[] => {
    const [person, more] = peopleIn(plainBlocks(cell), { short: true, many: false });
    const title = plainBlocks(titles[index] ?? []);
    return person && !more
      ? [{ ...person, roles: [...person.roles, ...(isVacant(title) ? [] : rolesInField(title))] }]
      : [];
  });
  return people.length > 0 && people.length >= names.filter((cell) => !isVacant(plainBlocks(cell))).length * 0.6
    ? people
    : undefined;
}

/** Two columns without headings: what people do, and who they are. */
function holdersIn(rows: SourceTable['rows']): Person[] {
  const read = rows.map(([label = [], names = []]) => ({
    label: plainBlocks(label).replace(/:$/, ''),
    people: peopleIn(textsOf(names).join('\n'), { short: false, many: true }),
  }));
  const isPlain = rows.every((row) => row.length === 2) && exactColumnKind(read[0]?.label ?? '') === undefined;
  const named = read.filter(({ label, people }) => people.length > 0 && nameLikeness(label) < 2);
  if (!isPlain || named.length < 3 || named.length < rows.length * 0.6) return [];
  return named.flatMap(({ label, people }) => (factKind(label) === undefined ? holdersOf(label, people) : []));
}
