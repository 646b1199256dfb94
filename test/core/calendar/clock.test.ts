import assert from 'node:assert/strict';
import { parseClockTime } from '../../../core/src/calendar/clock.js';
import { minutesIn } from '../../../core/src/calendar-file/length.js';

describe('parseClockTime', () => {
  for (const [text, start, length] of [
    ['09:15', 555],
    ['9.15', 555],
    ['9', 540],
    ['9 am', 540],
    ['12 am', 0],
    ['12:30 p.m.', 750],
    ['14 h', 840],
    ['14h30', 870],
    ['14:00 Uhr', 840],
    ['noon', 720],
    ['23:59', 1439],
    ['10:00–11:30', 600, 90],
    ['from 10 to 10:45', 600, 45],
    ['9:30-11 am', 570, 90],
    ['1 - 2 pm', 780, 60],
  ] as const) {
    it(text, () => assert.deepEqual(parseClockTime(text), { start, length }));
  }

  for (const text of ['', 'after lunch', '24:00', '9:60', '13 pm', '11:00-10:00', '9:15 CET', '1e3', '٩:١٥'])
    it(`does not guess at ${JSON.stringify(text)}`, () => assert.equal(parseClockTime(text), undefined));
});

describe('minutesIn', () => {
  for (const [text, minutes] of [
    ['30 minutes', 30],
    ['30 min.', 30],
    ['1 hour', 60],
    ['1.5 hours', 90],
    ['1,5 h', 90],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['90’', undefined],
    ["90'", 90],
    ['an hour', 60],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['one hour and 15 minutes', 75],
    ['30-minute', 30],
    ['about 45 minutes', 45],
    ['two days', 2880],
    ['eine Stunde', 60],
    ['eine halbe Stunde', 30],
    ['une heure', 60],
    ['dos horas', 120],
    ['30–45 minutes', undefined],
    ['30 to 45 minutes', undefined],
    ['30-45 minutes', undefined],
    ['0 minutes', undefined],
    ['30', undefined],
    ['a while', undefined],
    ['', undefined],
    ['9e99 hours', undefined],
    ['constructor hours', undefined],
  ] as const) {
    it(`${JSON.stringify(text)}: ${minutes}`, () => assert.equal(minutesIn(text), minutes));
  }
});
