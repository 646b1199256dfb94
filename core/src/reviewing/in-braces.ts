import type { CharterDocument } from '../document.js';
import { addEntry } from '../signing/entry.js';
import { braced, setValue, type Field } from '../signing/lines.js';
import { entryOf, isEmpty, type MappingNode } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';

/** The days and the log of a review that is written in braces: `review: { cadence: annual, last: 2026-01-15 }`. */
export function reviewInBraces(
  document: CharterDocument,
  review: MappingNode,
  days: readonly Field[],
  fields: readonly Field[],
): TextEdit[] | undefined {
  const isWritten = (name: string): boolean => entryOf(review, name) !== undefined;
  const edits = days.flatMap(([name, yaml]) => {
    const entry = entryOf(review, name);
    return entry ? [setValue(entry, yaml)] : [];
  });
  const added = days.filter(([name]) => !isWritten(name));
  const log = entryOf(review, 'log');
  if (!log) added.push(['log', `[${braced(fields)}]`]);
  else if (isEmpty(log.value)) edits.push(setValue(log, `[${braced(fields)}]`));
  else edits.push(...(addEntry(document, { part: review, shape: 'review', key: 'log' }, fields) ?? []));
  const last = review.entries.at(-1);
  if (!last) return undefined;
  const text = added.map(([name, yaml]) => `, ${name}: ${yaml}`).join('');
  return [...edits, { start: last.value.span.end, end: last.value.span.end, text }];
}
