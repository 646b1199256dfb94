import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import type { SourceTable } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { listAt, type LayoutPart } from '../draft.js';
import { wordsOf, type Placing } from '../placing.js';
import { signatory } from '../signatory.js';
import { nameIn, readColumns } from '../tables/columns.js';

/** A table of names and nothing else, where people sign: what is left when the column of signatures is taken away. */
export function placeNames(placing: Placing, source: SourceTable): LayoutPart | undefined {
  const { columns, rows } = readColumns(source, placing.language);
  const isOfNames = columns.every(
    ({ heading, kinds }) => heading === '' || kinds[0] === 'name' || kinds[0] === 'number',
  );
  const column = columns.findIndex(({ kinds }) => kinds[0] === 'name');
  const names = rows.map((row) => nameIn({ columns }, row, column));
  const areAll = names.length > 1 && names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name));
  if (!isOfNames || column < 0 || !areAll) return undefined;
  listAt(placing.charter, 'signatures').push(
    ...names.map((name) => signatory(placing, { name: plain(name), roles: [] }, source.line)),
  );
  return { text: wordsOf([source]) };
}
