import { removeItem } from '../rules/kit/remove.js';
import type { Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import { offered, WHY, type EditedChange, type Made } from './change.js';
import type { Leaf, OurLeaf, TheirLeaf } from './leaf.js';
import { besideOf, itemAt } from './put-in.js';
import { say } from '../l10n/say.js';
import { thingAt } from './say.js';
import { AS_ABOVE, differInWords, isSigning, printed, type Compared } from './trial.js';

export interface Move {
  readonly change: EditedChange;
  /** The lines of ours that it takes away. */
  readonly from: readonly number[];
}

/**
 * New lines that stood elsewhere, word for word but for "as above": an item of a list, or a row, that moved among its neighbours, before one
 * of our lines; a section, for which the layout has to be changed by hand. Undefined for all else.
 */
export function movedFrom(work: Compared, lines: readonly TheirLeaf[], index: number): Move | undefined {
  const { document, ours, gone } = work;
  const [first] = lines;
  const start = ours.findIndex((_, at) =>
    lines.every(({ words }, step) => gone.has(at + step) && ours[at + step]?.words === words),
  );
  const from = start < 0 ? sameRow(work, lines) : lines.map((_, step) => start + step);
  const leaf = ours[from[0] ?? -1];
  if (!leaf || !first) return undefined;
  const after = lines.map(({ words }) => words).join(' · ');
  if (first.level !== undefined)
    return lines.length > 1
      ? { change: offered(document, { under: first.words, before: undefined, after }, undefined, WHY.moved), from }
      : undefined;
  const made = move(work, leaf, from, index);
  // A row that cannot stand there is not taken out and put in again, as another one.
  const isRow = leaf.row !== undefined && from.length === ours.filter(({ row }) => row === leaf.row).length;
  if (!made && !isRow) return undefined;
  return { change: offered(document, { under: leaf.under, before: undefined, after }, made, WHY.movedRow), from };
}

/** The lines of a row that has gone and says the same, where one of both says "as above" for what stands above it. */
function sameRow({ ours, gone }: Compared, lines: readonly TheirLeaf[]): number[] {
  const indexes = (row: object): number[] => ours.flatMap((leaf, at) => (leaf.row === row ? [at] : []));
  const cell = (leaves: readonly Leaf[], column: number): string[] =>
    leaves.flatMap((leaf) => (leaf.column === column ? [leaf.words] : []));
  const says = ({ row, table }: OurLeaf): boolean =>
    (table?.fields ?? []).every((_, column) => {
      const own = cell(
        ours.filter((leaf) => leaf.row === row),
        column,
      );
      const other = cell(lines, column);
      const known = cell(
        ours.filter((leaf) => leaf.table === table),
        column,
      );
      const isAbove = column > 0 && [...own, ...other].some((words) => AS_ABOVE.includes(words));
      return isAbove ? other.every((words) => known.includes(words)) : own.join('\n') === other.join('\n');
    });
  const isGone = ({ row }: OurLeaf): boolean => row !== undefined && indexes(row).every((at) => gone.has(at));
  const found = lines[0]?.row ? ours.find((leaf) => leaf.table && isGone(leaf) && says(leaf)) : undefined;
  return found?.row ? indexes(found.row) : [];
}

function move(work: Compared, leaf: OurLeaf, from: readonly number[], index: number): Made | undefined {
  const { document, ours } = work;
  const isWhole = ({ span }: Node): boolean =>
    ours.every(
      (own, at) =>
        from.includes(at) ||
        isSigning(own) ||
        !own.entries.some(({ start, end }) => span.start <= start && end <= span.end),
    );
  const items = leaf.entries.flatMap((entry) => itemAt(document, entry) ?? []).filter(isWhole);
  for (const item of items)
    for (const [neighbour, isBehind] of [
      [ours[index - 1], true],
      [ours[index], false],
    ] as const) {
      const other = (neighbour?.entries ?? []).flatMap((entry) => itemAt(document, entry) ?? []);
      const beside = other.find((each) => each !== item && each.parent === item.parent);
      const edits = beside && moveBeside(work, item, beside, isBehind);
      if (edits && isMoved(work, edits, from, index)) return { edits, does: say`Moves ${thingAt(document, item)}.` };
    }
  return undefined;
}

/** The lines of an item, with all that is in them, behind or before another of its list. */
function moveBeside({ document }: Compared, item: Node, beside: Node, isBehind: boolean): TextEdit[] | undefined {
  const bare = removeItem(document, item);
  const cut = bare && { ...bare, start: withRemarks(document.text, item, bare.start) };
  const end = besideOf(document, beside, isBehind);
  const at = end !== undefined && !isBehind ? withRemarks(document.text, beside, end) : end;
  const lines = cut && document.text.slice(cut.start, cut.end);
  if (!cut || !lines?.endsWith('\n') || at === undefined || (at > cut.start && at < cut.end)) return undefined;
  return [
    { ...cut, text: '' },
    { start: at, end: at, text: lines },
  ];
}

/** Where the remarks right above an item begin; those above the first may be about the whole list. */
function withRemarks(text: string, { step }: Node, start: number): number {
  const above =
    step === 0 ? '' : (/(?:(?<=\n)[ \t]*#[^\n]*\n)+$/.exec(text.slice(Math.max(0, start - 2000), start))?.[0] ?? '');
  return start - above.length;
}

/** Whether the charter prints the lines at their new place, and all others as before, but for what is "as above". */
function isMoved(
  { document, ours }: Compared,
  edits: readonly TextEdit[],
  from: readonly number[],
  index: number,
): boolean {
  const after = printed(document, edits);
  const isLeft = (at: number): boolean => !from.includes(at);
  const moving = from.flatMap((at) => ours[at] ?? []);
  const expected = [
    ...ours.slice(0, index).filter((_, at) => isLeft(at)),
    ...moving,
    ...ours.slice(index).filter((_, at) => isLeft(index + at)),
  ];
  if (after?.length !== expected.length) return false;
  const isTable = moving.some(({ table }) => table);
  const { gone, came } = differInWords(expected, after);
  const isSame = (at: number): boolean =>
    after[at]?.words === expected[at]?.words ||
    (isTable && expected[at]?.table === moving[0]?.table && (expected[at]?.column ?? 0) > 0);
  return gone.length + came.length === 0 && expected.every((_, at) => isSame(at));
}
