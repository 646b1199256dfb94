import { createRandom, type Random } from '../../kit/random.js';
import { knownCharters } from '../../kit/charters.js';
import { checkSound, createMeter } from './sound.js';

const MANY = process.env['SOAK'] ? 100_000 : 1_500;
const charters = [...knownCharters()];

const PIECES = [
  'charter: 1', 'title: Returns Desk', 'purpose:', 'norms:', 'members:', 'name: Ana', 'roles: [lead]', 'scope:', 'in:',
  '- ', '-', ': ', ':', '#', ' #1', '# ', '"', "'", '[', ']', '{', '}', ',', '|', '>-', '>= 90 %', '*', '**B**', '&a', '*a',
  '!', '!!str', '@ana', '%', '`', '?', '? ', '---', '...', '<<: x', '~', '10:30', 'yes', '1.10', '0x1F', '\t', '  ', ' ',
  '\n', '\n', '\n', '\n  ', '\n    ', '\r\n', '\r', '\u0000', '\uFEFF', '\u00A0', '\u2028', '\u202E', '\uD800', '😀', 'é',
  'text', 'We help people', 'x-note', '__proto__', 'constructor', '\\', '\\q', '<<<<<<< a', '• one', '1. two', '# charter-ignore cut-text: so',
]; // prettier-ignore

function randomDocument(random: Random): string {
  return Array.from({ length: random.int(60) }, () => random.pick(PIECES)).join(random.chance(0.3) ? ' ' : '');
}

function randomBytes(random: Random): string {
  return new TextDecoder().decode(Uint8Array.from({ length: random.int(400) }, () => random.int(256)));
}

/** A charter that somebody is typing in: pieces put in, taken out and put twice. */
function edited(random: Random): string {
  let text = random.pick(charters)[1];
  for (let n = 1 + random.int(4); n > 0; n--) {
    const start = random.int(text.length + 1);
    const end = Math.min(text.length, start + (random.chance(0.5) ? 0 : random.int(30)));
    const put = random.chance(0.3) ? text.slice(start, start + random.int(60)).repeat(2) : random.pick(PIECES);
    text = text.slice(0, start) + put + text.slice(end);
  }
  return text;
}

function run(name: string, seed: number, many: number, make: (random: Random) => string): void {
  it(`${name}: an answer, every place inside the text, every fix applies`, function () {
    this.timeout(0);
    const meter = createMeter();
    for (let n = 0; n < many; n++) {
      const text = make(createRandom(seed + n));
      try {
        meter.run(`seed ${seed + n}`, () => checkSound(text));
      } catch (error) {
        throw new Error(`seed ${seed + n}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
    console.log(`      ${meter.report()}`);
  });
}

describe('any text', () => {
  run('random documents', 1_000_000, MANY, randomDocument);
  run('random bytes', 2_000_000, MANY, randomBytes);
  run('random edits', 3_000_000, MANY, edited);

  it('every prefix of every example', function () {
    this.timeout(0);
    const meter = createMeter();
    for (const [name, text] of charters) {
      // Every character of short charters; of long ones those where something begins or ends.
      const step = process.env['SOAK'] ? 1 : 1 + Math.floor(text.length / 20);
      for (let end = 0; end <= text.length; end += step) {
        try {
          meter.run(`${name} to ${end}`, () => checkSound(text.slice(0, end)));
        } catch (error) {
          throw new Error(`${name}, the first ${end} characters`, { cause: error });
        }
      }
    }
    console.log(`      ${charters.length} charters, ${meter.report()}`);
  });
});
