import type { SourceTable } from '../../source/blocks.js';
import type { SectionKind } from '../../words/words.js';
import type { LayoutPart } from '../draft.js';
import { listAt, type Thing } from '../draft.js';
import { wordsOf, type Placing } from '../placing.js';
import { cellPlain, cellWords } from './cells.js';
import { readColumns, type ReadTable } from './columns.js';
import { listTable } from './lists.js';
import { isOfHolders, isRoster } from './names.js';
import { peopleTable } from './people.js';
import { printedColumns } from './print.js';
import { signatureTable } from './signatures.js';

const PEOPLE: ReadonlySet<SectionKind> = new Set(['members', 'roles', 'responsibilities', 'skills']);
const SIGNING: ReadonlySet<SectionKind> = new Set(['signatures', 'approval']);

/**
 * A table as a list of the charter; undefined where it is about none, and best kept as it is.
 * @param role what the heading above says that everybody in it is
 */
export function placeTable(
  placing: Placing,
  source: SourceTable,
  kind: SectionKind | undefined,
  role?: string,
): LayoutPart | undefined {
  const table = readColumns(source, placing.language);
  if (table.rows.length === 0 || (table.columns.length < 2 && table.isLabelled !== true)) return undefined;
  const part = partOf(placing, table, kind, role);
  return part && table.isLabelled === true ? { text: wordsOf([source]) } : part;
}

function partOf(
  placing: Placing,
  table: ReadTable,
  kind: SectionKind | undefined,
  role: string | undefined,
): LayoutPart | undefined {
  return (
    signatureTable(placing, table, kind !== undefined && SIGNING.has(kind)) ??
    (kind !== undefined && !PEOPLE.has(kind) && kind !== 'approval' ? listTable(placing, table, kind) : undefined) ??
    ((kind !== undefined && PEOPLE.has(kind)) || placing.team.size === 0
      ? peopleTable(placing, table, kind !== undefined && PEOPLE.has(kind), role)
      : undefined) ??
    listTable(placing, table, undefined) ??
    (kind === undefined && placing.team.size === 0 && (isRoster(table) || isOfHolders(table))
      ? peopleTable(placing, table, true, role)
      : undefined)
  );
}

/** A table whose first column names the points of a list, and whose others say more about them. */
export function itemTable(placing: Placing, source: SourceTable, field: string): LayoutPart | undefined {
  const table: ReadTable = readColumns(source, placing.language);
  if (table.rows.length < 2 || table.columns.length > 4 || table.rows.some((row) => cellPlain(row[0]) === ''))
    return undefined;
  const isPair = table.columns.length === 2;
  const things = table.rows.map((row): Thing => {
    const [first = [], second = []] = row;
    return isPair && cellPlain(second) !== ''
      ? { title: cellWords(first), text: cellWords(second) }
      : { text: cellWords(first) };
  });
  listAt(placing.charter, field).push(...things);
  const isTitled = things.every(({ title }) => title !== undefined);
  const fields = isTitled ? ['title', 'text'] : ['text'];
  return {
    fields: [field],
    entries: things,
    columns: printedColumns(table, things, fields, (thing, name) =>
      typeof thing[name] === 'string' ? thing[name] : '',
    ),
  };
}
