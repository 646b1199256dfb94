import { applyEdits, type TextEdit } from '../../text/edit.js';
import type { Repair } from './repair.js';

/** A text with repairs made, and the way back to the offsets of the text as written. */
export interface Repaired {
  readonly text: string;
  /** The offset in the text as written; for what was put in, the place where it was put. */
  toWritten(offset: number): number;
}

/** Makes the repairs; of two edits that touch the same characters the first. */
export function applyRepairs(text: string, repairs: readonly Repair[]): Repaired {
  const edits: TextEdit[] = [];
  for (const edit of repairs.flatMap((repair) => repair.edits).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  // Where each edit's new text ends in the repaired text.
  const ends: number[] = [];
  let shift = 0;
  for (const edit of edits) {
    shift += edit.text.length - (edit.end - edit.start);
    ends.push(edit.end + shift);
  }
  return {
    text: applyEdits(text, edits),
    toWritten(offset) {
      const next = firstAbove(ends, offset);
      const edit = edits[next];
      if (edit && offset > (ends[next] as number) - edit.text.length) return edit.start;
      const before = edits[next - 1];
      return before ? offset - (ends[next - 1] as number) + before.end : offset;
    },
  };
}

/** The index of the first of the ascending `values` above `limit`. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
