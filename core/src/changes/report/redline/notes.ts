import type { Span } from '../../../text/span.js';
import type { Change } from '../../change.js';
import type { Row } from './align.js';
import type { Leaf } from './leaves.js';

/** The changes beside the lines that show them, and those that no line shows. */
export interface Notes {
  readonly beside: ReadonlyMap<Row, readonly Change[]>;
  readonly elsewhere: readonly Change[];
}

/** Puts each change to the line that shows what it is about: the narrowest one around it, else the first inside it. */
export function placeNotes(rows: readonly Row[], changes: readonly Change[]): Notes {
  const beside = new Map<Row, Change[]>();
  const elsewhere: Change[] = [];
  for (const change of changes) {
    const row =
      findRow(rows, change.afterSpan, ({ after }) => after) ?? findRow(rows, change.beforeSpan, ({ before }) => before);
    if (row) beside.set(row, [...(beside.get(row) ?? []), change]);
    else elsewhere.push(change);
  }
  return { beside, elsewhere };
}

function findRow(
  rows: readonly Row[],
  span: Span | undefined,
  leafOf: (row: Row) => Leaf | undefined,
): Row | undefined {
  if (!span) return undefined;
  let around: Row | undefined;
  let narrowest = Infinity;
  let inside: Row | undefined;
  for (const row of rows) {
    const place = leafOf(row)?.place;
    if (!place) continue;
    const length = place.end - place.start;
    if (place.start <= span.start && span.end <= place.end && length < narrowest) {
      around = row;
      narrowest = length;
    } else if (span.start <= place.start && place.end <= span.end) inside ??= row;
  }
  return around ?? inside;
}
