import assert from 'node:assert/strict';
import { describe as line, iconOf, inOrder, tooltipOf } from '../../client/src/charters/line.js';
import type { CharterOverview } from '../../server/src/protocol.js';
import { inEnglish } from '../kit/in-english.js';

const DESK: CharterOverview = {
  uri: 'file:///desk.charter.yaml',
  title: 'Returns Desk',
  review: {
    state: 'soon',
    next: '2026-12-04',
    days: 12,
    text: 'Review in 12 days',
    tooltip: 'Look at it by 4 December.',
  },
  due: 'in 12 days',
  signatures: '2 of 5 signed',
  signAgain: 0,
  asked: '',
  errors: 0,
  warnings: 0,
};
const say = (charter: CharterOverview): string => line(charter, inEnglish);
const UNPLANNED = { state: 'none', text: 'No review planned', tooltip: 'Add one.' } as const;

describe('a line of the list of charters', () => {
  it('says when, who and how much', () => {
    assert.equal(say(DESK), 'in 12 days · 2 of 5 signed');
    assert.equal(say({ ...DESK, errors: 1, warnings: 2 }), 'in 12 days · 2 of 5 signed · 3 findings');
    assert.equal(say({ ...DESK, due: '', signatures: '', warnings: 1 }), '1 finding');
  });

  it('says more to whoever points at it', () => {
    assert.equal(
      tooltipOf(
        { ...DESK, asked: 'Bo is asked to sign.', errors: 1, warnings: 2 },
        'teams/desk.charter.yaml',
        inEnglish,
      ),
      'Returns Desk\nteams/desk.charter.yaml\n\nLook at it by 4 December.\n2 of 5 signed. Bo is asked to sign.\n1 error, 2 warnings.',
    );
    assert.equal(
      tooltipOf({ ...DESK, title: '', signatures: '' }, 'x.charter.yaml', inEnglish),
      'x.charter.yaml\n\nLook at it by 4 December.',
    );
  });

  it('is loud only about what is wrong or overdue', () => {
    assert.deepEqual(iconOf({ ...DESK, warnings: 3 }), { id: 'book' });
    assert.equal(iconOf({ ...DESK, errors: 1 }).id, 'error');
    assert.equal(iconOf({ ...DESK, signAgain: 1 }).id, 'warning');
    assert.equal(iconOf({ ...DESK, review: { ...DESK.review, state: 'overdue' } }).id, 'warning');
  });

  it('stands where its day puts it', () => {
    const due = (title: string, next?: string): CharterOverview => ({
      ...DESK,
      title,
      review: next === undefined ? UNPLANNED : { ...DESK.review, next },
    });
    const charters = [
      due('B'),
      due('Late', '2026-01-01'),
      due('A'),
      due('Next year', '2027-01-01'),
      due('Élan', '2027-01-01'),
    ];
    assert.deepEqual(
      inOrder(charters).map(({ title }) => title),
      ['Late', 'Élan', 'Next year', 'A', 'B'],
    );
  });
});
