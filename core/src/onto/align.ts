// diff: the usual library for Myers' algorithm, which comparing charters uses already.
import { diffArrays } from 'diff';
import { alike } from './hunks.js';
import type { Leaf } from './leaf.js';

/** Lines of both documents: one that changed has both indexes, one that is new or gone has one. */
export interface Pair {
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
  /** Of our lines, the one before which a new line stands. */
  readonly before: number;
}

/** Lines that share this much of their words are the same line, edited. */
const ALIKE = 0.34;
/** Of lines that changed in a row; beyond it they are paired by their order. */
const MOST_COMPARED = 20_000;

/** A line, or a whole row of a table: the lines of a row stay together. */
interface Unit {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'row' | 'heading' | 'line';
  /** The words it begins with: of a row, those of its first cell. */
  readonly head: string;
}

/** What differs between two lists of lines, in order. */
export function align(ours: readonly Leaf[], theirs: readonly Leaf[]): Pair[] {
  const mine = unitsOf(ours);
  const others = unitsOf(theirs);
  return alignUnits(mine, others).flatMap(({ ours: i, theirs: j, before }): Pair[] => {
    const own = i === undefined ? undefined : mine[i];
    const other = j === undefined ? undefined : others[j];
    const at = mine[before]?.start ?? ours.length;
    if (own && other) return inside(ours, theirs, own, other);
    if (own) return range(own).map((index) => ({ ours: index, theirs: undefined, before: index }));
    return other ? range(other).map((index) => ({ ours: undefined, theirs: index, before: at })) : [];
  });
}

/** What differs between a unit and what became of it: in a row, cell by cell. */
function inside(ours: readonly Leaf[], theirs: readonly Leaf[], own: Unit, other: Unit): Pair[] {
  const isRow = own.kind === 'row' && other.kind === 'row';
  const columns = isRow
    ? [
        ...new Set([
          ...range(own).map((at) => ours[at]?.column ?? 0),
          ...range(other).map((at) => theirs[at]?.column ?? 0),
        ]),
      ]
    : [undefined];
  return columns
    .toSorted((a = 0, b = 0) => a - b)
    .flatMap((column) => {
      const isHere = (leaf: Leaf | undefined): boolean => column === undefined || leaf?.column === column;
      const mine = range(own).filter((at) => isHere(ours[at]));
      const others = range(other).filter((at) => isHere(theirs[at]));
      const next = mine.at(-1) ?? range(own).findLast((at) => (ours[at]?.column ?? 0) < (column ?? 0)) ?? own.start - 1;
      return alignUnits(
        mine.map((at) => lineAt(ours, at)),
        others.map((at) => lineAt(theirs, at)),
      ).map((pair) => ({
        ours: pair.ours === undefined ? undefined : mine[pair.ours],
        theirs: pair.theirs === undefined ? undefined : others[pair.theirs],
        before: mine[pair.before] ?? next + 1,
      }));
    });
}

function unitsOf(leaves: readonly Leaf[]): Unit[] {
  const units: Unit[] = [];
  for (const [index, { words, row }] of leaves.entries()) {
    const last = units.at(-1);
    if (row && last && leaves[index - 1]?.row === row)
      units[units.length - 1] = { ...last, words: `${last.words}\n${words}`, end: index + 1 };
    else units.push(lineAt(leaves, index));
  }
  return units;
}

function lineAt(leaves: readonly Leaf[], index: number): Unit {
  const { words = '', row, level } = leaves[index] ?? {};
  return {
    words,
    head: words,
    start: index,
    end: index + 1,
    kind: row ? 'row' : level === undefined ? 'line' : 'heading',
  };
}

function range({ start, end }: Unit): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function alignUnits(ours: readonly Unit[], theirs: readonly Unit[]): Pair[] {
  const pairs: Pair[] = [];
  let mine = 0;
  let other = 0;
  let gone = 0;
  let come = 0;
  const flush = (): void => {
    pairs.push(...pairUp(ours.slice(mine - gone, mine), theirs.slice(other - come, other), mine - gone, other - come));
    gone = 0;
    come = 0;
  };
  const wordsOf = (units: readonly Unit[]): string[] => units.map(({ words }) => words);
  for (const { added, removed, value } of diffArrays(wordsOf(ours), wordsOf(theirs))) {
    if (removed) {
      gone += value.length;
      mine += value.length;
    } else if (added) {
      come += value.length;
      other += value.length;
    } else {
      flush();
      mine += value.length;
      other += value.length;
    }
  }
  flush();
  return pairs;
}

/** Pairs units in order so that they share as many words as they can. */
function pairUp(ours: readonly Unit[], theirs: readonly Unit[], from: number, other: number): Pair[] {
  const height = ours.length;
  const width = theirs.length;
  const likeness = (i: number, j: number): number => {
    const [a, b] = [ours[i], theirs[j]];
    if (!a || !b) return 0;
    if (height * width > MOST_COMPARED) return i === j ? 1 : 0;
    // One line in the place of one line is the same one, however much of it is new.
    if (height === 1 && width === 1 && a.kind === b.kind) return 1;
    // A heading or a paragraph does not become a row, even where it says nearly the same.
    if ((a.kind === 'row') !== (b.kind === 'row')) return 0;
    // A row is known by what stands in its first cell.
    const least = a.kind === 'row' && b.kind === 'row' && a.head === b.head ? ALIKE : 0;
    const value = Math.max(least, alike(a.words, b.words));
    return value >= ALIKE ? value : 0;
  };
  const best: number[][] = Array.from({ length: height + 1 }, () => Array.from({ length: width + 1 }, () => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = height - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + likeness(i, j));
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < height || j < width) {
    const here = i < height && j < width ? likeness(i, j) : 0;
    if (here > 0 && at(i, j) === at(i + 1, j + 1) + here) {
      pairs.push({ ours: from + i, theirs: other + j, before: from + i });
      i++;
      j++;
    } else if (i < height && (j === width || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ ours: from + i, theirs: undefined, before: from + i });
      i++;
    } else {
      pairs.push({ ours: undefined, theirs: other + j, before: from + i });
      j++;
    }
  }
  return pairs;
}
