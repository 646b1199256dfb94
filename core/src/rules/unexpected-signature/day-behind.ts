import { parseDate, type Day } from '../../calendar/date.js';
import { readDate } from '../kit/dates/read.js';

export interface NameAndDay {
  readonly name: string;
  readonly day: Day;
}

/** A name and a day are not longer. */
const LONGEST = 120;

/** Of "Ana Ruiz, 2026-01-15" or "Ana Ruiz (15 January 2026)" the two parts. */
export function dayBehind(written: string): NameAndDay | undefined {
  if (written.length > LONGEST || !/\d/.test(written)) return undefined;
  for (const { index, 0: sign } of written.matchAll(/\s*[,:;(]\s*|\s+(?:[-–—]\s+)?/g)) {
    const day = dayIn(written.slice(index + sign.length).replace(/\)$/, ''));
    if (day !== undefined && index > 0) return { name: written.slice(0, index), day };
  }
  return undefined;
}

function dayIn(text: string): Day | undefined {
  const read = readDate(text);
  if (read.kind === 'day') return read.day;
  return read.kind === 'exact' && parseDate(text).kind === 'day' ? read.first : undefined;
}
