import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../kit/folder.js';
import { json } from './samples.js';

describe('charter check: what it reads', () => {
  it('answers at once to a file that is far too large, and leaves it alone', () =>
    inFolder({ 'huge.charter.yaml': 'title: no\n'.repeat(600_000) }, async ({ path: top, run }) => {
      const ran = await run(['check', '--fix', '--format', 'json']);
      assert.deepEqual(
        json(ran).findings.map(({ rule }) => rule),
        ['too-large'],
      );
      assert.equal(ran.code, 1);
      assert.equal(statSync(path.join(top, 'huge.charter.yaml')).size, 6_000_000);
    }));
});
