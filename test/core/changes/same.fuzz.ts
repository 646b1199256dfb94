import assert from 'node:assert/strict';
import { applyEdits, formatEdits, parseCharter } from '../../../core/src/index.js';
import { compareCharters } from '../../../core/src/changes/index.js';
import { createRandom } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml } from '../../kit/write-yaml.js';
import { quiet } from '../terms/edits/quiet.js';

const CASES = process.env['SOAK'] ? 10_000 : 100;

/** Edits after which a charter says the same, letter by letter: each of them may be made several times. */
const SAME = [
  'other YAML',
  'order of a list',
  'order of fields',
  'one or a list of one',
  'text or field',
  'id derived',
  'fields of our own',
];

describe('a charter compared with itself', function () {
  this.timeout(process.env['SOAK'] ? 0 : 60_000);

  it(`has no changes, in whatever order, wrapping and quoting it is written (${CASES} times)`, () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const random = createRandom(seed);
      const charter = randomCharter(random);
      const before = writeYaml(charter, random);
      const names = Array.from({ length: random.int(6) }, () => random.pick(SAME));
      for (const name of names) quiet[name]?.(charter, random);
      let after = writeYaml(charter, random);
      if (random.chance(0.2)) after = applyEdits(after, formatEdits(parseCharter(after)));
      const found = compareCharters(parseCharter(before), parseCharter(after), { today: '2026-06-01' });
      const { changes, mustSignAgain, consequences } = found;
      const seen = `seed ${seed}: ${names.join(', ')}\n${before}\n---\n${after}`;
      assert.deepEqual(
        { changes, mustSignAgain, consequences },
        { changes: [], mustSignAgain: [], consequences: [] },
        seen,
      );
    }
  });
});
