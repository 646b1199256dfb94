import assert from 'node:assert/strict';
import { judgeObjective } from '../../../core/src/objective/judge.js';

describe('judging an objective', () => {
  it('asks for a threshold, or for an output with a date', () => {
    assert.equal(judgeObjective('Answer 9 of 10 calls within 40 seconds.').verdict, 'measurable');
    assert.equal(judgeObjective('Raise our NPS.').verdict, 'weak');
    assert.equal(judgeObjective('Foster a spirit of excellence.').verdict, 'unmeasurable');
  });

  it('lets the typed fields decide first', () => {
    const given = { metric: 'NPS', target: '45' };
    assert.equal(judgeObjective('Foster a spirit of excellence.', given).verdict, 'measurable');
  });
});
