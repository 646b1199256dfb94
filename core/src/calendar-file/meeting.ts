import { parseClockTime, type ClockTime } from '../calendar/clock.js';
import { parseDate, type Day } from '../calendar/date.js';
import { quote } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import type { Charter, Meeting } from '../model/charter.generated.js';
import type { Line } from '../render/blocks.js';
import { someone, type Context } from '../render/context.js';
import { lineInItsLanguage } from '../render/its-language.js';
import { around, bare, plain } from '../render/line.js';
import { firstDay } from './anchor.js';
import type { CalendarEvent } from './event.js';
import { minutesIn } from './length.js';
import { recurrenceOf } from './recurrence.js';
import { rhythmOf } from './rhythm.js';
import { untilOf } from './until.js';
import { zoneNamed, type Zone } from './zone.js';

/** A meeting in the calendar, or not; and what is to be said about it, as whole sentences. */
export interface MeetingEvent {
  readonly event: Omit<CalendarEvent, 'uid'> | undefined;
  readonly notes: readonly Said[];
}

/** `zone` is the one of the charter, for a meeting that names none. */
export function meetingEvent(context: Context, meeting: Meeting, zone: Zone | undefined, today: Day): MeetingEvent {
  const notes: Said[] = [];
  const name = meeting.label === '' ? say`“A meeting without a name”` : quote(meeting.label);
  const leftOut = (open: Said): MeetingEvent => ({ event: undefined, notes: [say`${name} is left out: it ${open}.`] });

  const rhythm = rhythmOf(meeting);
  if ('open' in rhythm) return leftOut(rhythm.open);
  const found = recurrenceOf({ ...rhythm, from: rhythm.starting ?? firstDay(context.charter, today) });
  if ('open' in found) return leftOut(found.open);
  const end = endOf(context.charter);
  if (end !== undefined && end < found.first) return leftOut(say`would begin after the charter has ended (${end})`);
  if (rhythm.starting && rhythm.starting !== found.first)
    notes.push(say`${name} is not held on ${rhythm.starting}, its “starting” day: the first one is on ${found.first}.`);

  const missing = /BYMONTHDAY=(?:29|30)$/.exec(found.rule)?.[0].slice(-2);
  if (missing !== undefined && found.rule.startsWith('FREQ=MONTHLY'))
    notes.push(say`${name} is left out in a February that has no ${missing}th day.`);

  const clock = timeOf(meeting, name, notes);
  const at = clock && zoneOf(meeting, zone, name, notes);
  const until = end === undefined ? '' : `;UNTIL=${untilOf(end, clock?.start, at)}`;
  return {
    event: {
      first: found.first,
      start: clock?.start,
      zone: at,
      length: lengthOf(meeting, clock, name, notes),
      rule: `${found.rule}${until}`,
      summary: withoutMarks(meeting.label),
      description: descriptionOf(context, meeting),
      location: meeting.location?.value ?? '',
      category: 'Meeting',
      busy: clock !== undefined,
    },
    notes,
  };
}

function timeOf({ time }: Meeting, name: Said, notes: Said[]): ClockTime | undefined {
  const clock = time && parseClockTime(time.value);
  if (!time) notes.push(say`${name} has no time, so it stands for the whole day: add “time”, such as "09:15".`);
  else if (!clock) notes.push(say`${name} stands for the whole day: ${quote(time.value)} is no time such as "09:15".`);
  return clock;
}

function zoneOf({ timezone }: Meeting, fallback: Zone | undefined, name: Said, notes: Said[]): Zone | undefined {
  const zone = timezone ? zoneNamed(timezone.value) : fallback;
  if (zone !== undefined) return zone;
  const why = timezone ? say`${quote(timezone.value)} is no time zone that is known here` : say`no time zone is named`;
  notes.push(say`${name} is at that time wherever its reader is: ${why}. A zone is written like Europe/Lisbon.`);
  return undefined;
}

function lengthOf({ duration }: Meeting, clock: ClockTime | undefined, name: Said, notes: Said[]): number | undefined {
  if (!duration) return clock?.length;
  const length = minutesIn(duration.value);
  if (length === undefined)
    notes.push(say`${name} has no end in the calendar: ${quote(duration.value)} is no fixed time.`);
  return length;
}

function descriptionOf(context: Context, meeting: Meeting): string[] {
  const said = (line: Line): string => plain(lineInItsLanguage(context.charter, line));
  const lines = [
    meeting.purpose?.value ?? '',
    meeting.text?.value === meeting.label ? '' : withoutMarks(meeting.text?.value ?? ''),
    said(around('With: ', someone(context, meeting, 'attendees'))),
    said(around('Led by: ', someone(context, meeting, 'chair'))),
    said(around('From the charter “', titleOf(context.charter), '”')),
  ];
  return lines.filter((line) => line.trim() !== '');
}

function titleOf({ title }: Charter): Line {
  return title ? [bare(title.value.trim())] : [];
}

/** Without the signs of Markdown that calendars would show. */
function withoutMarks(text: string): string {
  return text.replaceAll(/\*\*|__|`/g, '');
}

/** The last day of the charter; undefined where it has no end. */
function endOf({ period }: Charter): Day | undefined {
  const end = parseDate(period?.end?.value ?? '');
  return end.kind === 'day' || end.kind === 'quarter' ? end.last : undefined;
}
