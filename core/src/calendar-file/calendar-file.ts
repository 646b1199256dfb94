import type { Day } from '../calendar/date.js';
import type { CharterDocument } from '../document.js';
import { say, type Said } from '../l10n/say.js';
import type { Charter } from '../model/charter.generated.js';
import { createContext } from '../render/context.js';
import { hash } from '../terms/digest.js';
import { lastRecord } from './anchor.js';
import { vevent, type CalendarEvent } from './event.js';
import { line, text } from './lines.js';
import { meetingEvent } from './meeting.js';
import { reviewEvent, reviewOf } from './review.js';
import { vtimezone } from './vtimezone.js';
import { zoneNamed, type Zone } from './zone.js';

export interface CalendarOptions {
  /** What the calendar is called, where it holds several charters; else the title of its one. */
  readonly name?: string;
  /** YYYY-MM-DD */
  readonly today: Day;
}

export interface CalendarFile {
  /** iCalendar (RFC 5545), with CRLF. The same charters and day always give the same text. */
  readonly text: string;
  /** What is left out or had to be taken in some way, a sentence each: by the charter's place among those given. */
  readonly notes: readonly { readonly charter: number; readonly message: Said }[];
  readonly events: number;
}

/** A review of which no more is known, such as from a saved result. */
export interface PlannedReview {
  readonly title: string;
  readonly due: Day;
}

interface DatedEvent {
  readonly event: CalendarEvent;
  readonly changed: Day;
}

/** Meetings and reviews of charters as a calendar. Never throws. */
export function calendarFile(
  sources: readonly (CharterDocument | PlannedReview)[],
  options: CalendarOptions,
): CalendarFile {
  const notes: { charter: number; message: Said }[] = [];
  const events: DatedEvent[] = [];
  const taken = new Set<string>();
  for (const [index, source] of sources.entries()) {
    const own =
      'due' in source
        ? plannedReview(source)
        : eventsOf(source, options.today, (message) => notes.push({ charter: index, message }));
    for (const { event, changed } of own) events.push({ event: { ...event, uid: unique(event.uid, taken) }, changed });
  }
  const name = options.name ?? nameOf(sources[0]);
  const lines = [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//Charter as Code//charter//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('NAME', text(name)),
    line('X-WR-CALNAME', text(name)),
    ...zonesIn(events).map(([zone, since]) => vtimezone(zone, since, options.today)),
    ...events.map(({ event, changed }) => vevent(event, changed)),
    line('END', 'VCALENDAR'),
  ];
  return { text: lines.join(''), notes, events: events.length };
}

function nameOf(source: CharterDocument | PlannedReview | undefined): string {
  return (source && ('due' in source ? source.title : source.charter?.title?.value)) || 'Charter';
}

function plannedReview({ title, due }: PlannedReview): DatedEvent[] {
  return [{ event: { ...reviewOf(title, due, []), uid: uidOf(title, 'review') }, changed: NEVER }];
}

function eventsOf({ charter, references }: CharterDocument, today: Day, note: (message: Said) => void): DatedEvent[] {
  if (!charter || !references) return [];
  const over = OVER[charter.status?.value ?? ''];
  if (over) {
    note(over);
    return [];
  }
  const context = createContext(charter, references);
  const title = charter.title?.value.trim() || 'Charter';
  const zone = zoneOf(charter);
  const changed = lastRecord(charter) ?? NEVER;
  const meetings = charter.meetings.flatMap((meeting): DatedEvent[] => {
    const { event, notes } = meetingEvent(context, meeting, zone, today);
    notes.forEach(note);
    return event ? [{ event: { ...event, uid: uidOf(title, `meeting ${meeting.id}`) }, changed }] : [];
  });
  const review = reviewEvent(context, title, today);
  return [...meetings, ...(review ? [{ event: { ...review, uid: uidOf(title, 'review') }, changed }] : [])];
}

/** By what the charter is: why nothing of it is in the calendar. */
const OVER: { readonly [status: string]: Said | undefined } = {
  superseded: say`This charter is superseded, so nothing of it is in the calendar.`,
  closed: say`This charter is closed, so nothing of it is in the calendar.`,
};

/** For a charter on which nothing is on record yet. */
const NEVER: Day = '2000-01-01';

/** The same for as long as the charter keeps its title, and the meeting its id. */
function uidOf(title: string, what: string): string {
  return `${hash(`${title}\n${what}`).slice(0, 32)}@charter-as-code`;
}

/** The one zone that the charter names anywhere; undefined where that is none, or several. */
function zoneOf({ meetings, hours, services, channels }: Charter): Zone | undefined {
  const entries = [...meetings, ...hours, ...[...services, ...channels].flatMap((entry) => entry.hours)];
  const zones = new Set(entries.flatMap(({ timezone }) => (timezone && zoneNamed(timezone.value)) ?? []));
  return zones.size === 1 ? [...zones][0] : undefined;
}

/** Charters of the same title, in the order given. */
function unique(uid: string, taken: Set<string>): string {
  let own = uid;
  for (let n = 2; taken.has(own); n++) own = uid.replace('@', `-${n}@`);
  taken.add(own);
  return own;
}

/** The zones that need explaining, each with the first day on which it is needed. */
function zonesIn(events: readonly DatedEvent[]): [Zone, Day][] {
  const since = new Map<Zone, Day>();
  for (const { event } of events) {
    const { zone, first } = event;
    if (zone === undefined || zone === 'UTC' || event.start === undefined) continue;
    const known = since.get(zone);
    if (known === undefined || first < known) since.set(zone, first);
  }
  return [...since].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
