import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { vtimezone } from '../../../core/src/calendar-file/vtimezone.js';

const TODAY = '2026-03-01';
const UNTIL = 2038;

/** The distance from UTC in seconds that the VTIMEZONE gives, against that of the tz database, around every change and between. */
function compare(zone: string, since: string): void {
  const component = new ICAL.Component(ICAL.parse(vtimezone(zone, since, TODAY)) as unknown[]);
  const read = new ICAL.Timezone({ component, tzid: zone });
  const begin = Temporal.PlainDate.from(since).toZonedDateTime(zone);
  const hours = [-30, -3, 3, 30, 24 * 40];
  let at: Temporal.ZonedDateTime | null = begin;
  while (at && at.year < UNTIL) {
    for (const distance of hours) {
      const moment = at.add({ hours: distance });
      if (Temporal.ZonedDateTime.compare(moment, begin) < 0) continue;
      const { year, month, day, hour, minute } = moment;
      const offset = read.utcOffset(
        new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, ICAL.Timezone.localTimezone),
      );
      assert.equal(offset, moment.offsetNanoseconds / 1e9, `${zone} at ${moment.toString()}`);
    }
    at = at.getTimeZoneTransition('next');
  }
}

describe('VTIMEZONE', () => {
  it('is right for every zone, through all clock changes to come', function () {
    this.timeout(120_000);
    for (const zone of [...Intl.supportedValuesOf('timeZone'), '+05:30', '-03:00']) compare(zone, '2024-01-15');
  });

  it('is right for a meeting that began long ago', function () {
    this.timeout(60_000);
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Europe/Istanbul', 'Africa/Cairo', 'America/Sao_Paulo'])
      compare(zone, '1985-05-01');
  });
});
