import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { calendarFile } from '../../../core/src/calendar-file/index.js';
import { parseCharter } from '../../../core/src/index.js';
import { approve } from '../../kit/approve.js';
import { occurrences, parseCalendar, valuesOf } from '../../kit/ical.js';

const TODAY = '2026-03-01';

function fileOf(...charters: string[]): string {
  return calendarFile(
    charters.map((charter) => parseCharter(charter)),
    { today: TODAY },
  ).text;
}

const REVIEW =
  'charter: 1\ntitle: Desk\nreview: {cadence: annual, last: 2025-11-20, owner: ana}\nmembers: [{id: ana, name: Ana Ruiz}]\n';

describe('a calendar file', () => {
  it('holds the next review, for a whole day', () => {
    const calendar = parseCalendar(fileOf(REVIEW));
    assert.deepEqual(occurrences(calendar, 'Review of the charter: Desk', 5), [
      { wall: '2026-11-20', instant: Date.UTC(2026, 10, 20), minutes: 1440 },
    ]);
    assert.match(valuesOf(calendar, 'description')[0] ?? '', /Led by: Ana Ruiz\n/);
  });

  it('of the examples is as approved', () => {
    const folder = 'examples/teams/';
    const charters = readdirSync(folder).map((file) => readFileSync(folder + file, 'utf8'));
    const text = fileOf(...charters);
    parseCalendar(text);
    approve('test/core/approved/examples.ics', text.replaceAll('\r\n', '\n'));
  });

  it('is the same for the same charters', () => {
    const charter = readFileSync('examples/teams/customer-experience.charter.yaml', 'utf8');
    assert.equal(fileOf(charter), fileOf(charter));
    const uids = (text: string): string[] => valuesOf(parseCalendar(text), 'uid');
    const moved = charter.replace('next: 2027-01-18', 'next: 2027-02-01').replace('day: Monday', 'day: Tuesday');
    assert.notEqual(fileOf(moved), fileOf(charter));
    assert.deepEqual(uids(fileOf(moved)), uids(fileOf(charter)));
  });

  it('tells charters of one title apart', () => {
    assert.equal(parseCalendar(fileOf(REVIEW, REVIEW)).getAllSubcomponents('vevent').length, 2);
  });

  it('of nothing is a calendar without entries', () => {
    for (const charter of ['', '[', 'charter: 1\ntitle: Desk\n'])
      assert.equal(parseCalendar(fileOf(charter)).getAllSubcomponents('vevent').length, 0);
  });

  it('lets no text out of its field', () => {
    const nasty = String.raw`A;B,C\\D\nEND:VEVENT\r\nATTENDEE:mailto:x@y.example\r\u2028\u0000\u202e "q"`;
    const charter = `charter: 1
title: "${nasty}"
meetings:
  - { id: m, name: "${nasty}", cadence: weekly, day: Monday, time: "9:00", timezone: "Europe/Berlin\\r\\nX:1", location: "${nasty}", purpose: "${nasty}", attendees: all }
review: { next: 2026-09-01 }
`;
    const text = fileOf(charter);
    const calendar = parseCalendar(text);
    assert.equal(calendar.getAllSubcomponents('vevent').length, 2);
    assert.doesNotMatch(text, /^(?:ATTENDEE|ORGANIZER|ATTACH|URL|X:|BEGIN:VALARM)/m);
    for (const name of ['summary', 'location'])
      assert.match(valuesOf(calendar, name)[0] ?? '', /^A;B,C\\D\s?\n?END:VEVENT/, name);
    for (const line of text.split('\r\n')) assert.doesNotMatch(line, /\p{Cc}|[\u2028\u202e]/u);
  });

  it('folds between characters, never within one', () => {
    const name = `${'é'.repeat(70)}${'👩‍👩‍👧'.repeat(30)}`;
    const text = fileOf(`charter: 1\ntitle: Desk\nmeetings: [{name: "${name}", cadence: weekly, day: Monday}]\n`);
    assert.deepEqual(valuesOf(parseCalendar(text), 'summary'), [name]);
  });
});
