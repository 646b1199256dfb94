import type { SourceCell, SourceTable } from '../../source/blocks.js';
import { plainBlocks } from '../../source/plain.js';
import { isDateLike } from '../../recognise/dates.js';
import { isGivenName } from '../../recognise/given-names.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { columnKinds, exactColumnKind } from '../../words/column-kinds.js';
import type { ColumnKind } from '../../words/words.js';
import { cellLines, hasWords } from '../../source/markdown.js';
import { tickedIn } from './boxes.js';
import { splitNames } from './split-names.js';

/** A table with what its columns may be about, the likeliest first. */
export interface ReadTable {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly (readonly SourceCell[])[];
  readonly line: number;
  readonly source: SourceTable;
  /** Whether each row has its own labels, so that the table can only be printed as it stands. */
  readonly isLabelled?: boolean;
}

export interface ReadColumn {
  /** As written. */
  readonly heading: string;
  readonly kinds: readonly ColumnKind[];
}

/** The columns of a table; without a head, its first row is taken for one where it reads like one. */
export function readColumns(source: SourceTable, language: string | undefined): ReadTable {
  const { line } = source;
  const labelled = labelledRows(source, language) ?? repeatedColumns(source, language) ?? splitNames(source);
  if (labelled) return labelled;
  // Where the first row has to be a head, as in text, it may be none.
  const isData =
    source.header.some(isDatum) &&
    (!readsLikeHead(source.header, language) || isNameAboveNames([source.header, ...source.rows])) &&
    exactColumnKind(plainBlocks(source.header[0] ?? [])) !== 'name';
  const [header, rows] = isData ? [[], [source.header, ...source.rows]] : [source.header, source.rows];
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const [first = [], ...rest] = rows.filter((row) => row.some(hasWords));
  const isPromoted =
    !isData &&
    !header.some(hasWords) &&
    rest.length > 0 &&
    readsLikeHead(first, language) &&
    !isNameAboveNames([first, ...rest]);
  const head = isPromoted ? first : header;
  const columns = Array.from({ length: width }, (_, index) => columnOf(head[index] ?? [], language));
  return { columns, rows: isPromoted || first.length === 0 ? rest : [first, ...rest], line, source };
}

/** "Signature: | Ana Ruiz | Date: | 3 May", row for row: what would be the head is the first of the rows. */
function labelledRows(source: SourceTable, language: string | undefined): ReadTable | undefined {
  const { header, rows, line } = source;
  const labels = header.filter((_, index) => index % 2 === 0);
  const isSame = (row: readonly SourceCell[]): boolean =>
    labels.every((cell, index) => plainBlocks(row[index * 2] ?? []) === plainBlocks(cell));
  const areLabels = labels.length > 1 && header.length % 2 === 0 && labels.every(hasWords);
  if (!areLabels || rows.length === 0 || !rows.every(isSame)) return undefined;
  return {
    columns: labels.map((cell) => columnOf(cell, language)),
    rows: [header, ...rows].map((row) => row.filter((_, index) => index % 2 === 1)),
    line,
    source,
    isLabelled: true,
  };
}

/** "Name | Role | Name | Role": what stands side by side to save lines, as rows below each other. */
function repeatedColumns(
  { header, rows, line, ...rest }: SourceTable,
  language: string | undefined,
): ReadTable | undefined {
  const heads = header.map(plainBlocks);
  const width = heads.indexOf(heads[0] ?? '', 1);
  const areSame =
    width > 0 && heads.length % width === 0 && heads.every((head, index) => head === heads[index % width]);
  const columns = areSame ? header.slice(0, width).map((cell) => columnOf(cell, language)) : [];
  if (!columns.some(({ heading, kinds }) => heading !== '' && kinds.length > 0)) return undefined;
  const parts = Array.from({ length: heads.length / width }, (_, part) =>
    rows.map((row) => row.slice(part * width, (part + 1) * width)),
  );
  return {
    columns,
    rows: parts.flat().filter((row) => row.some(hasWords)),
    line,
    source: { header, rows, line, ...rest },
    isLabelled: true,
  };
}

/** Somebody above others, in the first column: the first of them, whatever stands beside the name. */
function isNameAboveNames(rows: readonly (readonly SourceCell[])[]): boolean {
  const names = rows.map(([cell]) => plainBlocks(cell ?? []));
  return (
    names.length > 2 && names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name)) && names.some(isGivenName)
  );
}

/** A name, counted or not, a date or an address, which no column is called. */
function isDatum(cell: SourceCell): boolean {
  const words = plainBlocks(cell).replace(/^\d{1,2}[.)]\s+/, '');
  if (EMAIL.test(words)) return true;
  return (
    columnKinds(words).length === 0 && ((nameLikeness(words) === 2 && !words.startsWith('[')) || isDateLike(words))
  );
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function columnOf(cell: SourceCell, language: string | undefined): ReadColumn {
  const heading = plainBlocks(cell);
  return { heading, kinds: columnKinds(heading, language) };
}

function readsLikeHead(row: readonly SourceCell[], language: string | undefined): boolean {
  const known = row.filter((cell) => columnKinds(plainBlocks(cell), language).length > 0).length;
  return known >= 2 && known >= row.length / 2;
}

/** The column that is about a kind of thing: where that is the likeliest reading, else where it is any. */
export function columnFor({ columns }: ReadTable, kind: ColumnKind, taken: ReadonlySet<number> = new Set()): number {
  const free = (index: number): boolean => !taken.has(index);
  for (let rank = 0; rank < 4; rank++) {
    const index = columns.findIndex(({ kinds }, at) => kinds[rank] === kind && free(at));
    if (index >= 0) return index;
  }
  return -1;
}

/** The heading of a column of first names, and of one of family names beside it. */
const FIRST = /^(?:first|given)[ -]?names?$|^förnamn$|^nombres?$|^vornamen?$|^prénoms?$/i;
const FAMILY = /^(?:last|family|sur)[ -]?names?$|^efternamn$|^apellidos?$|^nachnamen?$|^noms?$/i;

/** The words of a row that name somebody, in a column for names, or in two. */
export function nameIn({ columns }: Pick<ReadTable, 'columns'>, row: readonly SourceCell[], column: number): string {
  const own = tickedIn(
    cellLines(row[column] ?? [])
      .map((line) => line.replace(/^(?:•|\d+[.)])\s*/, ''))
      .join('\n'),
  );
  const heading = columns[column]?.heading ?? '';
  const family = FIRST.test(heading) ? columns.findIndex((other) => FAMILY.test(other.heading)) : -1;
  const first = FAMILY.test(heading) ? columns.findIndex((other) => FIRST.test(other.heading)) : -1;
  const names =
    family >= 0 ? [own, plainBlocks(row[family] ?? [])] : first >= 0 ? [plainBlocks(row[first] ?? []), own] : [own];
  return names.filter(Boolean).join(' ');
}
