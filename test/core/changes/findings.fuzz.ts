import assert from 'node:assert/strict';
import { analyze, applyEdits, defaultSettings, parseCharter, type CharterDocument } from '../../../core/src/index.js';
import { apart, findingsBetween } from '../../../core/src/changes/findings.js';
import { sidesOf } from '../../../core/src/changes/sides.js';
import { knownCharters } from '../../kit/charters.js';
import { createRandom, type Random } from '../../kit/random.js';

const MANY = process.env['SOAK'] ? 50_000 : 300;
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const OPTIONS = { settings: defaultSettings(['strict']), today: '2026-11-22' };

const WORDS = ['a', ' ', 'TBD', '90 %', 'within 5 days', 'etc.', '2026-02-30', '3/01/2024', 'weekly', '.', '7', 'Ana Ruiz', '\n', '# charter-ignore placeholder: later\n']; // prettier-ignore

/** In several places, as between two versions: words, lines taken out, moved or written twice. */
function edited(text: string, random: Random): string {
  let now = text;
  for (let left = 1 + random.int(4); left > 0; left--) {
    const start = random.int(now.length + 1);
    const from = now.lastIndexOf('\n', random.int(now.length + 1)) + 1;
    const line = now.slice(from, now.indexOf('\n', from) + 1 || now.length);
    const to = now.lastIndexOf('\n', random.int(now.length + 1)) + 1;
    const edit = random.pick([
      {
        start,
        end: random.chance(0.3) ? Math.min(now.length, start + random.int(12)) : start,
        text: random.pick(WORDS),
      },
      { start: from, end: from + line.length, text: '' },
      { start: to, end: to, text: line },
    ]);
    now = applyEdits(now, [edit]);
  }
  return now;
}

/** As `findingsBetween`, by two looks that know nothing of each other and leave nothing out. */
function plainly(before: string, after: string): ReturnType<typeof findingsBetween> {
  const [older, later] = [parseCharter(before), parseCharter(after)];
  return apart(
    { document: older, findings: analyze(older, OPTIONS) },
    { document: later, findings: analyze(later, { ...OPTIONS, before: older }) },
    partners(older, later),
  );
}

function partners(before: CharterDocument, after: CharterDocument) {
  return sidesOf(before, after)?.partners;
}

describe('findings new and fixed', () => {
  it('are those of two looks at the whole', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    let differing = 0;
    for (let done = 0; done < MANY; done++) {
      const before = random.pick(charters);
      const after = edited(before, random);
      const older = parseCharter(before);
      const later = parseCharter(after, older);
      const found = findingsBetween(older, later, sidesOf(older, later), OPTIONS);
      if (found.newFindings.length > 0) differing++;
      assert.deepEqual(found, plainly(before, after), JSON.stringify([before, after]));
    }
    console.log(`      ${MANY} edits, ${differing} of them with new findings, seed ${SEED}`);
    assert.ok(differing > MANY / 10);
  });
});
