import assert from 'node:assert/strict';
import { addDuration, parseDuration } from '../../../core/src/calendar/duration.js';

const said = (text: string): string => {
  const found = parseDuration(text);
  return found ? `${found.count} ${found.unit}` : '?';
};

describe('lengths of time', () => {
  it('are read as people write them', () => {
    const texts = {
      '14 days': '14 day',
      '3 weeks': '21 day',
      'two weeks': '14 day',
      'A fortnight': '14 day',
      '10 working days': '10 working-day',
      '10 business days': '10 working-day',
      '1 month': '1 month',
      '2-year': '24 month',
      '48 hours': '2 day',
      '14 Tage': '14 day',
      'drei Wochen': '21 day',
      '5 Werktage': '5 working-day',
      '2 ans': '24 month',
      'dos meses': '2 month',
      'within 30 days': '30 day',
      '0 days': '?',
      soon: '?',
      '14': '?',
      'until 2027': '?',
      '5000 weeks': '?',
    };
    for (const [text, expected] of Object.entries(texts)) assert.equal(said(text), expected, text);
  });

  it('end on a day of the calendar', () => {
    const end = (day: string, text: string): string => {
      const duration = parseDuration(text);
      assert.ok(duration, text);
      return addDuration(day, duration);
    };
    assert.equal(end('2026-11-12', '14 days'), '2026-11-26');
    assert.equal(end('2024-01-31', '1 month'), '2024-02-29');
    assert.equal(end('2024-02-29', '1 year'), '2025-02-28');
    assert.equal(end('2024-02-29', '4 years'), '2028-02-29');
    // 20 November 2026 is a Friday.
    assert.equal(end('2026-11-20', '1 working day'), '2026-11-23');
    assert.equal(end('2026-11-20', '10 working days'), '2026-12-04');
    assert.equal(end('2026-11-21', '1 working day'), '2026-11-23');
  });
});
