import type { Day } from '../calendar/date.js';
import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import { createContext } from '../render/context.js';
import { hash } from '../terms/digest.js';
import { lastRecord } from './anchor.js';
import { vevent, type CalendarEvent } from './event.js';
import { line, text } from './lines.js';
import { meetingEvent } from './meeting.js';
import { reviewEvent } from './review.js';
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
  readonly notes: readonly { readonly charter: number; readonly message: string }[];
  readonly events: number;
}

interface DatedEvent {
  readonly event: CalendarEvent;
  readonly changed: Day;
}

/** Meetings and reviews of charters as a calendar. Never throws. */
export function calendarFile(documents: readonly CharterDocument[], options: CalendarOptions): CalendarFile {
  const notes: { charter: number; message: string }[] = [];
  const events: DatedEvent[] = [];
  const taken = new Set<string>();
  for (const [index, document] of documents.entries()) {
    const own = eventsOf(document, options.today, (message) => notes.push({ charter: index, message }));
    for (const { event, changed } of own) events.push({ event: { ...event, uid: unique(event.uid, taken) }, changed });
  }
  const name = options.name ?? documents[0]?.charter?.title?.value ?? 'Charter';
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

function eventsOf({ charter, references }: CharterDocument, today: Day, note: (message: string) => void): DatedEvent[] {
  if (!charter || !references) return [];
  if (charter.status?.value === 'superseded' || charter.status?.value === 'closed') {
    note(`This charter is ${charter.status.value}, so nothing of it is in the calendar.`);
    return [];
  }
  const context = createContext(charter, references);
  const title = charter.title?.value.trim() || 'Charter';
  const zone = zoneOf(charter);
  const changed = lastRecord(charter) ?? '2000-01-01';
  const uid = (kind: string): string => `${hash(`${title}\n${kind}`).slice(0, 32)}@charter-as-code`;
  const meetings = charter.meetings.flatMap((meeting): DatedEvent[] => {
    const { event, notes } = meetingEvent(context, meeting, zone, today);
    notes.forEach(note);
    return event ? [{ event: { ...event, uid: uid(`meeting ${meeting.id}`) }, changed }] : [];
  });
  const review = reviewEvent(context, title, today);
  return [...meetings, ...(review ? [{ event: { ...review, uid: uid('review') }, changed }] : [])];
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
