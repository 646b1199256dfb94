import { splitOutside } from './outside-brackets.js';

/** "rebooking; refunds; lost luggage", and the same with commas, as the points they are. */
export function pointsIn(text: string): string[] {
  const bySemicolon = splitOutside(text, /;\s+/);
  const points = bySemicolon.length > 1 ? bySemicolon : commaPoints(text);
  const isList =
    bySemicolon.length > 1 || (points.length > 1 && points.every((point) => point.split(/\s+/).length < 7));
  return isList
    ? points.map((point) =>
        point
          .replace(/^(?:and|och|und|y|e|et)\s+/u, '')
          .replace(/\.$/, '')
          .trim(),
      )
    : [];
}

/** The last two points have but a word between them: "a, b and c". */
function commaPoints(text: string): string[] {
  const points = splitOutside(text, /,\s+(?:(?:and|och|und|y|e|et)\s+)?/u);
  const last = (points.at(-1) ?? '').split(/\s+(?:and|och|und|y|e|et)\s+/u);
  return points.length > 1 && last.length === 2 && !/,\s+(?:and|och|und|y|et)\s+[^,]*$/u.test(text)
    ? [...points.slice(0, -1), ...last]
    : points;
}

/** The points of a text that names several in a row, else the text as one. */
export function pointsOf(text: string): string[] {
  const points = pointsIn(text);
  return points.length > 1 ? points : [text];
}
