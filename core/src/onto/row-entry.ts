import type { CharterDocument } from '../document.js';
import type { Thing, Value } from '../import/place/draft.js';
import { shapes } from '../model/charter.generated.js';
import { shapeAt } from '../schema/help.js';
import { get, nodeAtOffset, pathOf, type Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import { cellValue } from './cell-value.js';
import type { TableFacts, TheirLeaf } from './leaf.js';
import { memberFrom } from './name-cell.js';
import { createNewId } from './new-ids.js';
import { putBeside, putLast } from './put-in.js';
import { idOfNamed, namesIn } from './refer.js';
import { AS_ABOVE } from './trial.js';

/** A new row as an entry, and what else it brings. */
export interface RowEntry {
  readonly entry: Value;
  readonly id: string;
  /** What the entry is called. */
  readonly name: string;
  /** Roles of a new member, holders of a new role: those that are not in the charter yet. */
  readonly others: readonly { readonly field: string; readonly shape: string; readonly thing: Thing }[];
  /** Edits of members who hold a new role. */
  readonly edits: readonly TextEdit[];
}

/** Who holds what: from which list to which, by the column of the table that shows it. */
const TIES: { readonly [tie: string]: { readonly list: string; readonly shape: string; readonly label: string } } = {
  'member roles': { list: 'roles', shape: 'role', label: 'title' },
  'member role': { list: 'roles', shape: 'role', label: 'title' },
  'role members': { list: 'members', shape: 'member', label: 'name' },
};

/** The list at the top of the charter in which entries of a shape stand; undefined for steps, which are in procedures. */
export function listOfShape(shape: string): string | undefined {
  return Object.entries(shapes['charter']?.fields ?? {}).find(
    ([, { kind, of }]) => kind === 'entities' && of === shape,
  )?.[0];
}

/** The entry that a row of a table is, each cell in the field that its column shows. */
export function rowEntry(
  document: CharterDocument,
  { shape, fields }: TableFacts,
  cells: readonly (readonly TheirLeaf[])[],
): RowEntry {
  const own = shapes[shape]?.fields ?? {};
  const newId = createNewId(document);
  const list = listOfShape(shape) ?? '';
  const entry: Thing = {};
  const others: { readonly field: string; readonly shape: string; readonly thing: Thing }[] = [];
  const edits: TextEdit[] = [];
  const filled = fields.flatMap((field, column) => {
    const cell = cells[column] ?? [];
    return cell.length > 0 && field !== '' && field !== '#' ? [{ field, cell }] : [];
  });
  const label = filled.find(({ field }) => shapes[shape]?.label.includes(field));
  const parsed = shape === 'member' && label ? memberFrom(label.cell[0]?.raw ?? '') : undefined;
  const name = textOf(parsed?.['name']) ?? label?.cell[0]?.words ?? '';
  const id = newId(list, name);
  if (Object.hasOwn(own, 'id')) entry['id'] = id;
  for (const { field, cell } of filled.filter((each) => !each.field.includes('.'))) {
    const tie = TIES[`${shape} ${field}`];
    if (tie) tieTo(tie, cell, field);
    else if (field === 'name' && parsed) Object.assign(entry, parsed);
    else entry[field] = cellValue(document, own[field], cell);
  }
  // What a column shows of something else belongs there: it is written where that is new, too.
  for (const { field, cell } of filled.filter((each) => each.field.includes('.'))) {
    const [head = '', inner = ''] = field.split('.', 2);
    const [made, more] = others.filter((other) => other.field === TIES[`${shape} ${head}`]?.list);
    if (made && !more && cell.some(({ words }) => !AS_ABOVE.includes(words)))
      made.thing[inner] = cellValue(document, shapes[made.shape]?.fields[inner], cell);
  }
  const [only, more] = Object.keys(entry);
  const isPlain = !more && only !== undefined && only === shapes[shape]?.string;
  return { entry: isPlain ? (entry[only] ?? '') : entry, id, name, others, edits };

  function tieTo(tie: (typeof TIES)[string] & object, cell: readonly TheirLeaf[], field: string): void {
    const names = cell.flatMap(({ words }) => namesIn(document, words, [tie.list]));
    const ids = names.map((each) => {
      const known = idOfNamed(document, each, [tie.list]);
      if (known !== undefined) {
        if (tie.shape === 'member') edits.push(...holding(document, known, id));
        return known;
      }
      const made = newId(tie.list, each);
      const thing: Thing = { id: made, [tie.label]: each, ...(tie.shape === 'member' ? { roles: [id] } : {}) };
      others.push({ field: tie.list, shape: tie.shape, thing });
      return made;
    });
    if (tie.shape === 'role') entry[field] = field === 'role' ? (ids[0] ?? '') : ids;
  }
}

/** Edits after which a member holds one more role. */
function holding(document: CharterDocument, member: string, role: string): TextEdit[] {
  const node = document.charter?.members.find(({ id }) => id === member)?.node;
  if (!node) return [];
  if (node.kind !== 'mapping') return [];
  const held = get(node, 'roles') ?? get(node, 'role');
  if (held?.kind === 'sequence') {
    const last = held.items.at(-1);
    const edit = last && putBeside(document, last, true, role, '');
    return edit ? [edit] : [];
  }
  if (held?.kind !== 'scalar') return [];
  return held.value === '' ? [] : [{ ...held.span, text: `[${held.value}, ${role}]` }];
}

/** Where a row can go: behind an item of the list that its table shows, or before it. */
export interface Beside {
  readonly node: Node;
  readonly isBehind: boolean;
}

/** Edits that put the entry of a row into the charter, beside its neighbour or at the end of its list. */
export function putRow(
  document: CharterDocument,
  shape: string,
  { entry, others, edits }: RowEntry,
  beside: Beside | undefined,
): TextEdit[] | undefined {
  const list = listOfShape(shape);
  const own = beside
    ? putBeside(document, beside.node, beside.isBehind, entry, shape)
    : list === undefined
      ? undefined
      : putLast(document, list, entry, shape);
  const more = others.map((other) => putLast(document, other.field, other.thing, other.shape));
  const made = [own, ...more];
  return made.every((edit) => edit !== undefined) ? [...made, ...edits] : undefined;
}

/** The item of the list of such entries that a row shows; undefined for guests from other lists. */
export function itemOfRow(document: CharterDocument, at: number | undefined, shape: string): Node | undefined {
  const { root } = document.syntax;
  if (!root || at === undefined) return undefined;
  for (let node = nodeAtOffset(root, at); node; node = node.parent)
    if (node.parent?.kind === 'sequence' && node.span.start === at) return shapeOf(node) === shape ? node : undefined;
  return undefined;
}

function shapeOf(node: Node): string | undefined {
  return shapeAt(pathOf(node));
}

/** A name or a title, where it is words. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
