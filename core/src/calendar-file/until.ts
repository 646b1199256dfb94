import { Temporal } from 'temporal-polyfill';
import type { Day } from '../calendar/date.js';
import { compact } from './event.js';
import type { Zone } from './zone.js';

/** The end of `day` as UNTIL wants it: in the form of DTSTART, and in UTC where that has a zone (RFC 5545, 3.3.10). */
export function untilOf(day: Day, start: number | undefined, zone: Zone | undefined): string {
  if (start === undefined) return compact(day);
  if (zone === undefined) return `${compact(day)}T235959`;
  const last = Temporal.PlainDateTime.from(`${day}T23:59:59`).toZonedDateTime(zone).toInstant();
  return last.toString().replaceAll(/[:-]|\.\d+/g, '');
}
