import { nameLikeness } from '../../recognise/names.js';
import { classifyHeading } from '../../structure/classify.js';
import { countOf, isBullet, type TextLine } from './lines.js';

/**
 * The lines of a template's points, "1." to the last, whatever their length, each with an answer below it: parts of a
 * charter, where at least three of them are called as such. Empty where a text counts in another way.
 */
export function countedPoints(lines: readonly TextLine[]): ReadonlySet<number> {
  const at = lines.flatMap(({ mark, indent, text }, index) =>
    indent < 4 && /^\d{1,2}[.)]$/.test(mark) && text !== '' ? [index] : [],
  );
  const isCounted = at.every((index, nth) => countOf((lines[index] as TextLine).mark) === nth + 1);
  const answered = at.filter((index, nth) => hasAnswer(lines, index, at[nth + 1] ?? lines.length));
  const known = at.flatMap((index) => classifyHeading((lines[index] as TextLine).text) ?? []);
  const isTemplate =
    at.length > 3 &&
    isCounted &&
    answered.length >= at.length - 1 &&
    known.length > 2 &&
    known.length >= at.length * 0.4 &&
    known.some(({ confidence }) => confidence === 'sure') &&
    at.every((index) => nameLikeness((lines[index] as TextLine).text) === 0);
  return isTemplate ? new Set(at) : new Set();
}

/** Points that are set in or have bullets, or lines of their own, down to the next point. */
function hasAnswer(lines: readonly TextLine[], index: number, end: number): boolean {
  const { indent } = lines[index] as TextLine;
  const below = lines.slice(index + 1, end).filter(({ whole }) => whole !== '');
  return below.some((line) => line.indent > indent || isBullet(line.mark)) || below.length > 1;
}
