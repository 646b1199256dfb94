import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/document.js';
import type { Charter } from '../../../core/src/model/charter.generated.js';
import { reviewDate } from '../../../core/src/review-date/review-date.js';

/** "overdue 2026-11-21 (-1)" */
function due(review: string, status = 'active'): string {
  const { charter } = parseCharter(`charter: 1\ntitle: A\nstatus: ${status}\n${review}\n`);
  const { state, next, days } = reviewDate(charter as Charter, '2026-11-22');
  return next ? `${state} ${next} (${days})` : state;
}

describe('review date', () => {
  it('is the next review as written', () => {
    assert.equal(due('review: {next: 2026-11-21}'), 'overdue 2026-11-21 (-1)');
    assert.equal(due('review: {next: 2026-11-22}'), 'soon 2026-11-22 (0)');
    assert.equal(due('review: {next: 2026-12-22}'), 'soon 2026-12-22 (30)');
    assert.equal(due('review: {next: 2026-12-23}'), 'upcoming 2026-12-23 (31)');
    assert.equal(due('review: {next: 2026-Q4}'), 'upcoming 2026-12-31 (39)');
  });

  it('else follows from the last one and the cadence', () => {
    assert.equal(due('review: {last: 2025-11-30, cadence: annually}'), 'soon 2026-11-30 (8)');
    assert.equal(due('review: {last: 2026-08-31, cadence: every six months}'), 'upcoming 2027-02-28 (98)');
    assert.equal(due('review: {last: 2026-01-01, cadence: annual, next: soon}'), 'upcoming 2027-01-01 (40)');
  });

  it('is unknown where no day follows', () => {
    assert.equal(due('review: We look at it every year.'), 'undated');
    assert.equal(due('review: {cadence: annual}'), 'undated');
    assert.equal(due('review: {next: 2026-02-30}'), 'undated');
    assert.equal(due('review: {last: 2026-01-01, cadence: when the moon is full}'), 'undated');
  });

  it('does not exist without a review, or once the charter is out of force', () => {
    assert.equal(due('purpose: To serve'), 'none');
    assert.equal(due('review: {next: 2020-01-01}', 'closed'), 'none');
    assert.equal(due('review: {next: 2020-01-01}', 'superseded'), 'none');
  });
});
