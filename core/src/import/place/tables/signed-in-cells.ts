import { dayIn, isDateLike } from '../../recognise/dates.js';
import { splitRow } from '../../recognise/joined.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { listAt, type Thing } from '../draft.js';
import type { Placing } from '../placing.js';
import { signatory } from '../signatory.js';
import { cellPlain } from './cells.js';
import type { ReadTable } from './columns.js';

/**
 * "Name | Signature | Date" where groups stand for the names, and those who sign for them in the cells for signatures: "The
 * team | Ana, Bo, Cy | 3 May 2026". Whether there are any; each row needs its date.
 */
export function takeSignedInCells(placing: Placing, table: ReadTable, signature: number, date: number): boolean {
  const signed = table.rows.flatMap((row): Thing[] => {
    const when = cellPlain(row[date]);
    const names = namesIn(cellPlain(row[signature]));
    if (!isDateLike(when) || when.startsWith('[')) return [];
    return names.map((name) => ({
      ...signatory(placing, { name, roles: [] }, table.line),
      signed: dayIn(when) ?? when,
      kind: 'typed',
    }));
  });
  listAt(placing.charter, 'signatures').push(...signed);
  return signed.length > 0;
}

/** "Ana, Bo and Cy" as three; "Ana, RUIZ" as one. */
function namesIn(words: string): string[] {
  const names = splitRow(words);
  const isInTurn = names.length === 2 && names[1] === names[1]?.toUpperCase() && nameLikeness(words) > 0;
  if (isInTurn) return [words];
  return names.every((name) => nameLikeness(name) > 0 && !isRoleTitle(name)) ? names : [];
}
