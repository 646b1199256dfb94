import type { CharterDocument } from '../document.js';
import type { Run } from '../render/blocks.js';
import type { ScalarNode } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import { hunksOf, type Hunk } from './hunks.js';
import { follow } from './follow.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';
import { sayInAnotherWay, scalarAt, type Replaced } from './meaning.js';
import { setScalar, type Replacement } from './set-scalar.js';

/**
 * Edits after which a line reads as it does in the edited document; undefined where the words that changed are not
 * written in the charter like this, such as a cadence or the name that an id stands for.
 */
export function reword(document: CharterDocument, ours: OurLeaf, theirs: TheirLeaf): readonly TextEdit[] | undefined {
  const changes = new Map<ScalarNode, Replacement[]>();
  const others: Replaced[] = [];
  for (const found of hunksOf(ours.words, theirs.words)) {
    const hunk = shifted(ours.words, found).find((each) => placeOf(document, ours, each)) ?? found;
    const placed = placeOf(document, ours, hunk);
    const other = placed ? undefined : saidInAnotherWay(ours, hunk);
    if (placed) {
      const { node, start, end } = placed;
      changes.set(node, [...(changes.get(node) ?? []), { start, end, text: wordsOf(theirs, hunk) }]);
    } else if (other) others.push({ ...other, text: wordsOf(theirs, hunk) });
    else return undefined;
  }
  const edits = [...changes].map(([node, own]) => setScalar(document, node, own));
  const runs = [...new Set(others.map(({ run }) => run))];
  const meant = runs.map((run) =>
    sayInAnotherWay(
      document,
      run,
      others.filter((own) => own.run === run),
    ),
  );
  return [...edits, ...meant].every((own) => own !== undefined)
    ? [...edits, ...meant].flatMap((own) => own ?? [])
    : undefined;
}

/** The blank beside words that go may belong to a text of the charter before them, or behind them. */
function shifted(before: string, hunk: Hunk): Hunk[] {
  const { start, end, from, to } = hunk;
  const isMovable = from === to && start > 0 && before.charAt(end - 1) === ' ' && before.charAt(start - 1) === ' ';
  return [hunk, ...(isMovable ? [{ start: start - 1, end: end - 1, from: from - 1, to: to - 1 }] : [])];
}

/** The new words with their markup. */
function wordsOf({ words, raw }: TheirLeaf, { from, to }: Hunk): string {
  const places = follow(words, raw);
  if (!places || from === to) return words.slice(from, to);
  return raw.slice(places[from], (places[to - 1] ?? 0) + 1);
}

interface Placed {
  readonly node: ScalarNode;
  /** Offsets in the value. */
  readonly start: number;
  readonly end: number;
}

/** Where the words of a hunk stand in the value of one text. */
function placeOf(document: CharterDocument, { words, raw, runs }: OurLeaf, { start, end }: Hunk): Placed | undefined {
  const places = follow(words, raw);
  if (!places) return undefined;
  const isInsertion = start === end;
  // New words belong to the text before them where that is the charter's, else to the one behind.
  const ends = isInsertion ? [start > 0 ? (places[start - 1] ?? 0) + 1 : undefined, places[start]] : [places[start]];
  for (const at of ends) {
    if (at === undefined) continue;
    const until = isInsertion ? at : (places[end - 1] ?? 0) + 1;
    const found = runAt(runs, at, until);
    const node = found && scalarAt(document, found.run);
    const inside = node && placesInValue(node, found.run);
    if (!node || !inside) continue;
    const [from, to] = [at - found.start, until - found.start];
    const first = isInsertion && from > 0 ? (inside[from - 1] ?? 0) + 1 : (inside[from] ?? 0);
    return { node, start: first, end: isInsertion ? first : (inside[to - 1] ?? 0) + 1 };
  }
  return undefined;
}

/** The words of a run that stands for something else, such as the name for an id, and which of them change. */
function saidInAnotherWay({ words, raw, runs }: OurLeaf, { start, end }: Hunk): Omit<Replaced, 'text'> | undefined {
  const places = follow(words, raw);
  if (!places) return undefined;
  const at = start === end && start > 0 ? (places[start - 1] ?? 0) + 1 : (places[start] ?? 0);
  const until = start === end ? at : (places[end - 1] ?? 0) + 1;
  const found = runAt(runs, at, until);
  return found && { run: found.run, start: at - found.start, end: until - found.start };
}

function runAt(
  runs: readonly Run[],
  start: number,
  end: number,
): { readonly run: Run; readonly start: number } | undefined {
  let at = 0;
  for (const run of runs) {
    if (run.place && at <= start && end <= at + run.text.length) return { run, start: at };
    at += run.text.length;
  }
  return undefined;
}

/** Only where the text is printed as it is written: a part of it at least, its lines joined. */
function placesInValue({ value }: ScalarNode, { text }: Run): number[] | undefined {
  const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
  const at = value.indexOf(text);
  if (at >= 0) return follow(text, value, at);
  const [first = ''] = text.split(' ');
  if (!flat(value).includes(flat(text))) return follow(text, value);
  for (let from = value.indexOf(first); from >= 0; from = value.indexOf(first, from + 1)) {
    const places = follow(text, value, from);
    const last = places?.at(-1);
    if (places && last !== undefined && flat(value.slice(from, last)) === flat(text)) return places;
  }
  return undefined;
}
