import { removeItem } from '../rules/kit/remove.js';
import type { Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import { offered, WHY, type EditedChange, type Made } from './change.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';
import { besideOf, itemAt } from './put-in.js';
import { say } from '../l10n/say.js';
import { thingAt } from './say.js';
import { differInWords, isSigning, printed, type Compared } from './trial.js';

export interface Move {
  readonly change: EditedChange;
  /** The lines of ours that it takes away. */
  readonly from: readonly number[];
}

/**
 * New lines that stood elsewhere, word for word: an item of a list, or a row, that moved among its neighbours, before one
 * of our lines; a section, for which the layout has to be changed by hand. Undefined for all else.
 */
export function movedFrom(work: Compared, lines: readonly TheirLeaf[], index: number): Move | undefined {
  const { document, ours, gone } = work;
  const [first] = lines;
  const start = ours.findIndex((_, at) =>
    lines.every(({ words }, step) => gone.has(at + step) && ours[at + step]?.words === words),
  );
  const leaf = ours[start];
  if (!leaf || !first) return undefined;
  const from = lines.map((_, step) => start + step);
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
