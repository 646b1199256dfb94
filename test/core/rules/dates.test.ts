import assert from 'node:assert/strict';
import { readDate } from '../../../core/src/rules/kit/dates/read.js';

/** "day 2026-01-15", "either 2024-01-03 2024-03-01", "span" */
function read(text: string): string {
  const date = readDate(text);
  if (date.kind === 'day') return `day ${date.day}`;
  if (date.kind === 'either') return `either ${date.days.join(' ')}`;
  return date.kind === 'exact' ? `exact ${date.first}` : date.kind;
}

describe('dates as people write them', () => {
  it('are days of the calendar, whatever the language', () => {
    for (const text of [
      '15 January 2026',
      'January 15, 2026',
      'Jan 15th, 2026',
      'the 15th of January 2026',
      '15. Januar 2026',
      '15 janvier 2026',
      '15 de enero de 2026',
      '15 januari 2026',
      'Thursday, 15 January 2026',
      '15.01.2026',
      '15.1.26',
      '15/01/2026',
      '01/15/2026',
      '2026/1/15',
      '2026-1-15',
    ])
      assert.equal(read(text), 'day 2026-01-15', text);
  });

  it('are exact as the format wants them', () => {
    assert.equal(read('2026-01-15'), 'exact 2026-01-15');
    assert.equal(read('2026-Q4'), 'exact 2026-10-01');
  });

  it('may be read in two ways, but not where they come to the same', () => {
    assert.equal(read('3/01/2024'), 'either 2024-01-03 2024-03-01');
    assert.equal(read('3-1-24'), 'either 2024-01-03 2024-03-01');
    assert.equal(read('3.1.2024'), 'day 2024-01-03');
    assert.equal(read('4/4/2024'), 'day 2024-04-04');
  });

  it('may not exist', () => {
    for (const text of ['2026-02-30', '31.11.2026', '30 February 2026', '13/13/2026', '2026-Q5', '2026-13'])
      assert.equal(read(text), 'impossible', text);
  });

  it('may be a stretch of time, open on purpose, or just words', () => {
    for (const text of ['2026', '2026-12', 'Q4 2026', 'June 2026', '2026-H2', 'FY26', 'H1 2026'])
      assert.equal(read(text), 'span', text);
    for (const text of ['ongoing', 'until further notice', 'unbefristet', 'N/A'])
      assert.equal(read(text), 'open', text);
    for (const text of [
      'next quarter',
      'Start date + 9 months',
      '+5 weeks',
      'Month 1',
      'end of term',
      '15 January',
      '1.10',
    ])
      assert.equal(read(text), 'words', text);
  });
});
