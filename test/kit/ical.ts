// ical.js: the calendar parser of Thunderbird, which has nothing in common with our writer.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';

/** A calendar file as Thunderbird reads it, after the rules that parsers are lenient about. */
export function parseCalendar(text: string): ICAL.Component {
  assert.ok(text.endsWith('\r\n'));
  for (const line of text.slice(0, -2).split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, `too long: ${line}`);
    assert.doesNotMatch(line, /[\p{Cc}]/u, 'a control character');
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  assert.deepEqual([calendar.name, calendar.getFirstPropertyValue('version')], ['vcalendar', '2.0']);
  const uids = calendar.getAllSubcomponents('vevent').map((event) => {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary'])
      assert.equal(event.getAllProperties(name).length, 1, `${name} of an event`);
    return String(event.getFirstPropertyValue('uid'));
  });
  assert.equal(new Set(uids).size, uids.length, 'a UID twice');
  const zones = new Set(calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')));
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const zone = event.getFirstProperty('dtstart')?.getFirstParameter('tzid');
    assert.ok(zone === undefined || zones.has(zone), `no VTIMEZONE for ${zone}`);
  }
  return calendar;
}

export interface Occurrence {
  /** As the clock on the wall shows it: "2026-03-29T09:15:00"; "2026-03-29" for a whole day. */
  readonly wall: string;
  /** Milliseconds since 1970, by the VTIMEZONE in the file. */
  readonly instant: number;
  readonly minutes: number;
}

/** The first occurrences of an event, by its summary. */
export function occurrences(calendar: ICAL.Component, summary: string, count: number): Occurrence[] {
  const found = calendar
    .getAllSubcomponents('vevent')
    .find((event) => event.getFirstPropertyValue('summary') === summary);
  assert.ok(found, `no event “${summary}”`);
  const event = new ICAL.Event(found);
  const iterator = event.iterator();
  const all: Occurrence[] = [];
  for (let next = iterator.next(); next && all.length < count; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    const wall = startDate.toString().replace(/Z$/, '');
    all.push({
      wall,
      instant: startDate.toUnixTime() * 1000,
      minutes: endDate.subtractDate(startDate).toSeconds() / 60,
    });
  }
  return all;
}

export function walls(calendar: ICAL.Component, summary: string, count: number): string[] {
  return occurrences(calendar, summary, count).map(({ wall }) => wall);
}

/** Every text of a property, over all events. */
export function valuesOf(calendar: ICAL.Component, name: string): string[] {
  return calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue(name) ?? ''));
}
