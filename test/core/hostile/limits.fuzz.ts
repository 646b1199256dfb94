import assert from 'node:assert/strict';
import { parseGuarded } from '../../../core/src/syntax/guard.js';
import { checkSound } from './sound.js';

const MIB = 1_048_576;
const HEAD = 'charter: 1\ntitle: Returns Desk\n';

/** The texts that cost most for their size, each as large as the limits let it be. */
const WORST: Record<string, (n: number) => string> = {
  'a flat list of words': (n) => `norms:\n${'- a\n'.repeat(n)}`,
  'fields without values': (n) => Array.from({ length: n }, (_, i) => `k${i}:\n`).join(''),
  'fields with values': (n) => Array.from({ length: n }, (_, i) => `k${i}: v\n`).join(''),
  'the same field': (n) => 'norms: a\n'.repeat(n),
  'members with nothing known': (n) => `members:\n${'- a: b\n'.repeat(n)}`,
  'members of one name': (n) => `members:\n${'- Ana\n'.repeat(n)}`,
  'members with lost roles': (n) => `members:\n${'- {name: a, role: b}\n'.repeat(n)}`,
  'members and roles': (n) => `roles:\n${'- r\n'.repeat(n / 2)}members:\n${'- {name: m, role: r}\n'.repeat(n / 2)}`,
  objectives: (n) => `objectives:\n${'- be better\n'.repeat(n)}`,
  signatures: (n) => `signatures:\n${'- {member: m, signed: 1}\n'.repeat(n)}`,
  'lists in brackets': (n) => `norms:\n${'- [a]\n'.repeat(n)}`,
  'numbers in brackets': (n) => `norms: [${'1,'.repeat(n)}1]`,
  'open braces': (n) => 'x-a: '.concat('{a: 1, '.repeat(n)),
  remarks: (n) => '# a\n'.repeat(n),
  suppressions: (n) => '# charter-ignore cut-text: so\n'.repeat(n),
  'cut texts': (n) => `norms:\n${'- a #1\n'.repeat(n)}`,
  'split texts': (n) => `norms:\n${'- A b: c\n'.repeat(n)}`,
  'refused texts': (n) => `norms:\n${'- **a**\n'.repeat(n)}`,
  'open quotation marks': (n) => `norms:\n${'- "a\n'.repeat(n)}`,
  'texts that go on at the margin': (n) => `purpose: a\n${'b\n'.repeat(n)}`,
  'lines of tabs': (n) => `norms:\n${'\t- a\n'.repeat(n)}`,
  'blank lines with tabs': (n) => ' \t\n'.repeat(n),
  'steps to the right': (n) => Array.from({ length: Math.sqrt(n) | 0 }, (_, i) => `${' '.repeat(i)}a: 'b\n`).join(''),
  anchors: (n) => Array.from({ length: n }, (_, i) => `k${i}: &a *b\n`).join(''),
  'anchors and aliases': (n) => `x-a: &a b\nnorms:\n${'- *a\n'.repeat(n)}`,
  'hidden characters': (n) => `purpose: ${'a\u0001'.repeat(n)}`,
  'one long word': () => `purpose: ${'a'.repeat(900_000)}`,
  'one long text': () => `purpose: ${'we help '.repeat(110_000)}`,
  'one long text with colons': () => `purpose: ${'we help: '.repeat(100_000)}`,
  'one long line of signs': () => `purpose: ${'# : - " '.repeat(110_000)}`,
  blanks: () => `purpose: a${' '.repeat(1_000_000)}#1`,
  apostrophes: () => `purpose: "a" ${"'".repeat(900_000)}`,
  brackets: () => `purpose: ${'[]'.repeat(400_000)}`,
  documents: (n) => '---\na: 1\n'.repeat(n),
};

describe('at the limits', () => {
  const figures: [string, number, number][] = [];

  for (const [name, make] of Object.entries(WORST)) {
    it(`${name}: an answer`, function () {
      this.timeout(0);
      const text = largest(make);
      const began = performance.now();
      const findings = checkSound(text);
      figures.push([name, performance.now() - began, findings.length]);
      assert.ok(findings.length <= 500);
    });
  }

  after(() => {
    for (const [name, took, findings] of figures.toSorted((a, b) => b[1] - a[1]).slice(0, 40)) {
      console.log(`      ${took.toFixed(0).padStart(6)} ms ${String(findings).padStart(4)} findings  ${name}`);
    }
    console.log(`      heap ${Math.round(process.memoryUsage().heapUsed / MIB)} MiB`);
  });
});

/** Nearly the largest of its kind that is still within the limits. */
function largest(make: (n: number) => string): string {
  const fits = (n: number): boolean => parseGuarded(HEAD + make(n)).ok;
  let low = 100;
  while (low < 200_000 && fits(low * 2)) low *= 2;
  for (let step = low / 2; step >= low / 8; step /= 2) if (fits(low + step)) low += step;
  return HEAD + make(low);
}
