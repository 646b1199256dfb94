import type { Cadence } from '../calendar/cadence.js';
import { addDays } from '../calendar/add.js';
import type { Day } from '../calendar/date.js';
import type { DayPattern } from '../calendar/day-pattern.js';
import { WEEKDAYS, weekdayOf, type Weekday } from '../calendar/weekday.js';
import { say, type Said } from '../l10n/say.js';
import { daysOfMonth, monthOf, nthInMonth } from './month-days.js';

/** When something comes back: its first day, and the value of RRULE (RFC 5545, 3.3.10) without an end. */
export interface Recurrence {
  readonly first: Day;
  readonly rule: string;
}

export interface RecurrenceOptions {
  readonly every: Pick<Cadence, 'count' | 'unit'>;
  readonly pattern: DayPattern | undefined;
  /** The first one, where that is said. */
  readonly starting: Day | undefined;
  /** Nothing before this day. Not later than `starting`. */
  readonly from: Day;
}

/** The recurrence, or what is still open, as a clause. */
export type FoundRecurrence = Recurrence | { readonly open: Said };

/** Works out when something takes place that comes back so often on such days. */
export function recurrenceOf(options: RecurrenceOptions): FoundRecurrence {
  return options.every.unit === 'day' ? byWeeks(options) : byMonths(options);
}

const WHICH_DAY = say`does not say on which day it is: add “day”, such as Monday`;
const WHICH_DATE = say`does not say on which day it is: add “starting” with the day of the first one`;

function byWeeks({ every: { count }, pattern, starting, from }: RecurrenceOptions): FoundRecurrence {
  const weeks = count / 7;
  if (pattern && !isPlain(pattern))
    return { open: say`is on a day of the month, which does not go with how often it is` };
  const named = pattern?.weekdays.map(({ weekday }) => weekday) ?? [];
  if (count > 1 && weeks !== 1 && !starting)
    return { open: say`does not say in which weeks it is: add “starting” with the day of the first one` };
  if (!Number.isInteger(weeks) && (count > 1 || named.length === 0)) {
    if (named.length > 0) return { open: say`names days of the week, which do not go with how often it is` };
    return { first: from, rule: ruleOf('DAILY', count) };
  }
  const days = named.length > 0 ? named : starting ? [weekdayOf(starting)] : [];
  if (days.length === 0) return { open: WHICH_DAY };
  return {
    first: firstOn(from, days),
    rule: ruleOf('WEEKLY', Math.max(weeks, 1) === 1 ? 1 : weeks, `BYDAY=${inOrder(days).join(',')}`),
  };
}

function byMonths({ every: { count }, pattern: said, starting, from }: RecurrenceOptions): FoundRecurrence {
  const pattern = inMonth(said, starting, count);
  if ('open' in pattern) return pattern;
  const inQuarter = count === 3 && pattern.ofQuarter;
  const month = count % 12 === 0 ? pattern.month : undefined;
  if (count > 1 && !starting && !inQuarter && month === undefined)
    return { open: say`does not say in which month it is: add “starting” with the day of the first one` };
  for (let months = 0; months < 60; months++) {
    const begins = monthOf(from, months);
    const number = Number(begins.slice(5, 7));
    if (month !== undefined && number !== month) continue;
    if (inQuarter && !starting && number % 3 !== 1) continue;
    const first = daysOfMonth(begins, pattern).find((day) => day >= from);
    if (first !== undefined) return { first, rule: monthlyRule(count, pattern, Number(first.slice(5, 7))) };
  }
  return { open: WHICH_DATE };
}

/** The pattern with everything in it that its month needs to be told. */
function inMonth(
  said: DayPattern | undefined,
  starting: Day | undefined,
  count: number,
): DayPattern | { readonly open: Said } {
  if (said && !isPlain(said)) return { ...said, monthDays: said.monthDays.map((day) => (day === 31 ? -1 : day)) };
  if (!starting)
    return {
      open: said
        ? say`does not say which one of the month it is: write “first Monday of the month”, or the like`
        : WHICH_DATE,
    };
  if (!said) return { ...NOTHING, monthDays: [dayInMonth(starting, count)] };
  const days = said.weekdays.map(({ weekday }) => weekday);
  const first = firstOn(starting, days);
  return { ...said, weekdays: [{ weekday: weekdayOf(first), nth: nthInMonth(first) }] };
}

/** The 31st of a shorter month is its last day, and so is 29 February of another year. */
function dayInMonth(starting: Day, count: number): number {
  const yearly = count % 12 === 0 && starting.endsWith('-02-29');
  return yearly || starting.endsWith('-31') ? -1 : Number(starting.slice(8));
}

const NOTHING: DayPattern = { weekdays: [], monthDays: [], workingDays: [], month: undefined, ofQuarter: false };

/** Days of the week and nothing more. */
function isPlain({ weekdays }: DayPattern): boolean {
  return weekdays.some(({ nth }) => nth === undefined);
}

function monthlyRule(count: number, { weekdays, monthDays, workingDays }: DayPattern, month: number): string {
  const parts: string[] = [];
  if (weekdays.length > 0)
    parts.push(`BYDAY=${weekdays.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`).join(',')}`);
  if (workingDays.length > 0) parts.push('BYDAY=MO,TU,WE,TH,FR', `BYSETPOS=${workingDays.join(',')}`);
  if (monthDays.length > 0) parts.push(`BYMONTHDAY=${monthDays.join(',')}`);
  return count % 12 === 0
    ? ruleOf('YEARLY', count / 12, `BYMONTH=${month}`, ...parts)
    : ruleOf('MONTHLY', count, ...parts);
}

function ruleOf(frequency: string, interval: number, ...parts: readonly string[]): string {
  return [`FREQ=${frequency}`, ...(interval > 1 ? [`INTERVAL=${interval}`] : []), ...parts].join(';');
}

function firstOn(from: Day, days: readonly Weekday[]): Day {
  let day = from;
  while (!days.includes(weekdayOf(day))) day = addDays(day, 1);
  return day;
}

function inOrder(days: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}
