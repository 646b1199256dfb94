import assert from 'node:assert/strict';
import { nextTime, parseCadence } from '../../../core/src/calendar/cadence.js';

function word(text: string): string | undefined {
  return parseCadence(text)?.word;
}

function next(day: string, text: string): string {
  const cadence = parseCadence(text);
  assert.ok(cadence);
  return nextTime(day, cadence);
}

describe('cadence', () => {
  it('reads one idea in its many spellings', () => {
    for (const text of ['biweekly', 'Bi-weekly', 'fortnightly', 'every two weeks', 'every 2 weeks', 'every other week'])
      assert.equal(word(text), 'biweekly', text);
    for (const text of ['annual', 'annually', 'Yearly', 'every year', 'once a year', 'every 12 months'])
      assert.equal(word(text), 'annual', text);
    for (const text of ['semiannual', 'half-yearly', 'every six months', 'twice a year', 'every two quarters'])
      assert.equal(word(text), 'semiannual', text);
  });

  it('reads what has no word of its own', () => {
    assert.deepEqual(parseCadence('every 5 weeks'), { word: undefined, count: 35, unit: 'day' });
  });

  it('does not guess', () => {
    for (const text of ['biannual', 'as needed', 'every sprint', 'weekly or so', 'every 0 weeks', '', 'constructor'])
      assert.equal(parseCadence(text), undefined, text);
  });

  it('knows when the next time is', () => {
    assert.equal(next('2026-11-22', 'weekly'), '2026-11-29');
    assert.equal(next('2026-01-31', 'monthly'), '2026-02-28');
    assert.equal(next('2024-02-29', 'annual'), '2025-02-28');
  });

  it('is right in the cases that people ask about', () => {
    const annual = parseCadence('annual');
    const monthly = parseCadence('monthly');
    assert.ok(annual && monthly);
    assert.equal(nextTime('2024-02-29', annual), '2025-02-28');
    assert.equal(nextTime('2023-02-28', annual), '2024-02-28', 'not the 29th, which nobody asked for');
    assert.equal(nextTime('2026-01-31', monthly), '2026-02-28');
    assert.equal(nextTime('2024-01-31', monthly), '2024-02-29');
    assert.equal(nextTime('2026-08-31', { word: undefined, count: 6, unit: 'month' }), '2027-02-28');
    assert.equal(nextTime('2026-11-30', { word: undefined, count: 3, unit: 'month' }), '2027-02-28');
    assert.equal(nextTime('2026-12-31', monthly), '2027-01-31');
  });
});
