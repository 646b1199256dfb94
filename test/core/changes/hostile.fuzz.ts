import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, parseCharter } from '../../../core/src/index.js';
import { compareCharters } from '../../../core/src/changes/index.js';
import { createRandom } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml } from '../../kit/write-yaml.js';
import { TEAM } from './team.js';

const RUNS = process.env['SOAK'] ? 5000 : 100;

/** Cuts, doubles and swaps stretches of a text. */
function damaged(text: string, cuts: readonly (readonly [number, number, string])[]): string {
  return cuts.reduce((now, [at, length, put]) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + put + now.slice(start + Math.floor(length * 40));
  }, text);
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const scrap = fc.constantFrom(
  '',
  ' ',
  '\n',
  '- ',
  '  - ',
  ': ',
  '&a ',
  '*a',
  '<<: ',
  '{',
  '[',
  '"',
  '|',
  'x',
  '\u0000',
  '\uD800',
  '– 5 %',
  'ana',
);
const cuts = fc.array(fc.tuple(fraction, fraction, scrap), { maxLength: 6 });

describe('comparing', function () {
  this.timeout(process.env['SOAK'] ? 0 : 60_000);

  it(`any two texts never throws, and all places lie in the texts (${RUNS} times)`, () => {
    const settings = defaultSettings();
    fc.assert(
      fc.property(fc.nat(), cuts, cuts, (seed, one, other) => {
        const random = createRandom(seed);
        const charter = random.chance(0.5) ? TEAM : writeYaml(randomCharter(random), random);
        const [before, after] = [damaged(charter, one), damaged(charter, other)];
        const older = parseCharter(before);
        const later = parseCharter(after, random.chance(0.5) ? older : undefined);
        const found = compareCharters(older, later, { today: '2026-06-01', ...(random.chance(0.2) && { settings }) });
        const isIn = (text: string, span?: { start: number; end: number }): boolean =>
          span === undefined || (span.start >= 0 && span.start <= span.end && span.end <= text.length);
        for (const { beforeSpan, afterSpan, place, sentence } of found.changes) {
          assert.ok(isIn(before, beforeSpan) && isIn(after, afterSpan) && isIn(after, place));
          assert.ok(sentence.length < 1000 && !/[\n\r]/.test(sentence), sentence);
        }
        for (const { span } of [...found.consequences, ...found.newFindings]) assert.ok(isIn(after, span));
        for (const { span } of found.fixedFindings) assert.ok(isIn(before, span));
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });

  it('very long lists and texts takes no longer than reading them', () => {
    const list = (word: string): string =>
      `charter: 1\ntitle: T\nnorms:\n${Array.from({ length: 4000 }, (_, i) => `  - ${word} ${i * 7919} of them, whatever ${word} that is\n`).join('')}`;
    const long = (word: string): string =>
      `charter: 1\ntitle: T\npurpose: ${Array.from({ length: 40_000 }, (_, i) => `${word}${i % 97}`).join(' ')}\n`;
    for (const text of [list, long]) {
      const { changes } = compareCharters(parseCharter(text('one')), parseCharter(text('other')), {
        today: '2026-06-01',
      });
      assert.ok(changes.length > 0);
    }
  });
});
