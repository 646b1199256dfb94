// diff: the usual library for Myers' algorithm, which comparing charters uses already.
import { diffWordsWithSpace } from 'diff';

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

/** From 0 to 1: the share of their letters that two lines have in common, word by word. */
export function alike(a: string, b: string): number {
  let same = 0;
  for (const { added, removed, value } of diffWordsWithSpace(a, b))
    if (!added && !removed) same += value.replaceAll(/\s/g, '').length;
  return (2 * same) / (a.replaceAll(/\s/g, '').length + b.replaceAll(/\s/g, '').length);
}
