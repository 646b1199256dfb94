import type { Charter } from '../../../model/charter.generated.js';
import { textsOf, type TextPlace } from '../../../model/visit.js';
import { hasPlaceholder } from '../placeholders/find.js';
import { readDate, type ReadDate } from './read.js';

export interface DatePlace extends TextPlace {
  readonly date: ReadDate;
}

/** Every text of a date field, but for blanks that are still to be filled. */
export function* datesOf(charter: Charter): Generator<DatePlace> {
  for (const place of textsOf(charter)) {
    if (place.field.format !== 'date' || hasPlaceholder(place.text.value)) continue;
    yield { ...place, date: readDate(place.text.value) };
  }
}

/** The day a signature was given has a rule of its own. */
export function isSigningDay({ owner, name }: TextPlace): boolean {
  return owner.shape === 'signature' && name === 'signed';
}

/** "3 January 2024" */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTH_NAMES[month - 1]} ${year}`;
}

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
