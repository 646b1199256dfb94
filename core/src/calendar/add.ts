// Own code, and not Temporal: a few lines on days alone, while the polyfill is larger than all the rest that an editor loads to
// say when a review is due. test/core/calendar/temporal.fuzz.ts compares them.
import { daysInMonth, type Day } from './date.js';

/** The day `days` later; earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** The same day `months` later, or the last of that month where it is shorter: 31 January and a month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = split(day);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (((count % 12) + 12) % 12) + 1;
  return join(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** How many days `to` is later than `from`; negative where it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

export function isWeekend(day: Day): boolean {
  // 1 January 1970 was a Thursday.
  return (((toNumber(day) + 3) % 7) + 7) % 7 >= 5;
}

function split(day: Day): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

function join(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const DAY = 86_400_000;

/** Days since 1 January 1970. `setUTCFullYear`, because `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function toNumber(day: Day): number {
  const [year, month, date] = split(day);
  return new Date(0).setUTCFullYear(year, month - 1, date) / DAY;
}

function fromNumber(number: number): Day {
  const date = new Date(number * DAY);
  return join(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
