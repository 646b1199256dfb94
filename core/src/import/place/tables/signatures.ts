import type { SourceCell } from '../../source/blocks.js';
import { dayIn, isDateLike } from '../../recognise/dates.js';
import { areFamilyFirst } from '../../recognise/family-first.js';
import { isBlankName, nameLikeness } from '../../recognise/names.js';
import { isVacant } from '../../recognise/status.js';
import { peopleIn } from '../../recognise/people.js';
import { rolesIn } from '../../recognise/roles-in.js';
import type { Person } from '../../recognise/person.js';
import { plain } from '../../source/plain.js';
import { isReference, listAt, type LayoutPart, type Thing, textAt } from '../draft.js';
import { wordsOf, type Placing } from '../placing.js';
import { rolesOf } from '../roster.js';
import { signatory } from '../signatory.js';
import type { ColumnKind } from '../../words/words.js';
import { cellLine, cellPlain, cellWords } from './cells.js';
import { columnFor, nameIn, type ReadTable } from './columns.js';
import { hasLowerNames } from './names.js';
import { printedColumns, type Prints } from './print.js';
import { takeSignedInCells } from './signed-in-cells.js';

/** A table of signatures; undefined where it is none. */
export function signatureTable(placing: Placing, table: ReadTable, isExpected: boolean): LayoutPart | undefined {
  const signature = signatureColumn(table, isExpected);
  const again = table.columns.flatMap(({ kinds }, index) =>
    kinds[0] === 'signature' && index !== signature ? [index] : [],
  );
  const said = columnFor(table, 'date', new Set([signature]));
  const date =
    said < 0 && isExpected
      ? table.columns.findIndex((_, index) => table.rows.some((row) => isDateLike(cellPlain(row[index]))))
      : said;
  if (signature < 0 && !(isExpected && date >= 0)) return undefined;
  const name = nameColumn(table, signature, date);
  if (name < 0) return undefined;
  const role = columnFor(table, 'role', new Set([signature, date, name]));
  const familyFirst = areFamilyFirst(table.rows.map((row) => nameIn(table, row, name)));
  const options = { short: true, many: false, lower: hasLowerNames(table, name), familyFirst };
  const whoIn = (row: readonly SourceCell[]): Person[] =>
    peopleIn(nameIn(table, row, name), options).filter((person) => !placing.roster.isLeftBlank(person.name));
  const rows = table.rows.filter((row) => whoIn(row).length === 1);
  const given = table.rows.filter((row) => !isVacant(cellPlain(row[name])));
  const isOfGroups = rows.length === 0 && signature >= 0 && date >= 0 && signature !== name;
  if (isOfGroups && takeSignedInCells(placing, table, signature, date)) return { text: wordsOf([table.source]) };
  if (rows.length === 0 || rows.length < given.length * 0.6) return undefined;
  const things = table.rows.map((row): Thing => {
    const person = fullerIn(whoIn(row)[0], cellPlain(row[signature]));
    const title = cellPlain(row[role]);
    const roles = title !== '' && !isVacant(title) ? rolesIn(title) : [];
    const thing = person
      ? signatory(placing, { ...person, roles: [...person.roles, ...roles] }, row[name]?.[0]?.line ?? table.line)
      : {};
    return Object.assign(
      thing,
      signedIn(
        row[date],
        signature === name ? undefined : givenIn(row, [signature, ...again]),
        isBlankName(person?.name ?? ''),
      ),
      signature === name ? { kind: 'typed' } : {},
    );
  });
  const signed = things.filter((thing) => thing['member'] !== undefined && isSigned(thing));
  if (signed.length === 0) return { text: wordsOf([table.source]) };
  listAt(placing.charter, 'signatures').push(...signed);
  // A row without a name, such as a line to be signed by anybody, is no signature.
  if (signed.length < things.length) return { text: wordsOf([table.source]) };
  noteLostCells(placing, table, things, signature, date);
  const fields = table.columns.map(
    (_, index) => ({ [name]: 'member', [role]: 'member.roles', [signature]: 'text', [date]: 'signed' })[index],
  );
  return { fields: ['signatures'], entries: things, columns: printedColumns(table, things, fields, printsSignature) };
}

const NEVER_MARKS: ReadonlySet<ColumnKind> = new Set(['name', 'role', 'email', 'date']);

/** The column of signatures, by its heading; where people sign, one that says so in another language, too, or whose cells are marks. */
function signatureColumn({ columns, rows }: ReadTable, isExpected: boolean): number {
  const said = columns.findIndex(({ kinds }) => kinds[0] === 'signature');
  if (said >= 0 || !isExpected) return said;
  const meant = columns.findIndex(({ kinds }) => kinds.includes('signature'));
  if (meant >= 0) return meant;
  const isMark = (cell: SourceCell | undefined): boolean =>
    cell !== undefined && ['image', 'checkbox', 'initials'].includes(kindOf(cellPlain(cell), cellWords(cell)) ?? '');
  return columns.findIndex(
    ({ kinds }, index) =>
      !NEVER_MARKS.has(kinds[0] as ColumnKind) &&
      rows.length > 1 &&
      rows.filter((row) => isMark(row[index])).length > rows.length / 2,
  );
}

/** Whoever stands there with a first name, and has signed with the whole. */
function fullerIn(person: Person | undefined, signed: string): Person | undefined {
  const isFuller = nameLikeness(signed) === 2 && person !== undefined && signed.startsWith(`${person.name} `);
  return isFuller ? { ...person, name: signed } : person;
}

/** A row that nobody has put a date or a mark in is a place to sign, and no signature. */
function isSigned({ member, signed, kind, text }: Thing): boolean {
  if (signed !== undefined || kind !== undefined) return true;
  const isOfBlank = isReference(member) && isBlankName(textAt(member.refersTo, 'name'));
  return typeof text === 'string' && !OPEN.test(plain(text)) && (isOfBlank || !isToFill(plain(text)));
}

/** "[Acknowledge here]": what a template asks for, where nobody has put their name in. */
function isToFill(words: string): boolean {
  return /^\[[^[\]]{2,}\]$/.test(words) && nameLikeness(words.slice(1, -1)) < 2;
}

/** Where one signs, and nobody has. */
const OPEN =
  /^[_.\s–—-]*$|^\[ ?\](?!\()|^\[[^[\]]*(?:sign|firma|underskrift)[^[\]]*\]$|^[☐⬜◻❌✗✘⏳]|^:(?:x|hourglass)|^(?:pending|pendiente|väntar|ausstehend|awaiting|por firmar|to (?:be )?sign(?:ed)?|(?:not|ej|inte|no|sin|noch nicht|nicht|non)(?: yet)? (?:signed|signerat|undertecknat|firmad[oa]|firmar|unterzeichnet|unterschrieben|signé)|unsigned|osignerat)\b|^(?:no|nej|nein|non|n\/a|tbd|tba)\.?$/iu;

function nameColumn(table: ReadTable, signature: number, date: number): number {
  const said = columnFor(table, 'name', new Set([signature, date]));
  if (said >= 0) return said;
  const role = columnFor(table, 'role', new Set([signature, date]));
  const count = (index: number): number =>
    table.rows.filter((row) => peopleIn(cellLine(row[index] ?? []), { short: false, many: false }).length > 0).length;
  const candidates = table.columns
    .map((_, index) => index)
    .filter((index) => index !== signature && index !== date && index !== role);
  const best = candidates.toSorted((a, b) => count(b) - count(a))[0];
  if (best !== undefined && count(best) > 0) return best;
  // Where there is no column of names, people have written theirs to sign.
  return signature >= 0 && count(signature) > 0 ? signature : -1;
}

/** "By 5 May": until when somebody is to sign. */
const BY_WHEN = /^(?:by|before|until|senast|före|till|antes de|hasta|bis|spätestens|avant)\s/iu;

/** Where people sign more than once, the first cell in which somebody has. */
function givenIn(row: readonly SourceCell[], columns: readonly number[]): SourceCell | undefined {
  const cells = columns.map((column) => row[column]);
  return cells.find((cell) => cell && kindOf(cellPlain(cell), cellWords(cell)) !== undefined) ?? cells[0];
}

/** What stands under the date and the signature of a row; a place for a date is one only beside a place for a name. */
function signedIn(date: SourceCell | undefined, signature: SourceCell | undefined, isBlank: boolean): Thing {
  const said = cellPlain(date);
  // A day in the brackets of a template has been filled in.
  const [, inner = ''] = /^\[([^[\]]+)\]$/u.exec(said) ?? [];
  const when = dayIn(inner) === undefined ? said : inner;
  const how = cellPlain(signature);
  const kind = kindOf(how, signature ? cellWords(signature) : '');
  return {
    ...(isDateLike(when) &&
      (isBlank || !when.startsWith('[')) &&
      !BY_WHEN.test(when) && { signed: dayIn(when) ?? when }),
    ...(kind && { kind }),
    ...(how !== '' && { text: cellWords(signature as SourceCell) }),
  };
}

/** What a signature looked like; undefined where nobody has signed. */
export function kindOf(words: string, written: string): string | undefined {
  if (/!\[|^\[(?:picture|image|signature)\]$/i.test(written)) return 'image';
  if (/^\[[xX✓✔]\]|^[✓✔☑☒✅]|^x$/i.test(words)) return 'checkbox';
  if (words === '' || isBlankName(words) || isDateLike(words) || OPEN.test(words)) return undefined;
  if (/^(?:\p{Lu}\.?){2,4}$/u.test(words)) return 'initials';
  return /\p{L}{2}/u.test(words) ? 'typed' : undefined;
}

const printsSignature: Prints = (thing, field) => {
  const { member } = thing;
  const person = isReference(member) ? member.refersTo : undefined;
  if (field === 'member') return textAt(person, 'name');
  if (field === 'member.roles')
    return person
      ? rolesOf(person)
          .map((role) => textAt(role, 'title'))
          .join(', ')
      : '';
  const value = thing[field];
  return typeof value === 'string' ? value : '';
};

/** Copying a table can lose its empty cells, and what stood behind one moves into its place. */
function noteLostCells(
  { doubts }: Placing,
  table: ReadTable,
  things: readonly Thing[],
  signature: number,
  date: number,
): void {
  if (signature < 0 || date < 0) return;
  const moved = table.rows.filter((row) => isDateLike(cellPlain(row[signature])) && cellPlain(row[date]) === '');
  if (moved.length === 0 || moved.length < table.rows.length / 2) return;
  const heads = [table.columns[signature]?.heading, table.columns[date]?.heading];
  doubts.push({
    about: things[0] as Thing,
    text: `In this table, dates stand under “${heads[0]}” and nothing stands under “${heads[1]}”. An empty cell may have been lost when the table was copied. They were kept where they stand: move them if they are dates of signing.`,
    line: table.line,
  });
}
