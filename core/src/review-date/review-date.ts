import { daysBetween } from '../calendar/add.js';
import { nextTime, parseCadence } from '../calendar/cadence.js';
import { isRealDate, parseDate, type Day } from '../calendar/date.js';
import type { Charter } from '../model/charter.generated.js';
import type { Text } from '../model/text.js';

/**
 * When the charter is to be looked at again. `none`: it says nothing of a review, or is no longer in force.
 * `undated`: it wants to be reviewed, but no day follows from what it says. The rest have a day: `overdue` is before
 * today, `soon` within 30 days from today, `upcoming` later.
 */
export interface ReviewDate {
  readonly state: 'none' | 'undated' | 'upcoming' | 'soon' | 'overdue';
  readonly next?: Day;
  /** Days from today to `next`; negative where it has passed. */
  readonly days?: number;
  /** The text that the day follows from. */
  readonly from?: Text;
}

const SOON = 30;

/** The next review as written, else the last one plus the cadence. `today` is written YYYY-MM-DD. */
export function reviewDate(charter: Charter, today: Day): ReviewDate {
  const { review, status } = charter;
  if (!review || status?.value === 'superseded' || status?.value === 'closed') return { state: 'none' };
  const due = writtenDate(review.next) ?? dateByCadence(review.last, review.cadence);
  if (!due || !isRealDate(today)) return { state: 'undated' };
  return { ...reviewOn(due.day, today), from: due.from };
}

/** How a review on `next` stands on another day. */
export function reviewOn(next: Day, today: Day): ReviewDate {
  const days = daysBetween(today, next);
  return { state: days < 0 ? 'overdue' : days <= SOON ? 'soon' : 'upcoming', next, days };
}

interface Due {
  readonly day: Day;
  readonly from: Text;
}

/** A quarter is over on its last day. */
function writtenDate(text: Text | undefined): Due | undefined {
  const date = parseDate(text?.value ?? '');
  return text && (date.kind === 'day' || date.kind === 'quarter') ? { day: date.last, from: text } : undefined;
}

function dateByCadence(last: Text | undefined, cadence: Text | undefined): Due | undefined {
  const from = writtenDate(last);
  const every = parseCadence(cadence?.value ?? '');
  return from && every && { day: nextTime(from.day, every), from: from.from };
}
