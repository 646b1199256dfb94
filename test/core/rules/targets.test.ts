import assert from 'node:assert/strict';
import { analyze, applyEdits, defaultSettings, parseCharter, type Finding } from '../../../core/src/index.js';
import { annotate, plain } from '../../kit/annotate.js';
import { settingsOf } from '../../kit/settings.js';
import { written } from './targets/charters.js';
import { flawed, sound } from './targets/fixtures.js';

const HEAD = 'charter: 1\ntitle: Repair Desk';

/** The rules about figures and days of objectives. */
const RULES = new Set(
  `target-out-of-range full-occupancy unit-mismatch impossible-increase relative-or-points direction-contradiction
  target-already-met relative-without-baseline due-outside-period due-before-review several-metrics undefined-metric
  slower-than-procedure clock-or-business-hours unmeasured-success churn-and-retention text-and-fields-differ`.split(
    /\s+/,
  ),
);

const settings = settingsOf(RULES);

function findings(text: string): Finding[] {
  return analyze(parseCharter(text), { settings, today: '2026-11-22' });
}

describe('figures of objectives', () => {
  for (const [name, expected] of [...Object.entries(flawed), ...Object.entries(sound)]) {
    it(name, () => {
      const text = HEAD + plain(expected);
      assert.equal(annotate(text, findings(text)).slice(HEAD.length), expected);
    });
  }

  for (const [name, expected] of Object.entries(flawed)) {
    it(`${name}: every offer mends it and breaks nothing`, () => {
      const text = HEAD + plain(expected);
      const before = findings(text);
      for (const { rule, span, fixes } of before) {
        for (const { edits, title } of fixes) {
          const mended = applyEdits(text, edits);
          const after = analyze(parseCharter(mended), { settings: defaultSettings(), today: '2026-11-22' });
          assert.ok(!after.some((finding) => finding.rule === rule && finding.span.start === span.start), title);
          assert.deepEqual(
            after.filter(({ severity }) => severity === 'error').map((finding) => finding.rule),
            before
              .filter((finding) => finding.severity === 'error' && finding.rule !== rule)
              .map((finding) => finding.rule),
            mended,
          );
        }
      }
    });
  }

  for (const { about, around = '', objectives } of written) {
    it(`of ${about}`, () => {
      const items = objectives.map(([said]) => `  - ${said.startsWith('{') ? said : JSON.stringify(said)}\n`);
      const language = around.includes('language:') ? '' : 'language: en\n';
      const head = `${HEAD}\n${language}${around}objectives:\n`;
      const document = parseCharter(head + items.join(''));
      const first = head.split('\n').length - 1;
      const all = findings(document.text);
      const found = objectives.map(([said], i) => [
        said,
        ...all
          .filter(({ span }) => document.syntax.lines.position(span.start).line === first + i)
          .map(({ rule }) => rule),
      ]);
      assert.deepEqual(found, objectives);
    });
  }
});
