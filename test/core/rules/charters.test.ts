import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyze, applyEdits, defaultSettings, parseCharter, type Finding } from '../../../core/src/index.js';
import { annotate, plain } from '../../kit/annotate.js';

const FOLDER = 'test/core/rules/charters';
const TODAY = '2026-11-22';

function findings(text: string): Finding[] {
  return analyze(parseCharter(text), { settings: defaultSettings(), today: TODAY });
}

// Charters as different teams would write them. What a careful reader objects to is marked in them; nothing else is said.
describe('charters as people write them', () => {
  for (const name of readdirSync(FOLDER)) {
    const expected = readFileSync(`${FOLDER}/${name}`, 'utf8');
    let said: readonly Finding[] | undefined;
    const first = (): readonly Finding[] => (said ??= findings(plain(expected)));

    it(name.replace(/\.charter\.txt$/, '').replaceAll('-', ' '), () => {
      const text = plain(expected);
      assert.equal(annotate(text, first()), expected);
    });

    it(`${name.replace(/\.charter\.txt$/, '').replaceAll('-', ' ')}: safe fixes mend what they offer to mend`, () => {
      let text = plain(expected);
      for (let round = 0; round < 50; round++) {
        const fix = (round === 0 ? first() : findings(text)).flatMap(({ fixes }) => fixes).find(({ safe }) => safe);
        if (!fix) return;
        text = applyEdits(text, fix.edits);
      }
      assert.fail('safe fixes never end');
    });
  }
});
