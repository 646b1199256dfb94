import assert from 'node:assert/strict';
import { addDays, addMonths, daysBetween } from '../../../core/src/calendar/add.js';
import { isRealDate, parseDate } from '../../../core/src/calendar/date.js';

describe('calendar', () => {
  it('knows which days exist', () => {
    for (const real of ['2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01']) assert.ok(isRealDate(real), real);
    for (const unreal of [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '0000-01-01',
    ])
      assert.ok(!isRealDate(unreal), unreal);
    for (const other of ['2026-1-1', '31.12.2026', '2026-12-31T00:00', '']) assert.ok(!isRealDate(other), other);
  });

  it('reads days and quarters, and keeps words as words', () => {
    assert.deepEqual(parseDate(' 2026-05-01 '), { kind: 'day', first: '2026-05-01', last: '2026-05-01' });
    assert.deepEqual(parseDate('2026-Q4'), { kind: 'quarter', first: '2026-10-01', last: '2026-12-31' });
    assert.deepEqual(parseDate('2026-Q2'), { kind: 'quarter', first: '2026-04-01', last: '2026-06-30' });
    assert.deepEqual(parseDate('2026-02-30'), { kind: 'impossible' });
    assert.deepEqual(parseDate('2026-Q5'), { kind: 'impossible' });
    assert.deepEqual(parseDate('next spring'), { kind: 'words' });
    assert.deepEqual(parseDate('3/01/2024'), { kind: 'words' });
  });

  it('adds months to the end of a month', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
    assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
    assert.equal(addMonths('2026-06-15', 12), '2027-06-15');
  });

  it('counts days', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
    assert.equal(daysBetween('2026-11-22', '2026-12-22'), 30);
    assert.equal(daysBetween('2026-11-22', '2026-11-21'), -1);
    assert.equal(daysBetween('0001-01-01', '0002-01-01'), 365);
  });
});
