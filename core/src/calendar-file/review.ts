import type { Day } from '../calendar/date.js';
import { reviewDate } from '../review-date/review-date.js';
import { someone, type Context } from '../render/context.js';
import { around, plain } from '../render/line.js';
import type { CalendarEvent } from './event.js';

/** The next review of a charter, for a whole day; undefined where no day is known. */
export function reviewEvent(context: Context, title: string, today: Day): Omit<CalendarEvent, 'uid'> | undefined {
  const { next } = reviewDate(context.charter, today);
  const { review } = context.charter;
  if (next === undefined || !review) return undefined;
  const lines = [
    'The charter is to be looked at together by this day.',
    plain(around('Led by: ', someone(context, review, 'owner'))),
    review.text?.value ?? '',
    review.last ? `Last review: ${review.last.value}` : '',
  ];
  return {
    first: next,
    start: undefined,
    zone: undefined,
    length: undefined,
    rule: undefined,
    summary: `Review of the charter: ${title}`,
    description: lines.filter((line) => line.trim() !== ''),
    location: '',
    category: 'Charter review',
    busy: false,
  };
}
