import type { Day } from '../calendar/date.js';
import { line, text } from './lines.js';
import type { Zone } from './zone.js';

/** What stands in a calendar. */
export interface CalendarEvent {
  /** Tells it from every other, and stays the same when it moves. */
  readonly uid: string;
  readonly first: Day;
  /** Minutes from midnight; undefined for the whole day. */
  readonly start: number | undefined;
  /** In which the start is meant; undefined where it is meant wherever the reader is. */
  readonly zone: Zone | undefined;
  /** In minutes; undefined where nobody says. */
  readonly length: number | undefined;
  /** The value of RRULE; undefined where it takes place once. */
  readonly rule: string | undefined;
  readonly summary: string;
  readonly description: readonly string[];
  readonly location: string;
  /** "Meeting" */
  readonly category: string;
  /** Whether whoever has it in the calendar is taken to be busy then. */
  readonly busy: boolean;
}

/**
 * One VEVENT (RFC 5545, 3.6.1). Nobody is invited and nothing rings: who comes stands in the description only.
 * @param changed when the charter was last changed, as DTSTAMP wants to know
 */
export function vevent(event: CalendarEvent, changed: Day): string {
  const { uid, rule, summary, description, location, category, busy } = event;
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', uid),
    line('DTSTAMP', `${compact(changed)}T000000Z`),
    begin(event),
    duration(event),
    ...(rule === undefined ? [] : [line('RRULE', rule)]),
    line('SUMMARY', text(summary)),
    ...(description.length > 0 ? [line('DESCRIPTION', text(description.join('\n')))] : []),
    ...(location === '' ? [] : [line('LOCATION', text(location))]),
    line('CATEGORIES', text(category)),
    line('TRANSP', busy ? 'OPAQUE' : 'TRANSPARENT'),
    line('END', 'VEVENT'),
  ].join('');
}

function begin({ first, start, zone }: CalendarEvent): string {
  if (start === undefined) return line('DTSTART;VALUE=DATE', compact(first));
  const stamp = `${compact(first)}T${digits(Math.floor(start / 60))}${digits(start % 60)}00`;
  if (zone === 'UTC') return line('DTSTART', `${stamp}Z`);
  return zone === undefined ? line('DTSTART', stamp) : line(`DTSTART;TZID=${zone}`, stamp);
}

/** A whole day lasts whole days; what has a time and no length has none here, either. */
function duration({ start, length }: CalendarEvent): string {
  if (start === undefined) return line('DURATION', `P${Math.max(1, Math.ceil((length ?? 0) / 1440))}D`);
  if (length === undefined) return '';
  const [hours, minutes] = [Math.floor(length / 60), length % 60];
  return line('DURATION', `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`);
}

/** 20260112 */
export function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function digits(number: number): string {
  return String(number).padStart(2, '0');
}
