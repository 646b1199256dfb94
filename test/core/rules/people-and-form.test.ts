import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze, parseCharter } from '../../../core/src/index.js';
import { annotate, plain } from '../../kit/annotate.js';
import { settingsOf } from '../../kit/settings.js';

const FOLDER = 'test/core/rules/people-and-form';
const TODAY = '2026-11-22';

/** People and duties, form and coherence: what other rules say about these charters is theirs. */
const RULES = new Set(
  `approved-but-unsigned cadence-without-start contradicting-cadences duplicate-entry duplicate-member empty-section
  ended-but-active ended-term endless-escalation everyone-leads guidance-left-in in-and-out-of-scope item-without-owner
  lead-in-without-list leads-twice meeting-without-cadence name-variants name-without-surname one-letter-entry open-code-block open-list open-question
  overloaded-person personal-data repeated-heading same-duty-twice threshold-contradiction time-without-zone
  too-many-owners two-leaders unfinished-sentence vague-limit`.split(/\s+/),
);

const settings = settingsOf(RULES);

describe('people, duties, form and coherence', () => {
  for (const name of readdirSync(FOLDER)) {
    it(name.replace(/\.charter\.txt$/, '').replaceAll('-', ' '), () => {
      const expected = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const text = plain(expected);
      assert.equal(annotate(text, analyze(parseCharter(text), { settings, today: TODAY })), expected);
    });
  }
});
