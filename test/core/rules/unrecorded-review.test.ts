import assert from 'node:assert/strict';
import { compareCharters } from '../../../core/src/changes/index.js';
import { analyze, applyEdits, defaultSettings, parseCharter, reviewEdits } from '../../../core/src/index.js';

const TODAY = '2026-11-22';
const DESK = `charter: 1
title: Returns Desk
members: [{ id: ana, name: Ana Ruiz }]
review:
  cadence: annual
  last: 2025-11-20
  next: 2026-11-20
`;

function said(after: string, before?: string): string {
  const options = { settings: defaultSettings(), today: TODAY };
  const was = before === undefined ? undefined : parseCharter(before);
  const findings = analyze(parseCharter(after), { ...options, before: was });
  return findings.flatMap(({ rule, message }) => (rule === 'unrecorded-review' ? [message] : [])).join('\n');
}

describe('a review that moves', () => {
  it('without being held is found where the charter is known as it was', () => {
    const moved = DESK.replace('next: 2026-11-20', 'next: 2026-12-15');
    assert.equal(said(moved), '', 'the file alone says nothing of it');
    assert.match(
      said(moved, DESK),
      /^The next review moved from 20 November 2026 to 15 December 2026, and none is on record/,
    );
    assert.equal(said(DESK, DESK), '');
    assert.equal(said(DESK.replace('next: 2026-11-20', 'next: 2026-06-01'), DESK), '', 'it comes earlier');
    assert.equal(said(moved, DESK.replace(/ {2}next.*\n/, '')), '', 'it has a day for the first time');
    assert.equal(said(`status: closed\n${moved}`, DESK), '');
  });

  it('is a new finding of a comparison', () => {
    const [before, after] = [DESK, DESK.replace('next: 2026-11-20', 'next: 2026-12-15')].map((text) => parseCharter(text)); // prettier-ignore
    const { newFindings } = compareCharters(before, after, { settings: defaultSettings(), today: TODAY });
    assert.deepEqual(
      newFindings.map(({ rule }) => rule),
      ['unrecorded-review'],
    );
  });

  it('is fine once it is on record', () => {
    const reviewing = reviewEdits(parseCharter(DESK), 'ana', { date: '2026-11-21' });
    assert.ok(reviewing.ok);
    const held = applyEdits(DESK, reviewing.edits);
    assert.match(held, /next: 2027-11-21/);
    assert.equal(said(held, DESK), '');
    assert.equal(said(held), '');
    const again = held.replace('next: 2027-11-21', 'next: 2027-12-01');
    assert.match(said(again, held), /^The next review moved from 21 November 2027/);
    assert.match(said(again.replace('last: 2026-11-21', 'last: 2026-11-22'), held), /^The next review moved/, 'nobody wrote who was there'); // prettier-ignore
  });

  it('is on record by its day alone where nobody keeps more', () => {
    const after = DESK.replace('last: 2025-11-20', 'last: 2026-11-21').replace('next: 2026-11-20', 'next: 2027-11-21');
    assert.equal(said(after, DESK), '');
  });

  it('is found in the file alone where that tells', () => {
    assert.match(said(DESK.replace('next: 2026-11-20', 'next: 2027-11-20')), /^The last review was on 20 November 2025, so by “annual”/); // prettier-ignore
    assert.equal(said(DESK.replace('next: 2026-11-20', 'next: 2026-12-21')), '', 'a month is no matter');
    assert.match(
      said(`${DESK}  log: [{ date: 2025-10-01 }]\n`),
      /^The last review was on 20 November 2025, as it says here/,
    );
    assert.equal(said(`${DESK}  log: [{ date: 2025-11-20 }, { date: someday }]\n`), '');
    assert.equal(said(DESK.replace('annual', 'when we like').replace('2026-11-20', '2029-01-01')), '');
  });
});
