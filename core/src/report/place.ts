import type { CharterDocument } from '../document.js';
import type { Span } from '../text/span.js';

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

export function rangeOf({ syntax }: CharterDocument, span: Span): Range {
  return { start: placeOf(span.start), end: placeOf(span.end) };

  function placeOf(offset: number): Place {
    const { line, character } = syntax.lines.position(offset);
    return { line: line + 1, column: character + 1, offset };
  }
}
