import type { SourceCell, SourceTable } from '../../source/blocks.js';
import { plainBlocks } from '../../source/plain.js';
import { isVacant } from '../../recognise/status.js';
import { isDenied } from '../../structure/denied.js';
import { sideNamed, sideSaid, type Side } from '../../structure/scope-side.js';
import { listAt, type Thing } from '../draft.js';
import { cellItems } from '../tables/cells.js';

/** A tick, or a word for yes; and for no. */
const YES = /^(?:[x✓✔☑✅•●]\ufe0f?|yes|in|sí|si|ja|oui|in scope|ingår|incluye|incluido|included)$/iu;
const NO = /^(?:[-–—✗✘❌✖]\ufe0f?|no|out|nej|nein|non|out of scope|ingår inte|no incluye|excluido|excluded)$/iu;

/** A table that tells the sides by its columns: its points are taken, and it is printed as the table it is. */
export function takeSides(charter: Thing, table: SourceTable): boolean {
  return takeTwoColumns(charter, table) || takeTicks(charter, table) || takeSideColumn(charter, table);
}

/** A column for each side, with its points as cells. */
function takeTwoColumns(charter: Thing, { header, rows }: SourceTable): boolean {
  const named = sidesOf(header);
  if (header.length < 2 || named.some((side) => side === undefined) || rows.every((row) => row.some(isMark)))
    return false;
  for (const row of rows)
    for (const [index, cell] of row.entries()) if (isSaid(cell)) push(charter, named[index], cellItems(cell));
  return true;
}

function sidesOf(header: readonly SourceCell[]): (Side | undefined)[] {
  const labels = header.map((cell) => plainBlocks(cell));
  return labels.map((label) => sideNamed(label) ?? (isDenied(label, labels) ? 'scopeIn' : undefined));
}

/** A row for each point, and a mark in the column of its side; with one such column, a yes or a no. */
function takeTicks(charter: Thing, { header, rows }: SourceTable): boolean {
  const named = header.map((cell, index) => (index === 0 ? undefined : sideSaid(plainBlocks(cell))));
  const columns = named.flatMap((side, index) => (side ? [index] : []));
  const told = rows.map((row) => columns.filter((index) => YES.test(words(row[index]))));
  const areMarks = rows.every((row) => columns.every((index) => isMark(row[index] ?? []) || words(row[index]) === ''));
  if (columns.length === 0 || !areMarks || told.every((marks) => marks.length === 0)) return false;
  for (const [index, row] of rows.entries()) {
    const [column, more] = told[index] ?? [];
    const isOpen = column === undefined && columns.length > 1;
    if (more !== undefined || isOpen) continue;
    const [only = 0] = columns;
    push(charter, column === undefined ? other(named[only]) : named[column], cellItems(row[0] ?? []));
  }
  return true;
}

/** A row for each point, and a column that says its side. */
function takeSideColumn(charter: Thing, { header, rows }: SourceTable): boolean {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => sideOfCell(row[index])));
  const at = columns.findIndex((column) => new Set(column).size === 2 && column.every((side) => side !== undefined));
  const first = at === 0 ? 1 : 0;
  // A row for each side, and nothing else: what stands behind its label may be several points.
  const isLabel = at === 0 && width === 2 && rows.length === 2;
  if (at < 0 || rows.length < 2 || width < 2 || isLabel) return false;
  for (const [index, row] of rows.entries()) push(charter, columns[at]?.[index], cellItems(row[first] ?? []));
  return true;
}

function sideOfCell(cell: SourceCell | undefined): Side | undefined {
  const said = words(cell);
  if (said === '') return undefined;
  return YES.test(said) ? 'scopeIn' : NO.test(said) ? 'scopeOut' : said.length < 30 ? sideSaid(said) : undefined;
}

function other(side: Side | undefined): Side {
  return side === 'scopeOut' ? 'scopeIn' : 'scopeOut';
}

function push(charter: Thing, side: Side | undefined, points: readonly Thing[]): void {
  listAt(charter, side === 'scopeOut' ? 'scope.out' : 'scope.in').push(...points);
}

function words(cell: SourceCell | undefined): string {
  return cell ? plainBlocks(cell).trim() : '';
}

function isMark(cell: SourceCell): boolean {
  return YES.test(words(cell)) || NO.test(words(cell));
}

function isSaid(cell: SourceCell): boolean {
  return words(cell) !== '' && !isVacant(words(cell)) && !isMark(cell);
}
