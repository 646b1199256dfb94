import assert from 'node:assert/strict';
import { applyEdits, parseCharter, reviewEdits, type ReviewOptions } from '../../../core/src/index.js';
import { termsOf } from '../../../core/src/terms/terms.js';

const DESK = `charter: 1
title: Returns Desk
roles: [{ id: lead, title: Team Lead }]
members: [{ id: ana, name: Ana Ruiz, role: lead }, Bo Lind]
norms: [We listen]
`;

function teamDigest(text: string): string {
  const { charter } = parseCharter(text);
  assert.ok(charter);
  return termsOf(charter).teamDigest();
}

/** The part behind `DESK`, after a review. Digests are left out. */
function reviewed(review: string, options: Partial<ReviewOptions> = {}, by = 'ana'): string {
  const text = DESK + review;
  const reviewing = reviewEdits(parseCharter(text), by, { date: '2026-11-22', ...options });
  if (!reviewing.ok) assert.fail(reviewing.message);
  const after = applyEdits(text, reviewing.edits);
  assert.ok(after.startsWith(DESK.slice(0, 60)));
  assert.equal(reviewing.terms, teamDigest(text));
  assert.equal(teamDigest(after), reviewing.terms);
  return after.slice(DESK.length).replace(reviewing.terms ?? '-', 'TERMS');
}

const nextAfter = (date: string, cadence: string): string | undefined =>
  /next: (\S+)/.exec(reviewed(`review: # ours\n  cadence: ${cadence}\n`, { date }))?.[1];

describe('putting a review on record', () => {
  it('adds one entry and sets both days, whatever was there', () => {
    assert.equal(
      reviewed('review:\n  cadence: annual\n'),
      'review:\n  cadence: annual\n  last: 2026-11-22\n  next: 2027-11-22\n  log:\n    - { date: 2026-11-22, by: ana, terms: TERMS }\n',
    );
    assert.equal(
      reviewed(
        'review:\n  cadence: quarterly # as agreed\n  next: "2026-09-30"\n  last: 2026-06-30\n  log:\n    - date: 2026-06-30\n      by: lead\n\nx-end: 1\n',
        { outcome: 'Reply time: shortened' },
        'Team Lead',
      ),
      'review:\n  cadence: quarterly # as agreed\n  next: 2027-02-22\n  last: 2026-11-22\n  log:\n    - date: 2026-06-30\n      by: lead\n    - date: 2026-11-22\n      by: lead\n      outcome: "Reply time: shortened"\n      terms: TERMS\n\nx-end: 1\n',
    );
    assert.equal(
      reviewed('review: Once a year # or more\n', {}, 'Bo Lind'),
      'review:\n  text: Once a year # or more\n  last: 2026-11-22\n  log:\n    - { date: 2026-11-22, by: Bo Lind, terms: TERMS }\n',
    );
    assert.match(reviewed('review:\n  log: 2026-01-05\n'), /log: \[2026-01-05, \{ date: 2026-11-22,/);
    assert.match(reviewed(''), /^review:\n {2}last: 2026-11-22\n {2}log:\n/m);
  });

  it('does so between braces, too', () => {
    const log = '{ date: 2026-11-22, by: ana, terms: TERMS }';
    for (const [before, after] of [
      ['{ cadence: annual }', `{ cadence: annual, last: 2026-11-22, next: 2027-11-22, log: [${log}] }`],
      ['{ last: 2026-01-05, log: [], owner: ana } # ours', `{ last: 2026-11-22, log: [${log}], owner: ana } # ours`],
      ['{ last: , log: , owner: ana }', `{ last: 2026-11-22 , log: [${log}] , owner: ana }`],
      ['{ log: [2026-01-05] }', `{ log: [2026-01-05, ${log}], last: 2026-11-22 }`],
      ['{ log: 2026-01-05 }', `{ log: [2026-01-05, ${log}], last: 2026-11-22 }`],
      ['{ log: { date: 2026-01-05 } }', `{ log: [{ date: 2026-01-05 }, ${log}], last: 2026-11-22 }`],
      [
        '\n  { owner: ana, # who asks\n    cadence: annual # a year\n  }',
        `\n  { owner: ana, # who asks\n    cadence: annual, last: 2026-11-22, next: 2027-11-22, log: [${log}] # a year\n  }`,
      ],
    ] as const)
      assert.equal(reviewed(`review: ${before}\n`), `review: ${after}\n`);
  });

  it('knows months, their ends and leap years', () => {
    assert.equal(nextAfter('2026-01-31', 'monthly'), '2026-02-28');
    assert.equal(nextAfter('2024-01-31', 'monthly'), '2024-02-29');
    assert.equal(nextAfter('2024-02-29', 'annual'), '2025-02-28');
    assert.equal(nextAfter('2025-08-31', 'semiannual'), '2026-02-28');
    assert.equal(nextAfter('2026-11-30', 'every two weeks'), '2026-12-14');
    assert.equal(nextAfter('2026-11-22', 'now and then'), undefined);
  });

  it('leaves the days alone for a review before the last one', () =>
    assert.match(
      reviewed('review:\n  cadence: annual\n  last: 2026-11-01\n  next: 2027-11-01\n', { date: '2026-01-10' }),
      /last: 2026-11-01\n {2}next: 2027-11-01\n {2}log:\n {4}- \{ date: 2026-01-10,/,
    ));

  it('says why not', () => {
    const why = (text: string, by: string): string => {
      const reviewing = reviewEdits(parseCharter(text), by, { date: '2026-11-22' });
      return reviewing.ok ? 'ok' : reviewing.message;
    };
    assert.match(why(DESK, 'anna'), /^There is no member, role or sponsor “anna” here\. Did you mean “ana”\?$/);
    assert.match(why(DESK, 'zzzzzz'), /Take one of: ana, bo-lind, lead, all\.$/);
    assert.match(why('', 'ana'), /no charter/);
    assert.match(
      why(`${DESK}review: |\n  Once a year.\n`, 'ana'),
      /Write this line yourself .* - \{ date: 2026-11-22, by: ana/,
    );
  });
});
