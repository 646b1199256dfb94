import { paragraphOf, type SourceTable } from '../../source/blocks.js';
import { plainBlocks } from '../../source/plain.js';
import { isGivenName } from '../../recognise/given-names.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { columnKinds } from '../../words/column-kinds.js';
import type { ReadColumn, ReadTable } from './columns.js';

/** "Ana | Ruiz | ana@example.org" row for row, without a head: first names, and family names beside them. */
export function splitNames(source: SourceTable): ReadTable | undefined {
  const { header, rows, line } = source;
  const all = [header, ...rows].filter((row) => row.some((cell) => plainBlocks(cell) !== ''));
  const pairs = all.map((row) => row.slice(0, 2).map(plainBlocks) as [string, string]);
  const isHeaded = header.slice(0, 2).some((cell) => columnKinds(plainBlocks(cell)).length > 0);
  if (isHeaded || pairs.length < 2 || !pairs.every(isSplit)) return undefined;
  const given = pairs.filter(([first]) => isGivenName(first)).length;
  // "Ana | Bo" are two people, side by side.
  const others = pairs.filter(([, last]) => isGivenName(last)).length;
  if (given < pairs.length / 2 || others > given / 2) return undefined;
  const width = Math.max(...all.map((row) => row.length));
  const more = Array.from({ length: width - 2 }, (_, index) => columnOf(all.map((row) => row[index + 2] ?? [])));
  const whole = all.map((row, index) => [[paragraphOf((pairs[index] ?? []).join(' '), line)], ...row.slice(2)]);
  return { columns: [{ heading: '', kinds: ['name'] }, ...more], rows: whole, line, source, isLabelled: true };
}

function isSplit([first, last]: readonly [string, string]): boolean {
  const areParts = first !== '' && last !== '' && nameLikeness(first) > 0 && nameLikeness(last) > 0;
  return areParts && nameLikeness(`${first} ${last}`) === 2 && ![first, last].some(isRoleTitle);
}

/** A column by what stands in it, as nothing stands above it. */
function columnOf(cells: SourceTable['header']): ReadColumn {
  const words = cells.map(plainBlocks).filter((cell) => cell !== '');
  const areAddresses = words.length > 0 && words.every((cell) => /^\S+@\S+\.\S+$/.test(cell));
  return { heading: '', kinds: areAddresses ? ['email'] : [] };
}
