import assert from 'node:assert/strict';
import { applyEdits, parseCharter, type CharterDocument, type Node } from '../../../core/src/index.js';
import { knownCharters } from '../../kit/charters.js';
import { createRandom, type Random } from '../../kit/random.js';

const MANY = process.env['SOAK'] ? 1_000_000 : 3_000;
const SEED = Number(process.env['SEED'] ?? 20_261_122);

const PIECES = [
  'a',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '- ',
  '\n- ',
  '\n  - ',
  '\n    - ',
  ':',
  ': ',
  'key: ',
  '\nkey: x\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  ' # note',
  '\n# note\n',
  '&a ',
  '*a',
  '!t ',
  '|',
  '|+\n',
  '>-\n    ',
  '---\n',
  '\n...\n',
  '%',
  '? ',
  '<<: ',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  '\u0000',
  'é😀',
];

/** All that a reading holds, as text: every node with its place, its step and its parent's place. */
function outline({ syntax, references }: CharterDocument): string {
  const show = (node: Node): unknown => {
    const own = [node.kind, node.span.start, node.span.end, node.step, node.parent?.span.start, node.parent?.kind];
    if (node.kind === 'scalar') return [...own, node.value, node.style];
    if (node.kind === 'sequence') return [...own, node.flow, ...node.items.map(show)];
    return [...own, node.flow, ...node.entries.map(({ key, value }) => [show(key), show(value)])];
  };
  const { root, comments, problems } = syntax;
  return JSON.stringify([root && show(root), comments, problems, references?.places.length], null, 1);
}

function edited(text: string, random: Random): string {
  const start = random.int(text.length + 1);
  const end = random.chance(0.3) ? Math.min(text.length, start + random.int(8)) : start;
  return applyEdits(text, [{ start, end, text: random.chance(0.1) ? '' : random.pick(PIECES) }]);
}

describe('reading a text by what it shares with the one before', () => {
  it('gives what reading the whole gives', function () {
    this.timeout(0);
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    let reused = 0;
    for (let done = 0; done < MANY;) {
      let before = parseCharter(random.pick(charters));
      for (let i = 0; i < 12; i++, done++) {
        // As between two keystrokes, or between two versions: in several places.
        let text = edited(before.text, random);
        for (let more = random.chance(0.3) ? random.int(4) : 0; more > 0; more--) text = edited(text, random);
        const quick = parseCharter(text, before);
        const whole = parseCharter(text);
        assert.equal(outline(quick), outline(whole), JSON.stringify([before.text, text]));
        if (quick.syntax.tokens !== whole.syntax.tokens) reused++;
        // What has problems is never built upon, so there is little to learn from it.
        if (whole.syntax.problems.length === 0) before = quick;
      }
    }
    console.log(`      ${MANY} edits, ${reused} of them read in part, seed ${SEED}`);
    assert.ok(reused > MANY / 4);
  });
});
