// diff: the usual library for Myers' algorithm, which comparing charters uses already.
import { diffArrays, diffWordsWithSpace } from 'diff';

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

/** What differs between two lists of lines, in order. */
export function align(ours: readonly string[], theirs: readonly string[]): Pair[] {
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
  for (const { added, removed, value } of diffArrays([...ours], [...theirs])) {
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

/** Pairs lines in order so that they share as many words as they can. */
function pairUp(ours: readonly string[], theirs: readonly string[], from: number, other: number): Pair[] {
  const height = ours.length;
  const width = theirs.length;
  const likeness = (i: number, j: number): number => {
    if (height * width > MOST_COMPARED) return i === j ? 1 : 0;
    // One line in the place of one line is the same one, however much of it is new.
    if (height === 1 && width === 1) return 1;
    const value = alike(ours[i] ?? '', theirs[j] ?? '');
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

/** From 0 to 1: the share of their letters that two lines have in common, word by word. */
function alike(a: string, b: string): number {
  let same = 0;
  for (const { added, removed, value } of diffWordsWithSpace(a, b))
    if (!added && !removed) same += value.replaceAll(/\s/g, '').length;
  return (2 * same) / (a.replaceAll(/\s/g, '').length + b.replaceAll(/\s/g, '').length);
}

/** A stretch of the earlier text that is replaced by a stretch of the later one. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Where two lines differ, word by word, the first place first. */
export function hunksOf(before: string, after: string): Hunk[] {
  const hunks: Hunk[] = [];
  let start = 0;
  let from = 0;
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    const last = hunks.at(-1);
    const end = added ? start : start + value.length;
    const to = removed ? from : from + value.length;
    if (added || removed) {
      if (last && last.end === start && last.to === from) hunks[hunks.length - 1] = { ...last, end, to };
      else hunks.push({ start, end, from, to });
    }
    start = end;
    from = to;
  }
  return hunks;
}
