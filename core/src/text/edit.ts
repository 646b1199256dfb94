import type { Span } from './span.js';

/** Replaces `start`..`end` by `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap; bytes outside them stay as they are. Throws a RangeError where two overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done) throw new RangeError(`edits overlap at offset ${edit.start}`);
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
