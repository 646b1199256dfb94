import type { Day } from '../calendar/date.js';
import type { Charter } from '../model/charter.generated.js';
import { reviewDate } from '../review-date/review-date.js';
import { someone, type Context } from '../render/context.js';
import { inItsLanguage, lineInItsLanguage } from '../render/its-language.js';
import { around, plain } from '../render/line.js';
import type { CalendarEvent } from './event.js';

/** The next review of a charter; undefined where no day is known. */
export function reviewEvent(context: Context, title: string, today: Day): Omit<CalendarEvent, 'uid'> | undefined {
  const { next } = reviewDate(context.charter, today);
  const { review } = context.charter;
  if (next === undefined || !review) return undefined;
  const { charter } = context;
  const more = [
    plain(lineInItsLanguage(charter, around('Led by: ', someone(context, review, 'owner')))),
    review.text?.value ?? '',
    review.last ? inItsLanguage(charter, 'Last review: ') + review.last.value : '',
  ];
  return reviewOf(title, next, more, charter);
}

/** A review, for a whole day; in English where the charter is not at hand. */
export function reviewOf(
  title: string,
  due: Day,
  more: readonly string[],
  charter: Partial<Pick<Charter, 'language'>> = {},
): Omit<CalendarEvent, 'uid'> {
  return {
    first: due,
    start: undefined,
    zone: undefined,
    length: undefined,
    rule: undefined,
    summary: inItsLanguage(charter, 'Review of the charter: ') + title,
    description: [
      inItsLanguage(charter, 'The charter is to be looked at together by this day.'),
      ...more.filter((line) => line.trim() !== ''),
    ],
    location: '',
    category: 'Charter review',
    busy: false,
  };
}
