import assert from 'node:assert/strict';
import { applyEdits, parseCharter, type Finding } from '../../../core/src/index.js';
import { knownCharters } from '../../kit/charters.js';
import { createRandom, type Random } from '../../kit/random.js';
import { checkSound, createMeter, lint } from './sound.js';

const MANY = process.env['SOAK'] ? 50_000 : 400;

const PROSE = [
  '**Bold** and more', '@ana', '>= 90 %', '"First" and more', "'tis time", 'Our aim: be quick', '[see annex] and more', '& Co',
  '! now', '{{company}}', 'Be the #1 choice', '#oneteam', 'Tools: survey, CRM', '[Answers, resolves and records]', '[to be hired]',
  '1.10', '007', '1e3', '~', 'true', '10:30', 'yes', 'No', '- a', '`code`', 'a: b: c', "don't: do", `"It's": x`, '%', '? why', '>9',
  'We help.\n  - one\n  - two', 'We help\nand care', 'a long text: '.repeat(9), 'C:\\temp', '"C:\\temp"', '{a}', '[@ana, @bo]',
]; // prettier-ignore

const SECTIONS = [
  'purpose',
  'background',
  'norms',
  'members',
  'objectives',
  'scope',
  'roles',
  'team',
  'risks',
  'version',
  'unknwn',
  'Norms',
];

/** A charter into which prose was pasted here and there, as it came. */
function pasted(random: Random): string {
  const lines = random.chance(0.9) ? ['charter: 1', 'title: Returns Desk'] : ['title: Returns Desk'];
  const sections = SECTIONS.filter(() => random.chance(0.3));
  for (const section of sections) {
    const prose = (): string => random.pick(PROSE);
    const shape = random.int(4);
    if (shape === 0) lines.push(`${section}: ${prose()}`);
    else if (shape === 1) lines.push(`${section}:`, `  - ${prose()}`, '  - other', `  - ${prose()}`);
    else if (shape === 2) lines.push(`${section}:`, `  - text: ${prose()}`, `    note: ${prose()}`);
    else lines.push(`${section}:`, `  text: ${prose()}`);
  }
  return lines.join(random.chance(0.2) ? '\r\n' : '\n') + (random.chance(0.1) ? '' : '\n');
}

/** What one finding is about, whatever its place became. */
const nameOf = ({ rule, message }: Finding): string => `${rule}: ${message}`;

const errorsOf = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);

function checkFixes(text: string): number {
  let applied = 0;
  const before = checkSound(text);
  for (const finding of before) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix) continue;
    applied++;
    const now = applyEdits(text, fix.edits);
    const after = lint(now);
    const count = (findings: readonly Finding[]): number =>
      findings.filter((one) => nameOf(one) === nameOf(finding)).length;
    assert.ok(count(after) < count(before), `${nameOf(finding)} is still there:\n${now}`);
    // A field that is known by its name is looked into, so what was wrong in it comes to light.
    if (finding.rule !== 'unknown-key')
      assert.ok(
        errorsOf(after).length <= errorsOf(before).length - (finding.severity === 'error' ? 1 : 0),
        `${nameOf(finding)} made another error:\n${now}\n${after.map(nameOf).join('\n')}`,
      );
    assert.equal(wordsOf(now, finding), wordsOf(text, finding), `${nameOf(finding)} lost a word`);
  }
  return applied;
}

/** Letters and digits in their order, but for what git writes where it could not merge. Renaming a field and writing a known word is about letters, and exempt. */
function wordsOf(text: string, { rule }: Finding): string {
  const exempt = /^(?:unknown|missing|unquoted-yes-no|split-text|wrong-type|undefined|ambiguous|impossible)/.test(rule);
  const withoutMarks = text.replaceAll(/^(?:<{7}|={7}|>{7})(?!\S).*$/gm, '');
  return exempt ? '' : withoutMarks.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

describe('safe fixes', () => {
  it('remove their finding, make no new error and lose no word', function () {
    this.timeout(0);
    const meter = createMeter();
    let applied = 0;
    for (const [name, text] of knownCharters()) {
      try {
        applied += meter.run(name, () => checkFixes(text));
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
    for (let seed = 0; seed < MANY; seed++) {
      const text = pasted(createRandom(seed));
      try {
        applied += meter.run(`seed ${seed}`, () => checkFixes(text));
      } catch (error) {
        throw new Error(`seed ${seed}:\n${text}`, { cause: error });
      }
    }
    console.log(`      ${applied} fixes, ${meter.report()}`);
  });

  it('made one after the other, leave nothing that has a safe fix', function () {
    this.timeout(0);
    for (let seed = 0; seed < MANY / 5; seed++) {
      let text = pasted(createRandom(seed));
      let rounds = 0;
      for (; rounds < 200; rounds++) {
        const fix = lint(text).flatMap(({ fixes }) => fixes.slice(0, 1)).find(({ safe }) => safe); // prettier-ignore
        if (!fix) break;
        text = applyEdits(text, fix.edits);
      }
      assert.ok(rounds < 200, `seed ${seed}:\n${text}`);
      assert.ok(parseCharter(text).syntax.root, `seed ${seed}:\n${text}`);
    }
  });
});
