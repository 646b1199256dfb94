import assert from 'node:assert/strict';
import { calendarFile } from '../../../core/src/calendar-file/index.js';
import { english, inLanguage, parseCharter } from '../../../core/src/index.js';
import { catalogue as german } from '../../../core/src/l10n/de.generated.js';
import { occurrences, parseCalendar, walls } from '../../kit/ical.js';

const TODAY = '2026-03-01';

interface InEnglish {
  readonly text: string;
  readonly events: number;
  readonly notes: readonly { readonly charter: number; readonly message: string }[];
}

function fileOf(charter: string): InEnglish {
  const { notes, ...file } = calendarFile([parseCharter(charter)], { today: TODAY });
  return { ...file, notes: notes.map(({ charter: of, message }) => ({ charter: of, message: english(message) })) };
}

/** What is said in German of such a meeting. */
function germanNotes(fields: string): string {
  const { notes } = calendarFile([parseCharter(charterOf(fields))], { today: TODAY });
  return notes.map(({ message }) => inLanguage(message, german)).join('\n');
}

function charterOf(fields: string, more = ''): string {
  return `charter: 1\ntitle: Desk\n${more}meetings:\n  - name: Round\n${fields.replaceAll(/^/gm, '    ')}\n`;
}

/** The calendar of a charter with one meeting, "Round", of these fields. */
function meeting(fields: string, more = ''): InEnglish {
  return fileOf(charterOf(fields, more));
}

describe('a meeting in the calendar', () => {
  it('stays at its hour when the clocks change', () => {
    const { text, notes } = meeting(
      'cadence: weekly\nday: Monday\ntime: "09:15"\ntimezone: Europe/Berlin\nduration: 30 minutes\nstarting: 2026-03-16',
    );
    assert.deepEqual(notes, []);
    const all = occurrences(parseCalendar(text), 'Round', 60);
    assert.deepEqual(
      all.slice(0, 3).map(({ wall }) => wall),
      ['2026-03-16T09:15:00', '2026-03-23T09:15:00', '2026-03-30T09:15:00'],
    );
    const utc = (index: number): string => new Date(all[index]!.instant).toISOString();
    // Clocks go forward on 29 March 2026, back on 25 October, and forward again on 28 March 2027.
    assert.deepEqual([utc(1), utc(2)], ['2026-03-23T08:15:00.000Z', '2026-03-30T07:15:00.000Z']);
    assert.deepEqual([utc(31), utc(32)], ['2026-10-19T07:15:00.000Z', '2026-10-26T08:15:00.000Z']);
    assert.deepEqual([utc(53), utc(54)], ['2027-03-22T08:15:00.000Z', '2027-03-29T07:15:00.000Z']);
    assert.ok(all.every(({ minutes, wall }) => minutes === 30 && wall.endsWith('T09:15:00')));
  });

  for (const [fields, days] of Object.entries({
    'cadence: daily': '01-01 01-02 01-03',
    'cadence: daily\nday: Monday to Friday': '01-01 01-02 01-05',
    'cadence: every working day': '01-01 01-02 01-05',
    'cadence: weekly\nday: [Thursday, Monday]': '01-01 01-05 01-08',
    'cadence: weekly\nstarting: 2026-01-14': '01-14 01-21 01-28',
    'cadence: twice a week\nday: Mon and Thu': '01-01 01-05 01-08',
    'cadence: every Monday': '01-05 01-12 01-19',
    'cadence: biweekly\nday: Tuesday\nstarting: 2026-01-13': '01-13 01-27 02-10',
    'cadence: every three weeks\nstarting: 2026-01-13': '01-13 02-03 02-24',
    'cadence: biweekly\nday: [Mon, Thu]\nstarting: 2026-01-08': '01-08 01-19 01-22',
    'cadence: monthly\nday: first Thursday of the month': '01-01 02-05 03-05',
    'cadence: first and third Tuesday of the month': '01-06 01-20 02-03',
    'cadence: monthly\nday: last Friday': '01-30 02-27 03-27',
    'cadence: monthly\nday: the 15th': '01-15 02-15 03-15',
    'cadence: monthly\nstarting: 2026-01-31': '01-31 02-28 03-31',
    'cadence: monthly\nday: first working day of the month': '01-01 02-02 03-02',
    'cadence: monthly\nday: last working day': '01-30 02-27 03-31',
    'cadence: monthly\nday: Tuesday\nstarting: 2026-01-13': '01-13 02-10 03-10',
    'cadence: quarterly\nday: first Monday of the quarter': '01-05 04-06 07-06',
    'cadence: quarterly\nday: last Friday\nstarting: 2026-02-27': '02-27 05-29 08-28',
    'cadence: quarterly\nstarting: 2026-02-10': '02-10 05-10 08-10',
    'cadence: annual\nday: second Tuesday in March': '03-10 03-09 03-14',
    'cadence: annual\nstarting: 2024-02-29': '02-29 02-28 02-28',
    'cadence: semiannual\nstarting: 2026-08-31': '08-31 02-28 08-31',
    'cadence: wöchentlich\nday: Dienstag': '01-06 01-13 01-20',
    'cadence: chaque mois\nday: premier lundi du mois': '01-05 02-02 03-02',
  })) {
    it(fields.replaceAll('\n', ', '), () => {
      const { text, notes } = meeting(`${fields}\ntime: "10:00"\ntimezone: UTC`);
      assert.deepEqual(notes, []);
      const found = walls(parseCalendar(text), 'Round', 3).map((wall) => wall.slice(5, 10));
      assert.equal(found.join(' '), days);
    });
  }

  for (const [fields, why] of Object.entries({
    'day: Monday': 'it does not say how often it is: add “cadence”, such as weekly.',
    'cadence: weekly': 'it does not say on which day it is: add “day”, such as Monday.',
    'cadence: monthly': 'it does not say on which day it is: add “starting” with the day of the first one.',
    'cadence: biweekly\nday: Tuesday':
      'it does not say in which weeks it is: add “starting” with the day of the first one.',
    'cadence: quarterly\nday: first Monday':
      'it does not say in which month it is: add “starting” with the day of the first one.',
    'cadence: monthly\nday: Tuesday':
      'it does not say which one of the month it is: write “first Monday of the month”, or the like.',
    'cadence: weekly\nday: first Monday': 'it is on a day of the month, which does not go with how often it is.',
    'cadence: as needed\nday: Monday': 'it is “as needed”, which is no fixed time.',
    'cadence: every second Tuesday': 'it is “every second Tuesday”, which is no fixed time.',
    'cadence: weekly\nday: Tuesday (even weeks)':
      'it is on “Tuesday (even weeks)”, which no calendar can tell for certain.',
  })) {
    it(`is left out for ${fields.replaceAll('\n', ', ')}`, () => {
      const { text, notes, events } = meeting(fields);
      assert.equal(events, 0);
      assert.deepEqual(notes, [{ charter: 0, message: `“Round” is left out: ${why}` }]);
      assert.match(germanNotes(fields), /^„Round“ fehlt im Kalender, denn /);
      assert.doesNotMatch(germanNotes(fields), /\b(?:does|is|names|which)\b/);
      parseCalendar(text);
    });
  }

  it('without a time stands for whole days, and says so', () => {
    const { text, notes } = meeting('cadence: annual\nstarting: 2026-05-04\nduration: two days');
    assert.deepEqual(occurrences(parseCalendar(text), 'Round', 1), [
      { wall: '2026-05-04', instant: Date.UTC(2026, 4, 4), minutes: 2 * 1440 },
    ]);
    assert.match(notes[0]?.message ?? '', /^“Round” has no time, so it stands for the whole day/);
  });

  it('without a zone is at its time wherever the reader is, and says so', () => {
    const fields = 'cadence: weekly\nday: Monday\ntime: "09:15"';
    const { text, notes } = meeting(fields);
    assert.match(text, /\r\nDTSTART:20260105T091500\r\n/);
    assert.match(notes[0]?.message ?? '', /at that time wherever its reader is: no time zone is named/);
    assert.match(meeting(`${fields}\ntimezone: Atlantis`).notes[0]?.message ?? '', /“Atlantis” is no time zone/);
    const known = meeting(fields, 'hours:\n  - {days: Monday, from: "9:00", to: "17:00", timezone: Lisbon}\n');
    assert.deepEqual([known.notes, /DTSTART;TZID=Europe\/Lisbon:/.test(known.text)], [[], true]);
  });

  it('begins when the charter does, and ends with it', () => {
    const period = 'period:\n  start: 2026-02-01\n  end: 2026-03-31\n';
    const fields = 'cadence: weekly\nday: Tuesday\n';
    const zoned = meeting(`${fields}time: "23:30"\ntimezone: America/New_York`, period);
    assert.match(zoned.text, /UNTIL=20260401T035959Z\r\n/);
    for (const more of ['time: "23:30"\ntimezone: America/New_York', 'time: "23:30"', 'purpose: talk']) {
      const all = walls(parseCalendar(meeting(fields + more, period).text), 'Round', 20);
      assert.deepEqual([all[0]?.slice(0, 10), all.at(-1)?.slice(0, 10), all.length], ['2026-02-03', '2026-03-31', 9]);
    }
    assert.match(
      meeting(`${fields}starting: 2026-04-02`, period).notes[0]?.message ?? '',
      /after the charter has ended/,
    );
  });

  it('begins with the first day on record, else with the year', () => {
    const fields = 'cadence: weekly\nday: Tuesday\ntime: "10:00"\ntimezone: UTC';
    const first = (more: string): string | undefined => walls(parseCalendar(meeting(fields, more).text), 'Round', 1)[0];
    assert.equal(first(''), '2026-01-06T10:00:00');
    assert.equal(first('review: {last: 2025-06-02}\nhistory: [{date: 2025-11-01}]\n'), '2025-06-03T10:00:00');
  });

  it('says where “starting” is none of its days', () => {
    const { text, notes } = meeting('cadence: weekly\nday: Tuesday\nstarting: 2026-01-12\ntime: "9:00"\ntimezone: UTC');
    assert.deepEqual(walls(parseCalendar(text), 'Round', 1), ['2026-01-13T09:00:00']);
    assert.match(
      notes[0]?.message ?? '',
      /is not held on 2026-01-12, its “starting” day: the first one is on 2026-01-13/,
    );
  });

  it('says where February has no such day', () => {
    const { text, notes } = meeting('cadence: monthly\nstarting: 2026-01-30\ntime: "9:00"\ntimezone: UTC');
    const days = walls(parseCalendar(text), 'Round', 3).map((wall) => wall.slice(5, 10));
    assert.deepEqual(days, ['01-30', '03-30', '04-30']);
    assert.equal(notes[0]?.message, '“Round” is left out in a February that has no 30th day.');
  });

  it('of a charter that is over is not there', () => {
    const { events, notes } = meeting('cadence: weekly\nday: Tuesday', 'status: closed\nreview: {next: 2026-09-01}\n');
    assert.equal(events, 0);
    assert.deepEqual(notes, [{ charter: 0, message: 'This charter is closed, so nothing of it is in the calendar.' }]);
  });
});
