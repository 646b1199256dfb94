import { analyze, defaultSettings, parseCharter } from '../../../core/src/index.js';
import { renderHtml, renderMarkdown } from '../../../core/src/render/index.js';
import { examplesIn, EXAMPLES_TODAY } from '../../kit/examples.js';

const STEP = process.env['SOAK'] ? 1 : 151;

describe('rendering', () => {
  it('never throws, wherever a charter is broken off', () => {
    for (const { text } of [...examplesIn('teams'), ...examplesIn('needs-work')]) {
      for (let end = 0; end < text.length; end += STEP) {
        const document = parseCharter(text.slice(0, end));
        const findings = analyze(document, { settings: defaultSettings(), today: EXAMPLES_TODAY });
        renderMarkdown(document);
        renderHtml(document, { mode: 'fragment', findings });
      }
    }
  });
});
