import { Temporal } from 'temporal-polyfill';
import { daysInMonth, type Day } from '../calendar/date.js';
import { WEEKDAYS } from '../calendar/weekday.js';
import { line } from './lines.js';
import type { Zone } from './zone.js';

/** A clock change. `at` is what the clock showed just before. */
interface Change {
  readonly at: Temporal.PlainDateTime;
  /** As ±HHMM. */
  readonly from: string;
  readonly to: string;
  readonly summer: boolean;
}

/** How many years of clock changes to come are looked at. Where they follow no rule, that many are listed. */
const YEARS = 20;

/** The VTIMEZONE of a zone (RFC 5545, 3.6.5), right from `since` on (but not before 1970) to long after `today`. */
export function vtimezone(zone: Zone, since: Day, today: Day): string {
  const first = since < '1970-01-01' ? '1970-01-01' : since;
  const begin = Temporal.PlainDate.from(first).toZonedDateTime(zone);
  const last = begin.getTimeZoneTransition('previous');
  const until = Math.min(9990, Number((today > first ? today : first).slice(0, 4)) + YEARS);
  const changes = changesAfter(begin, until);
  const [next] = changes;
  const before: Change = {
    at: last ? changeAt(last).at : Temporal.PlainDateTime.from({ year: 1970, month: 1, day: 1 }),
    from: last ? changeAt(last).from : offset(begin),
    to: offset(begin),
    summer: next ? !next.summer : false,
  };
  return [
    line('BEGIN', 'VTIMEZONE'),
    line('TZID', zone),
    observance(before, []),
    ...groups(changes).map((group) => observances(group, until)),
    line('END', 'VTIMEZONE'),
  ].join('');
}

function changesAfter(begin: Temporal.ZonedDateTime, until: number): Change[] {
  const changes: Change[] = [];
  for (let at = begin.getTimeZoneTransition('next'); at && at.year < until; at = at.getTimeZoneTransition('next'))
    changes.push(changeAt(at));
  return changes;
}

function changeAt(after: Temporal.ZonedDateTime): Change {
  const before = after.subtract({ nanoseconds: 1 });
  const at = after.toPlainDateTime().subtract({ nanoseconds: after.offsetNanoseconds - before.offsetNanoseconds });
  const summer = after.offsetNanoseconds > before.offsetNanoseconds;
  return { at, from: offset(before), to: offset(after), summer };
}

/** The changes that go from the same offset to the same, each group in the order of its first. */
function groups(changes: readonly Change[]): Change[][] {
  const byKind = new Map<string, Change[]>();
  for (const change of changes) {
    const kind = `${change.from} ${change.to}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), change]);
  }
  return [...byKind.values()];
}

/** By a rule from where they follow one to the end of the time looked at; the ones before each by itself. */
function observances(group: readonly Change[], until: number): string {
  const tail = group.findIndex((_, index) => yearlyRule(group.slice(index), until) !== undefined);
  const single = tail < 0 ? group : group.slice(0, tail);
  const regular = tail < 0 ? [] : group.slice(tail);
  const rule = yearlyRule(regular, until);
  return (
    (single[0] ? observance(single[0], datesOf(single)) : '') +
    (regular[0] && rule !== undefined ? observance(regular[0], [line('RRULE', rule)]) : '')
  );
}

/** The first one again, too: Thunderbird passes over DTSTART where there are RDATEs. */
function datesOf(changes: readonly Change[]): string[] {
  return changes.length > 1 ? changes.map(({ at }) => line('RDATE', stamp(at))) : [];
}

function observance({ at, from, to, summer }: Change, more: readonly string[]): string {
  const kind = summer ? 'DAYLIGHT' : 'STANDARD';
  return [
    line('BEGIN', kind),
    line('DTSTART', stamp(at)),
    line('TZOFFSETFROM', from),
    line('TZOFFSETTO', to),
    ...more,
    line('END', kind),
  ].join('');
}

/** Every year, in one month, on such a day of the week, at one time. Undefined where the changes follow no such rule. */
function yearlyRule(group: readonly Change[], until: number): string | undefined {
  const [first] = group;
  if (!first || group.length < YEARS - 1 || group.at(-1)?.at.year !== until - 1) return undefined;
  const { year, month, dayOfWeek } = first.at;
  const time = first.at.toPlainTime();
  const isRegular = group.every(
    ({ at }, index) =>
      at.year === year + index && at.month === month && at.dayOfWeek === dayOfWeek && at.toPlainTime().equals(time),
  );
  if (!isRegular) return undefined;
  const days = daysWithin(group);
  return days === undefined ? undefined : `FREQ=YEARLY;BYMONTH=${month};${days(WEEKDAYS[dayOfWeek - 1] as string)}`;
}

/** Which one of its month such a day is: the last, the second, or the one in certain seven days. */
function daysWithin(group: readonly Change[]): ((weekday: string) => string) | undefined {
  if (group.every(({ at }) => at.day > daysInMonth(at.year, at.month) - 7)) return (weekday) => `BYDAY=-1${weekday}`;
  const days = group.map(({ at }) => at.day);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const nth = Math.ceil(least / 7);
  if (nth === Math.ceil(most / 7)) return (weekday) => `BYDAY=${nth}${weekday}`;
  const seven = Array.from({ length: 7 }, (_, index) => least + index);
  return most - least === 6 ? (weekday) => `BYMONTHDAY=${seven.join(',')};BYDAY=${weekday}` : undefined;
}

function offset({ offset: written }: Temporal.ZonedDateTime): string {
  return written.replaceAll(':', '').slice(0, 7);
}

/** 20260329T020000 */
function stamp(at: Temporal.PlainDateTime): string {
  return at.round('second').toString().replaceAll(/[:-]/g, '').slice(0, 15);
}
