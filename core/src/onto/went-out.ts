import { nodeAtOffset, type Node } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import { offered, WHY, type EditedChange, type Made } from './change.js';
import type { OurLeaf } from './leaf.js';
import { itemOfRow } from './row-entry.js';
import { count, list, NOTHING } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import { thingAt } from './say.js';
import { setScalar } from './set-scalar.js';
import { entryGone, isSame, partAt, partsOf, takeOutAll } from './take-out.js';
import { AS_ABOVE, differInWords, firstOf, isSigning, printed, wordsIn, type Compared, type Work } from './trial.js';

/** A line of ours that the edited document has no more, with those that go with it; undefined where it needs no word. */
export function wentOut(work: Compared, index: number, told: Set<number | object>): EditedChange | undefined {
  if (told.has(index)) return undefined;
  const { document, ours, gone } = work;
  const leaf = ours[index] as OurLeaf;
  const section = leaf.level === undefined ? undefined : sectionGone(ours, index, gone);
  const entry = section || isSigning(leaf) ? undefined : entryGone(ours, index, gone);
  const group = section ?? goneWith(ours, index, gone, entry);
  for (const at of group) told.add(at);
  const isOurs = group.every((at) => ours[at]?.runs.every(({ place }) => !place));
  // What is added when a charter is printed goes by itself when all that stood below it has gone.
  if (isOurs && sectionGone(ours, index, gone)) return undefined;
  const both = group.map((at) => ours[at] as OurLeaf);
  const lines = isSigning(leaf) || section ? both : both.filter((own) => !isSigning(own));
  // Those who are yet to sign are printed by themselves.
  if (isSigning(leaf) && leaf.entries[0] && !itemOfRow(document, leaf.entries[0].start, 'signature')) return undefined;
  const before = lines.map(({ words }) => words).join(' · ');
  const place = { under: leaf.level === undefined ? leaf.under : leaf.words, before, after: undefined };
  const made = isSigning(leaf) ? [] : candidates(work, leaf, entry, new Set(group));
  const found = firstOf<Made>(made, ({ edits }) => isGone(work, edits, lines));
  const part = entry && partAt(document, entry);
  const parts = part ? [part, ...rolesOnlyOf(document, part)] : partsOf(document, ours, new Set(group));
  return offered(document, place, found, found ? NOTHING : whyNot(work, lines, parts));
}

/** The lines of an entry, of a row, or this one alone. */
function goneWith(
  ours: readonly OurLeaf[],
  index: number,
  gone: ReadonlySet<number>,
  entry: Span | undefined,
): number[] {
  const { row } = ours[index] as OurLeaf;
  const isRowGone = row !== undefined && ours.every((leaf, at) => leaf.row !== row || gone.has(at));
  return ours.flatMap((leaf, at) =>
    at === index ||
    (entry && gone.has(at) && leaf.entries.some((own) => isSame(own, entry))) ||
    (isRowGone && leaf.row === row)
      ? [at]
      : [],
  );
}

/** A heading with all that stands below it, where all of that has gone. */
function sectionGone(ours: readonly OurLeaf[], index: number, gone: ReadonlySet<number>): number[] | undefined {
  const level = ours[index]?.level ?? 0;
  const next = ours.findIndex((leaf, at) => at > index && leaf.level !== undefined && leaf.level <= level);
  const until = level === 0 ? ours.findIndex((leaf, at) => at > index && leaf.level !== undefined) : next;
  const group = ours.slice(index, until < 0 ? undefined : until).map((_, at) => index + at);
  return group.every((at) => gone.has(at)) ? group : undefined;
}

function* candidates(
  { document, ours }: Work,
  leaf: OurLeaf,
  entry: Span | undefined,
  group: ReadonlySet<number>,
): Generator<Made> {
  const says = (parts: readonly Node[]): Said => say`Takes out ${list(parts.map((part) => thingAt(document, part)))}.`;
  const made = function* (parts: readonly Node[]): Generator<Made> {
    const edits = parts.length > 0 ? takeOutAll(document, parts) : undefined;
    if (edits) yield { edits, does: says(parts) };
  };
  const own = entry && partAt(document, entry);
  if (own) {
    yield* made([own]);
    yield* made([own, ...rolesOnlyOf(document, own)]);
    return;
  }
  yield* made(partsOf(document, ours, group));
  const edits = group.size === 1 ? outOfText(document, leaf) : undefined;
  if (edits) yield { edits };
}

/** The roles that nobody holds but the member who goes. */
function rolesOnlyOf({ charter, references }: Work['document'], member: Node): Node[] {
  const holders = (role: Node): Set<Node> =>
    new Set(
      references?.places.flatMap(({ owner, name, target }) =>
        owner.shape === 'member' && /^roles?$/.test(name) && target.found === 'one' && target.entity.node === role
          ? [owner.node]
          : [],
      ),
    );
  return (charter?.roles ?? [])
    .map(({ node }) => node)
    .filter((role) => holders(role).has(member) && holders(role).size === 1);
}

/** A paragraph, or a point, of a text of several lines. */
function outOfText(document: Work['document'], { runs, raw }: OurLeaf): Made['edits'] | undefined {
  const [run, more] = runs;
  const node =
    document.syntax.root && run?.place && !more ? nodeAtOffset(document.syntax.root, run.place.start) : undefined;
  if (node?.kind !== 'scalar') return undefined;
  const at = node.value.indexOf(raw);
  if (at < 0) return undefined;
  const start = node.value.lastIndexOf('\n', at) + 1;
  const end = node.value.indexOf('\n', at + raw.length);
  const gap = end < 0 ? 0 : (/^\n+/.exec(node.value.slice(end))?.[0].length ?? 0);
  const cut =
    end < 0
      ? { start: node.value.slice(0, start).trimEnd().length, end: node.value.length }
      : { start, end: end + gap };
  return setScalar(document, node, [{ ...cut, text: '' }]);
}

/** Whether these lines go, and nothing else but headings of columns, and words that stand in for others. */
function isGone({ document, ours }: Work, edits: Made['edits'], lines: readonly OurLeaf[]): boolean {
  const after = printed(document, edits);
  if (!after) return false;
  const isCounted = (leaf: OurLeaf): boolean => lines.some(isSigning) || !isSigning(leaf);
  const { gone, came } = differInWords(ours.filter(isCounted), after.filter(isCounted));
  const own = new Set(lines.flatMap(wordsIn));
  const left = [...gone];
  // Duties of a role are printed where it is held first: they move to the next row, which had "as above".
  const hasMoved = AS_ABOVE.some((said) => said.split(' ').every((word) => gone.includes(word)));
  for (const word of lines.flatMap(wordsIn)) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    else if (!came.includes(word) && !hasMoved) return false;
  }
  const heads = new Set([...ours.filter(isAdded).flatMap(wordsIn), ...AS_ABOVE.flatMap((said) => said.split(' '))]);
  return left.every((word) => heads.has(word) || own.has(word)) && came.every((word) => own.has(word));
}

/** A label of ours, or the heading of a column. */
function isAdded({ runs, row, entries }: OurLeaf): boolean {
  return runs.every(({ place }) => !place) || (row !== undefined && entries.length === 0);
}

/** Who still refers to what would go. */
function whyNot({ document }: Work, lines: readonly OurLeaf[], parts: readonly Node[]): Said {
  for (const part of parts) {
    const places = document.references?.places.filter(
      ({ target, text, owner }) =>
        target.found === 'one' &&
        target.entity.node === part &&
        ![...parts].some(({ span }) => span.start <= text.node.span.start && text.node.span.end <= span.end) &&
        owner.shape !== 'layout',
    );
    const numbers = [
      ...new Set(places?.map(({ text }) => document.syntax.lines.position(text.node.span.start).line + 1)),
    ];
    if (numbers.length > 0)
      return count(
        numbers.length,
        say`The charter names ${thingAt(document, part)} in other places, too: line ${list(numbers)}. Change these first.`,
        say`The charter names ${thingAt(document, part)} in other places, too: lines ${list(numbers)}. Change these first.`,
      );
  }
  return lines.some(isSigning) ? WHY.signed : WHY.gone;
}
