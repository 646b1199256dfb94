import { addDays, addMonths } from '../calendar/add.js';
import { daysInMonth, type Day } from '../calendar/date.js';
import type { DayPattern } from '../calendar/day-pattern.js';
import { WEEKDAYS, weekdayOf, type Weekday } from '../calendar/weekday.js';

/** The days of a month, given by its first, on which something takes place; in order. */
export function daysOfMonth(first: Day, pattern: DayPattern): Day[] {
  const all = Array.from({ length: lengthOf(first) }, (_, index) => addDays(first, index));
  const working = all.filter((day) => WEEKDAYS.indexOf(weekdayOf(day)) < 5);
  const days = [
    ...pattern.weekdays.flatMap(({ weekday, nth }) => nthOf(withWeekday(all, weekday), nth ?? 1)),
    ...pattern.monthDays.flatMap((day) => nthOf(all, day)),
    ...pattern.workingDays.flatMap((nth) => nthOf(working, nth)),
  ];
  return days.toSorted();
}

/** Which one of its month a day is: 1 for the first Tuesday; -1 where there may be no such one, after the fourth. */
export function nthInMonth(day: Day): number {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth > 4 ? -1 : nth;
}

/** The first day of the month in which `day` lies, or of one `months` later. */
export function monthOf(day: Day, months = 0): Day {
  return addMonths(`${day.slice(0, 7)}-01`, months);
}

function withWeekday(days: readonly Day[], weekday: Weekday): Day[] {
  return days.filter((day) => weekdayOf(day) === weekday);
}

function nthOf(days: readonly Day[], nth: number): Day[] {
  const day = days.at(nth < 0 ? nth : nth - 1);
  return day === undefined ? [] : [day];
}

function lengthOf(first: Day): number {
  return daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
}
