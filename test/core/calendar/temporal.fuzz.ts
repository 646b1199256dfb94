import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, daysBetween, isWeekend } from '../../../core/src/calendar/add.js';
import { nextTime, parseCadence } from '../../../core/src/calendar/cadence.js';
import { createRandom } from '../../kit/random.js';

const plain = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day);

/** The ends of all months of some years, leap years and centuries among them, and the days around them. */
function* endsOfMonths(): Generator<string, void> {
  for (const year of [1, 99, 1600, 1899, 1900, 1999, 2000, 2023, 2024, 2026, 2027, 2028, 2096, 2100, 2400, 9990]) {
    for (let month = 1; month <= 12; month++) {
      const first = Temporal.PlainDate.from({ year, month, day: 1 });
      for (const day of [1, 27, 28, first.daysInMonth - 1, first.daysInMonth]) yield first.with({ day }).toString();
    }
  }
}

describe('the calendar, beside Temporal', () => {
  it('adds months and years as Temporal does, from every end of a month', () => {
    let count = 0;
    for (const day of endsOfMonths()) {
      for (const months of [1, 2, 3, 6, 11, 12, 13, 24, 48, -1, -3, -12]) {
        if (day.startsWith('0001') && months < 0) continue;
        assert.equal(addMonths(day, months), plain(day).add({ months }).toString(), `${day} and ${months} months`);
        count++;
      }
      for (const days of [1, 7, 14, 29, 365, 366, -1, -31]) {
        if (day.startsWith('0001') && days < 0) continue;
        const then = plain(day).add({ days });
        assert.equal(addDays(day, days), then.toString(), `${day} and ${days} days`);
        assert.equal(daysBetween(day, then.toString()), days);
        count++;
      }
      assert.equal(isWeekend(day), plain(day).dayOfWeek > 5, day);
    }
    console.log(`      ${count} sums`);
  });

  it('finds the next review of every cadence as Temporal would', () => {
    const random = createRandom(4);
    const spans = { weekly: { days: 7 }, biweekly: { days: 14 }, monthly: { months: 1 }, bimonthly: { months: 2 }, quarterly: { months: 3 }, semiannual: { months: 6 }, annual: { years: 1 }, biennial: { years: 2 } }; // prettier-ignore
    for (const [word, span] of Object.entries(spans)) {
      const cadence = parseCadence(word);
      assert.ok(cadence);
      for (let times = 0; times < 300; times++) {
        const day = plain('2000-01-01').add({ days: random.int(40_000) }).toString(); // prettier-ignore
        assert.equal(nextTime(day, cadence), plain(day).add(span).toString(), `${word} from ${day}`);
      }
    }
  });
});
