import type { Thing } from '../import/place/draft.js';
import { inAnyLanguage } from '../render/its-language.js';
import { removeEntry } from '../rules/kit/remove.js';
import { entryOf } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { offered, WHY, type EditedChange, type Made } from './change.js';
import { printBeside } from './layout-entries.js';
import type { OurLeaf, TableFacts, TheirLeaf } from './leaf.js';
import { itemOfRow, listOfShape, putRow, rowEntry, textOf, type Beside, type RowEntry } from './row-entry.js';
import { say, type Said } from '../l10n/say.js';
import { nounAt, quoted } from './say.js';
import { AS_ABOVE, differ, isSigning, printed, type Work } from './trial.js';

/** A row that came into a table, before one of our lines; with `instead` it takes the place of a row of ours. */
export function newRow(work: Work, row: readonly TheirLeaf[], index: number, instead?: object): EditedChange {
  const { document, ours } = work;
  const above = ours[index - 1];
  const below = ours[index];
  const home = instead ? below : above?.table ? above : below;
  const after = row.map(({ words }) => words).join(' · ');
  const before = instead
    ? ours
        .filter((leaf) => leaf.row === instead)
        .map(({ words }) => words)
        .join(' · ')
    : undefined;
  const place = { under: home?.under ?? '', before, after };
  const { table } = home ?? {};
  if (!table) return offered(document, place, undefined, WHY.table);
  if (table.shape === 'signature') return offered(document, place, undefined, WHY.signed);
  const own: RowWork = { ...work, table, row, index, instead };
  if (table.shape === 'member' && isNobody(row)) return offered(document, place, vacant(own), WHY.nobody);
  return offered(document, place, made(own, [above, below]), WHY.row);
}

interface RowWork extends Work {
  readonly table: TableFacts;
  readonly row: readonly TheirLeaf[];
  readonly index: number;
  readonly instead: object | undefined;
}

function made(work: RowWork, [above, below]: readonly (OurLeaf | undefined)[]): Made | undefined {
  const { document, table, instead } = work;
  const cells = cellsOf(work);
  const item = (leaf: OurLeaf | undefined): ReturnType<typeof itemOfRow> =>
    leaf?.table === table ? itemOfRow(document, rowPlace(leaf)?.start, table.shape) : undefined;
  const [before, behind] = instead ? [] : [item(above), item(below)];
  const places: (Beside | undefined)[] = [
    ...(before ? [{ node: before, isBehind: true }] : []),
    ...(behind ? [{ node: behind, isBehind: false }] : []),
    undefined,
  ];
  const entry = rowEntry(document, table, cells);
  if (entry.name === '') return undefined;
  for (const beside of places) {
    const put = putRow(document, table.shape, entry, beside);
    if (!put) continue;
    const edits = instead ? [...put, ...vacancyIn(work, instead)] : put;
    const shown = beside ? printBeside(document, beside.node, beside.isBehind, entry.id) : [];
    for (const candidate of shown.length > 0 ? [[...edits, ...shown], edits] : [edits])
      if (holds(work, cells, printed(document, candidate))) return { edits: candidate, does: says(table, entry) };
  }
  return undefined;
}

/** Edits after which the role of a row is vacant no more. */
function vacancyIn({ document, ours }: RowWork, row: object): TextEdit[] {
  const place = rowPlace(ours.find((leaf) => leaf.row === row) as OurLeaf);
  const node = itemOfRow(document, place?.start, 'role');
  const field = node?.kind === 'mapping' ? entryOf(node, 'vacant') : undefined;
  const edit = field && node?.kind === 'mapping' ? removeEntry(document, node, field) : undefined;
  return edit ? [edit] : [];
}

const NOBODY = [...inAnyLanguage('Nobody yet'), ...inAnyLanguage('Vacant')].map((words) => words.toLowerCase());

/** "Nobody yet" and "Vacant" stand in the place of a name; what the row says is about the role. */
function isNobody(row: readonly TheirLeaf[]): boolean {
  return row.some(({ words }) => NOBODY.includes(words.toLowerCase()));
}

/** A role that is new, and that nobody holds. */
function vacant(work: RowWork): Made | undefined {
  const { document, table } = work;
  const fields = table.fields.map((field) =>
    field === 'roles' ? 'title' : field.startsWith('roles.') ? field.slice('roles.'.length) : '',
  );
  const cells = cellsOf(work);
  const role = rowEntry(document, { shape: 'role', fields }, cells);
  if (document.charter?.roles.some(({ label }) => label === role.name)) return undefined;
  const isVacant = work.row.some(({ words }) => /^vacant$/i.test(words));
  const entry = isVacant ? { ...(role.entry as Thing), vacant: true } : role.entry;
  const edits = putRow(document, 'role', { ...role, entry }, undefined);
  const isWhole = edits && holds({ ...work, instead: {} }, cells, printed(document, edits));
  return isWhole ? { edits, does: says({ shape: 'role' }, role) } : undefined;
}

function cellsOf({ table, row }: RowWork): TheirLeaf[][] {
  return table.fields.map((_, column) => row.filter((leaf) => leaf.column === column));
}

function rowPlace({ entries }: OurLeaf): Span | undefined {
  return entries[0];
}

/** Whether a charter prints the row as it was edited, and nothing else otherwise. */
function holds(
  work: RowWork,
  cells: readonly (readonly TheirLeaf[])[],
  after: readonly OurLeaf[] | undefined,
): boolean {
  if (!after) return false;
  const { ours, index, instead } = work;
  // Roles that nobody holds stand below the members: a member who comes among them stands above.
  const isAmongGuests = [ours[index - 1], ours[index]].some((leaf) => leaf && isGuest(work, leaf));
  const rows = instead || isAmongGuests ? after : after.slice(index, index + 1);
  const heads = rows.filter(
    (leaf) =>
      leaf.row &&
      printsAs(
        work,
        after.filter(({ row }) => row === leaf.row),
        cells,
      ),
  );
  return heads.some(({ row }) => {
    const lines = after.filter((leaf) => leaf.row === row);
    const own = new Set([...lines, ...work.row].map(({ words }) => words));
    const { gone, came } = differ(
      ours.filter((leaf) => !isSigning(leaf) && (!instead || leaf.row !== instead)),
      after.filter((leaf) => !isSigning(leaf) && leaf.row !== row),
    );
    const guests = new Set(ours.filter((leaf) => isGuest(work, leaf)).map(({ words }) => words));
    return gone.every((words) => guests.has(words)) && came.every((words) => own.has(words));
  });
}

/** In a row that the table shows although its list has no such entry. */
function isGuest({ document, table }: RowWork, leaf: OurLeaf): boolean {
  const place = rowPlace(leaf);
  return leaf.table === table && place !== undefined && !itemOfRow(document, place.start, table.shape);
}

/**
 * A cell that shows something of another entry, such as the duties of a role, may be left empty, or be a copy of what
 * the table says of it elsewhere: it is printed as the table prints it.
 */
function printsAs(
  { table, ours }: RowWork,
  row: readonly OurLeaf[],
  cells: readonly (readonly TheirLeaf[])[],
): boolean {
  return table.fields.every((field, column) => {
    if (field === '#') return true;
    const edited = wordsOf(cells[column] ?? []);
    const own = wordsOf(row.filter((leaf) => leaf.column === column));
    if (edited === own) return true;
    if (!field.includes('.')) return false;
    const isKnown = ours.some(
      (leaf) =>
        leaf.table?.fields === table.fields &&
        leaf.column === column &&
        wordsOf(ours.filter((other) => other.row === leaf.row && other.column === column)) === edited,
    );
    return edited === '' || (isKnown && AS_ABOVE.includes(own));
  });
}

function wordsOf(leaves: readonly { readonly words: string }[]): string {
  return leaves.map(({ words }) => words).join('\n');
}

/** "Puts in a member: “Cy Young”, and a role: “Trainer”." */
function says({ shape }: Pick<TableFacts, 'shape'>, { name, others }: RowEntry): Said {
  const noun = nounAt([listOfShape(shape) ?? 'procedures.steps', 0]);
  const own = name === '' ? noun : say`${noun}: ${quoted(name)}`;
  const more = others.map(
    ({ field, thing }) => say`${nounAt([field, 0])}: ${quoted(textOf(thing['name']) ?? textOf(thing['title']) ?? '')}`,
  );
  return say`Puts in ${more.reduce((before, next) => say`${before}, and ${next}`, own)}.`;
}
