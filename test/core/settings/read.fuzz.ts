import assert from 'node:assert/strict';
import { readSettings, rules } from '../../../core/src/index.js';
import { createRandom, type Random } from '../../kit/random.js';

const MANY = process.env['SOAK'] ? 100_000 : 3_000;

const WORDS = [
  'profile', 'rules', 'overrides', 'files', 'severity', 'required', 'strict', 'minimal', 'customer-experience', 'off', 'error',
  'warn', '[', ']', '{', '}', '- ', ': ', '\n', '\n  ', '\n    ', '**', '*', '/', '"', "'", '#', '~', '3', '-1', 'true', '&a', '*a', '!x',
  '\u0000', '\t', '😀', '__proto__', 'constructor', 'legacy/**', ...rules.slice(0, 6).map(({ id }) => id),
]; // prettier-ignore

function anything(random: Random): string {
  let text = random.chance(0.5) ? 'rules:\n  ' : '';
  for (let left = random.int(30); left > 0; left--) text += random.pick(WORDS);
  return text;
}

describe('settings files', () => {
  it('are read whatever stands in them, with every problem at a place of the file', () => {
    for (let seed = 0; seed < MANY; seed++) {
      const text = anything(createRandom(seed));
      try {
        const { settings, at, problems } = readSettings(text);
        assert.equal(settings.rules.size, rules.length);
        assert.equal(at('a/b.charter.yaml').rules.size, rules.length);
        for (const { span, message } of problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, message);
          assert.match(message, /[.?]$/);
        }
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });

  it('cost little where patterns are long, whatever they are', () => {
    const stars = 'a*'.repeat(1_000);
    const folders = '**/a/'.repeat(300);
    for (const [pattern, file] of [
      [`${stars}c`, `${'a'.repeat(2_000)}b`],
      [`${folders}b`, 'a/'.repeat(500)],
    ] as const) {
      const { at } = readSettings(`overrides: [{ files: "${pattern}", rules: { placeholder: hint } }]`);
      assert.notEqual(at(file).rules.get('placeholder')?.severity, 'hint');
    }
  });
});
