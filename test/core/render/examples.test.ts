import assert from 'node:assert/strict';
import { analyze, defaultSettings, parseCharter } from '../../../core/src/index.js';
import { renderHtml, renderMarkdown } from '../../../core/src/render/index.js';
import { approve } from '../../kit/approve.js';
import { examplesIn, EXAMPLES_TODAY } from '../../kit/examples.js';

const APPROVED = 'test/core/render/approved';
/** Approved as a whole. */
const SHOWN = ['forgotten', 'half-filled-template'];
const options = { settings: defaultSettings(), today: EXAMPLES_TODAY };
const examples = [...examplesIn('teams'), ...examplesIn('needs-work')];

describe('rendered examples', () => {
  for (const { name, text } of examplesIn('teams')) {
    it(`${name} as Markdown and as a page`, () => {
      const document = parseCharter(text);
      approve(`${APPROVED}/${name}.md`, renderMarkdown(document));
      approve(`${APPROVED}/${name}.html`, renderHtml(document, { mode: 'standalone' }));
    });
  }

  for (const { name, text } of examplesIn('needs-work')) {
    it(`${name} in the preview, with what there is to mend`, () => {
      const document = parseCharter(text);
      // What they say is approved beside the examples; here it is where they stand.
      const findings = analyze(document, options).map((finding) => ({ ...finding, message: finding.rule }));
      const html = renderHtml(document, { mode: 'fragment', findings });
      assert.equal(html.match(/role="note"/g)?.length, findings.length, 'every finding is shown once');
      if (SHOWN.includes(name)) approve(`${APPROVED}/${name}.fragment.html`, html);
    });
  }

  it('point into the text they come from', () => {
    for (const { text } of examples) {
      const html = renderHtml(parseCharter(text), { mode: 'fragment' });
      for (const [, line, start, end] of html.matchAll(/data-line="(\d+)" data-start="(\d+)" data-end="(\d+)"/g)) {
        assert.ok(Number(start) <= Number(end) && Number(end) <= text.length);
        assert.equal(text.slice(0, Number(start)).split('\n').length - 1, Number(line));
      }
    }
  });
});
