import type { TextEdit } from '../../text/edit.js';

/** What several edits add at the same place comes in one edit, in their order. */
export function joinEdits(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of edits) {
    const same = joined.findIndex(({ start, end }) => start === edit.start && end === edit.end);
    if (same < 0) joined.push(edit);
    else joined[same] = { ...edit, text: joined[same]!.text + edit.text };
  }
  return joined;
}
