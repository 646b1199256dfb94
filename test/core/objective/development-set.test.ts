import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeObjective, type Verdict } from '../../../core/src/objective/judge.js';

const file = resolve('../shared/data/objectives-dev.jsonl');

interface Row {
  readonly text: string;
  readonly verdict: Verdict;
}

/** The labelled set lies beside the checkout where the project is developed, and is not part of it. */
describe('the labelled development set', () => {
  it('is judged as its readers judged it', function () {
    if (!existsSync(file)) this.skip();
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const judged = rows.map(({ text, verdict }) => ({
      verdict,
      given: judgeObjective(text.replaceAll(/\s+/g, ' ')).verdict,
    }));
    const share = (of: 'verdict' | 'given', verdict: Verdict): number => {
      const all = judged.filter((row) => row[of] === verdict);
      return all.filter((row) => row.given === row.verdict).length / all.length;
    };
    const [precision, recall] = [share('given', 'measurable'), share('verdict', 'measurable')];
    assert.ok((2 * precision * recall) / (precision + recall) >= 0.93, `measurable: ${precision} ${recall}`);
    assert.ok(share('given', 'unmeasurable') >= 0.95, `flagged precision ${share('given', 'unmeasurable')}`);
    assert.ok(share('verdict', 'unmeasurable') >= 0.85, `flagged recall ${share('verdict', 'unmeasurable')}`);
  });
});
