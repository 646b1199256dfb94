import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCharter } from '../../../core/src/index.js';
import { renderDocx } from '../../../core/src/word/index.js';
import { paragraphsOf, partOf } from '../../kit/docx.js';

const RUNS = process.env['SOAK'] ? 5000 : 60;
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom(
    ']]>',
    '<w:p>',
    '\u0000\u000b\ufffe',
    '\ud800',
    '- a\n  - b\n\n    c',
    '> q\n> - x',
    '| a | b |\n|---|---|\n| 1 | |',
  ),
  fc.constantFrom(
    '```\n<x>\n```',
    '# h\n\n1. a\n2. b',
    '[x](https://e.example/?a=1&b="<")',
    '**a _b ~~c~~_**',
    '4. d\n5. e',
  ),
);

describe('a Word file of any texts', () => {
  it('is well-formed', async function () {
    this.timeout(600_000);
    const charters = fc.record({
      title: words,
      introduction: words,
      objectives: fc.array(fc.record({ title: words, text: words, items: fc.array(words, { maxLength: 2 }) }), {
        maxLength: 3,
      }),
      procedures: fc.array(fc.record({ title: words, steps: fc.array(words, { maxLength: 3 }) }), { maxLength: 2 }),
      metrics: fc.array(fc.record({ name: words, definition: words }), { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(charters, async (charter) => {
        const document = parseCharter(JSON.stringify({ charter: 1, ...charter }));
        const file = await renderDocx(document);
        if (!document.charter) return;
        assert.ok(paragraphsOf(file).length > 0);
        assert.deepEqual(await renderDocx(document), file);
        const links = partOf(file, 'word/_rels/document.xml.rels').match(/TargetMode="External"/g)?.length ?? 0;
        assert.equal(partOf(file, 'word/document.xml').match(/<w:hyperlink/g)?.length ?? 0, links);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });
});
