import assert from 'node:assert/strict';
import { inFolder } from '../kit/folder.js';

const DESK = `charter: 1
title: Returns Desk
purpose: Every return is settled within 24 hours.
members: [Ana Ruiz]
review:
  cadence: annual
  next: 2026-09-30
`;
const FILE = 'desk.charter.yaml';

describe('charter reviewed', () => {
  it('puts a review on record, and no signature falls', () =>
    inFolder({ [FILE]: DESK }, async ({ run, read }) => {
      await run(['sign', FILE, '--as', 'ana-ruiz']);
      const args = ['reviewed', FILE, '--by', 'Ana Ruiz', '--date', '2026-11-20', '--outcome', 'No change'];
      const { code, out, err } = await run(args);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(
        out,
        '“Returns Desk” was reviewed on 20 November 2026 by Ana Ruiz. The next review is on 20 November 2027.\n',
      );
      assert.match(
        read(FILE),
        /\n {2}next: 2027-11-20\n {2}log:\n {4}- \{ date: 2026-11-20, by: Ana Ruiz, outcome: No change, terms: v1-[0-9a-f]{64} \}\n/,
      );
      assert.match((await run(['verify', FILE])).out, /holds {10}Ana Ruiz/);
      assert.doesNotMatch((await run(['check', FILE])).out, /review/);
    }));

  it('leaves the file as it is where it cannot', () =>
    inFolder({ [FILE]: DESK }, async ({ run, read }) => {
      for (const args of [['--by', 'zoe'], ['--by', 'Ana Ruiz', '--date', '2026-11-23'], []]) {
        const { code, out } = await run(['reviewed', FILE, ...args]);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
      }
      assert.equal(read(FILE), DESK);
    }));
});
