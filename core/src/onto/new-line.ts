import { fromBrackets } from './brackets.js';
import { cadenceOfLine } from './meeting-line.js';
import { textAt, type Thing, type Value } from '../import/place/draft.js';
import { itemOf } from '../import/place/items.js';
import type { SourceItem } from '../import/source/blocks.js';
import { shapes } from '../model/charter.generated.js';
import { shapeAt } from '../schema/help.js';
import { get, nodeAtOffset, pathOf, type Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { offered, WHY, type EditedChange, type Made } from './change.js';
import { printBeside } from './layout-entries.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';
import { createNewId } from './new-ids.js';
import { itemAt, putBeside } from './put-in.js';
import { say } from '../l10n/say.js';
import { nounAt } from './say.js';
import { setScalar } from './set-scalar.js';
import { differInWords, firstOf, printed, wordsIn, type Compared, type Work } from './trial.js';

/** Lines that came in together, before one of ours: a paragraph, or an item of a list with what stands below it. */
export function newLine(work: Compared, lines: readonly TheirLeaf[], index: number): EditedChange {
  const { document, ours } = work;
  const before = ours[index - 1];
  const under = before?.level === undefined ? (before?.under ?? '') : before.words;
  const place = { under, before: undefined, after: lines.map(({ words }) => words).join(' · ') };
  const holds = ({ edits }: Made): boolean => isPrinted(work, printed(document, edits), lines, index);
  const found = firstOf(candidates(work, lines, index), holds);
  return offered(document, place, found, WHY.line);
}

function isPrinted(
  { ours }: Work,
  after: readonly OurLeaf[] | undefined,
  lines: readonly TheirLeaf[],
  index: number,
): boolean {
  if (!after) return false;
  const { gone, came } = differInWords(ours, after);
  // A point alone moves below its label when it gets company: that is one line more.
  const from = after.length - ours.length > lines.length ? [index, index + 1] : [index];
  const isHere = from.some((start) => lines.every(({ words }, at) => after[start + at]?.words === words));
  return isHere && gone.length === 0 && came.length === lines.flatMap(wordsIn).length;
}

/** Likeliest first: behind the entry before it, else before the one behind it, else in the text of a neighbour. */
function* candidates(work: Compared, lines: readonly TheirLeaf[], index: number): Generator<Made> {
  const { document, ours } = work;
  const [before, behind] = [ours[index - 1], ours[index]];
  const [first] = lines;
  if (!first) return;
  const depth = depthOf(work, first, index);
  // A new line in a cell is no row of its own.
  const entriesOf = (leaf: OurLeaf | undefined): readonly Span[] =>
    (leaf?.entries ?? []).slice(depth - 1, depth).slice(first.row && leaf?.table && depth === 1 ? 1 : 0);
  const neighbours = [
    ...entriesOf(before).map((entry) => ({ entry, isBehind: true })),
    ...entriesOf(behind).map((entry) => ({ entry, isBehind: false })),
  ];
  for (const { entry, isBehind } of neighbours) {
    const node = itemAt(document, entry);
    const shape = node && (shapeAt(pathOf(node)) ?? '');
    if (!node || shape === undefined) continue;
    for (const { value, id } of valuesFor(work, node, shape, lines)) {
      const edit = putBeside(document, node, isBehind, value, shape);
      if (!edit) continue;
      const does = say`Puts in ${nounAt(pathOf(node))}.`;
      if (id !== undefined) yield { edits: [edit, ...printBeside(document, node, isBehind, id)], does };
      yield { edits: [edit], does };
    }
  }
  if (lines.length > 1) return;
  for (const edits of [before && inText(work, before, first, true), behind && inText(work, behind, first, false)])
    for (const own of edits ?? []) yield { edits: own };
}

/** How many entries a new line is in: a page shows fewer lists where entries are printed as paragraphs or rows. */
function depthOf({ ours, theirs, gone, come }: Compared, line: TheirLeaf, index: number): number {
  const own = ours.findLast((_, at) => at < index && !gone.has(at));
  const other = theirs.slice(0, theirs.indexOf(line)).findLast((_, at) => !come.has(at));
  return Math.max(0, line.items.length + (own?.entries.length ?? 0) - (other?.items.length ?? 0));
}

/** The words as an entry: as short as its neighbour is, with fields where the importer would fill them. */
function valuesFor(
  { document }: Work,
  neighbour: Node,
  shape: string,
  lines: readonly TheirLeaf[],
): { readonly value: Value; readonly id?: string }[] {
  const [first, ...rest] = lines as [TheirLeaf, ...TheirLeaf[]];
  const { string, fields = {} } = shapes[shape] ?? {};
  const item = first.items.at(-1) as SourceItem | undefined;
  const below = rest.length > 0 && item ? itemOf({ ...item, mark: '' }) : undefined;
  if (rest.length > 0 && below?.['items'] === undefined) return [];
  const [list = ''] = pathOf(neighbour);
  const isTop = pathOf(neighbour).length === 2;
  const bracketed = rest.length === 0 ? fromBrackets(document, shape, first.raw) : undefined;
  const more: Thing = { ...(shape === 'meeting' ? cadenceOfLine(first.raw) : {}), text: first.raw };
  const id = createNewId(document)(isTop ? String(list) : '', textAt(more, 'name') || first.words);
  const own = Object.hasOwn(fields, 'id') ? { id } : {};
  const thing: Thing = { ...own, ...more, ...simple(below) };
  const { id: _, ...withoutId } = thing;
  const isNamed = neighbour.kind === 'mapping' && get(neighbour, 'id') !== undefined;
  const isTold = Object.keys(more).length > 1;
  return [
    ...(bracketed ? [{ value: { ...(isNamed ? own : {}), ...bracketed }, id }] : []),
    ...(isNamed || isTold ? [{ value: thing, id }] : []),
    ...(rest.length === 0 && string !== undefined && Object.hasOwn(fields, 'text') ? [{ value: first.raw }] : []),
    ...(Object.hasOwn(fields, 'text') ? [{ value: withoutId }] : [{ value: first.raw }]),
  ];
}

/** Points below a point, each as short as it can be. */
function simple(below: Thing | undefined): Thing {
  const points = below?.['items'];
  return Array.isArray(points) ? { items: points.map((point) => shortest(point as Thing)) } : {};
}

function shortest(point: Thing): Value {
  return point['items'] === undefined ? (point['text'] ?? '') : { ...point, ...simple(point) };
}

/** A paragraph, or a point, of a text that has several lines or will have them. */
function inText(
  { document }: Work,
  { runs, raw }: OurLeaf,
  { raw: words, items }: TheirLeaf,
  isBehind: boolean,
): (readonly TextEdit[])[] {
  const { root } = document.syntax;
  const [run, more] = runs.filter(({ place }) => place);
  const node = root && run?.place && !more ? nodeAtOffset(root, run.place.start) : undefined;
  if (node?.kind !== 'scalar' || runs.length > 1) return [];
  const at = node.value.indexOf(raw);
  if (at < 0) return [];
  const lineStart = node.value.lastIndexOf('\n', at) + 1;
  const mark = node.value.slice(lineStart, at);
  const isPoint = items.length > 0;
  const gap = isPoint && /^\s*(?:[-*+]|\d+[.)])\s+$/.test(mark) ? `\n${mark}` : isPoint ? '\n\n- ' : '\n\n';
  const place = isBehind ? at + raw.length : lineStart;
  const text = isBehind ? `${gap}${words}` : `${gap.replace(/^\n+/, '')}${words}${/^\n+/.exec(gap)?.[0] ?? ''}`;
  const edits = setScalar(document, node, [{ start: place, end: place, text }]);
  return edits ? [edits] : [];
}
