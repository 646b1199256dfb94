import type { Related } from '../analyze/finding.js';
import type { Position } from '../text/line-index.js';
import type { Syntax } from '../syntax/parse.js';
import type { Span } from '../text/span.js';

/** Something that has lines. */
export type WithLines = Pick<Syntax, 'lines'>;

/** A place as people count: lines and columns from 1, the column in UTF-16 code units, the offset from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Place;
  /** Exclusive. */
  readonly end: Place;
}

export function rangeOf({ lines }: WithLines, span: Span): Range {
  return { start: placeOf(span.start), end: placeOf(span.end) };

  function placeOf(offset: number): Place {
    const { line, character } = lines.position(offset);
    return { line: line + 1, column: character + 1, offset };
  }
}

/** Where a related place is: in the charter of the finding, or in another one. */
export function relatedPlace(
  file: WithLines & { readonly file: string },
  { span, elsewhere }: Related,
): { readonly file: string; readonly range: Range } {
  if (!elsewhere) return { file: file.file, range: rangeOf(file, span) };
  const place = ({ line, character }: Position, offset: number): Place => ({
    line: line + 1,
    column: character + 1,
    offset,
  });
  const range = { start: place(elsewhere.start, span.start), end: place(elsewhere.end, span.end) };
  return { file: elsewhere.file, range };
}
