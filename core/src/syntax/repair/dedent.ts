import type { TextEdit } from '../../text/edit.js';
import type { Repair } from './repair.js';
import { spanOfLine, type Sheet } from './sheet.js';

/** A file whose first lines are indented although later ones are not: the first ones go to the margin. */
export function findIndentedStart(sheet: Sheet): Repair | undefined {
  let first = 0;
  while (first < sheet.lineCount - 1 && isBlank(first)) first++;
  const { column } = sheet.line(first);
  if (column === 0) return undefined;
  const edits: TextEdit[] = [];
  for (let number = first; number < sheet.lineCount; number++) {
    const { start, end, at } = sheet.line(number);
    if (at === start && at < end && sheet.colon(at, end) >= 0) {
      return { kind: 'indent', code: 'column', span: spanOfLine(sheet.line(first)), edits, mends: 'safe' };
    }
    const stop = Math.min(start + column, at);
    if (stop > start) edits.push({ start, end: stop, text: '' });
  }
  return undefined;

  function isBlank(number: number): boolean {
    const { at, end } = sheet.line(number);
    return at === end || sheet.text[at] === '#';
  }
}
