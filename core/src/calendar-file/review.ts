import type { Day } from '../calendar/date.js';
import { reviewDate } from '../review-date/review-date.js';
import { someone, type Context } from '../render/context.js';
import { around, plain } from '../render/line.js';
import type { CalendarEvent } from './event.js';

/** The next review of a charter; undefined where no day is known. */
export function reviewEvent(context: Context, title: string, today: Day): Omit<CalendarEvent, 'uid'> | undefined {
  const { next } = reviewDate(context.charter, today);
  const { review } = context.charter;
  if (next === undefined || !review) return undefined;
  return reviewOf(title, next, [
    plain(around('Led by: ', someone(context, review, 'owner'))),
    review.text?.value ?? '',
    review.last ? `Last review: ${review.last.value}` : '',
  ]);
}

/** A review, for a whole day. */
export function reviewOf(title: string, due: Day, more: readonly string[]): Omit<CalendarEvent, 'uid'> {
  return {
    first: due,
    start: undefined,
    zone: undefined,
    length: undefined,
    rule: undefined,
    summary: `Review of the charter: ${title}`,
    description: ['The charter is to be looked at together by this day.', ...more.filter((line) => line.trim() !== '')],
    location: '',
    category: 'Charter review',
    busy: false,
  };
}
