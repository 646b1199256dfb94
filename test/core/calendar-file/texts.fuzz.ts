import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarFile } from '../../../core/src/calendar-file/index.js';
import { parseCharter } from '../../../core/src/index.js';
import { parseCalendar } from '../../kit/ical.js';

const RUNS = process.env['SOAK'] ? 20_000 : 500;
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('\r\nEND:VCALENDAR', 'a\\', '\\;', '"', ';X=1:', '\u2028BEGIN:VALARM', '\ud800', 'BEGIN:VEVENT'),
);
const field = fc.oneof(
  words,
  fc.constantFrom(
    'weekly',
    'monthly',
    'Monday',
    'first Friday',
    '2026-02-30',
    '9999-12-31',
    '0001-01-01',
    '1985-05-06',
    '09:15',
    'Europe/Berlin',
    'two hours',
  ),
);

describe('a calendar file of any texts', () => {
  it('is a calendar with nothing in it but its entries', () => {
    const meeting = fc.dictionary(
      fc.constantFrom(
        'name',
        'text',
        'purpose',
        'cadence',
        'day',
        'time',
        'timezone',
        'duration',
        'starting',
        'location',
      ),
      field,
      { maxKeys: 10 },
    );
    const charters = fc.record({
      title: words,
      meetings: fc.array(
        meeting.map((some) => ({ cadence: 'weekly', day: 'Monday', ...some })),
        { maxLength: 4 },
      ),
      period: fc.record({ start: field, end: field }),
      review: fc.record({ next: fc.constantFrom('2026-09-01', '2026-Q4', '9999-12-31', '0001-01-01'), text: words }),
    });
    fc.assert(
      fc.property(charters, (charter) => {
        const { text, events } = calendarFile([parseCharter(JSON.stringify({ charter: '1', ...charter }))], {
          today: '2026-03-01',
        });
        const calendar = parseCalendar(text);
        const kinds = calendar.getAllSubcomponents().map(({ name }) => name);
        assert.equal(kinds.filter((kind) => kind === 'vevent').length, events);
        assert.ok(kinds.every((kind) => kind === 'vevent' || kind === 'vtimezone'));
        assert.ok(calendar.getAllSubcomponents('vevent').every((event) => event.getAllSubcomponents().length === 0));
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });
});
