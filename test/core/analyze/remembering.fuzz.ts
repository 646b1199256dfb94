import assert from 'node:assert/strict';
import {
  analyze,
  applyEdits,
  createParser,
  defaultSettings,
  parseCharter,
  parseOpenCharter,
} from '../../../core/src/index.js';
import { knownCharters } from '../../kit/charters.js';
import { createRandom, type Random } from '../../kit/random.js';

const MANY = process.env['SOAK'] ? 200_000 : 1_000;
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const ONE = { settings: defaultSettings(), today: '2026-11-22' };

const WORDS = [
  'a',
  ' ',
  'TBD',
  '90 %',
  'etc.',
  '2026-02-30',
  '3/01/2024',
  'weekly',
  '.',
  ':',
  '?',
  '7',
  'Ana Ruiz',
  '\n',
  '- x\n',
];

/** Mostly inside the words of a line, as people type; sometimes anywhere, or a piece of the text itself. */
function edited(text: string, random: Random): string {
  const start = random.int(text.length + 1);
  const end = random.chance(0.3) ? Math.min(text.length, start + random.int(12)) : start;
  const from = random.int(text.length + 1);
  const piece = random.chance(0.2) ? text.slice(from, from + random.int(30)) : random.pick(WORDS);
  return applyEdits(text, [{ start, end, text: piece }]);
}

describe('what rules found in the version before', () => {
  it('is what they would find again', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    for (let done = 0; done < MANY;) {
      let document = parseOpenCharter(random.pick(charters));
      analyze(document, ONE);
      for (let i = 0; i < 12; i++, done++) {
        const before = document.text;
        const text = edited(before, random);
        document = parseOpenCharter(text, document.syntax.problems.length === 0 ? document : undefined);
        assert.deepEqual(analyze(document, ONE), analyze(parseCharter(text), ONE), JSON.stringify([before, text]));
      }
    }
    console.log(`      ${MANY} edits, seed ${SEED}`);
  });

  it('is what they would find again in another charter that says the same', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    const parse = createParser();
    for (let done = 0; done < MANY; done++) {
      const text = edited(edited(random.pick(charters), random), random);
      assert.deepEqual(analyze(parse(text), ONE), analyze(parseCharter(text), ONE), JSON.stringify(text));
    }
    console.log(`      ${MANY} charters, seed ${SEED}`);
  });
});
