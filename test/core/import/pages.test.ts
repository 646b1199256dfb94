import assert from 'node:assert/strict';
import { factsOf, importText, read } from './kit.js';

describe('pages and texts as programs make them', () => {
  it('a page whose frame is named after its contents list', () => {
    const page =
      '<body><div class="page toc-left page-navbar"><div id="toc">One Two</div><main><h1>Team Charter</h1>' +
      '<h2>Goals</h2><ul><li>Answer faster</li><li>Learn more</li></ul></main></div></body>';
    assert.deepEqual(factsOf(read(importText('a.html', page))).objectives, ['Answer faster', 'Learn more']);
  });

  it('a very long line of a text that ends within a sentence', () => {
    const long =
      'To become a team that knows its customers, answers what they ask, and keeps what it has promised to all of them,';
    const text = `TEAM CHARTER\n\nGoals\n\n1. ${long}\nhowever long it takes us.\n\n2. To learn.\n`;
    assert.deepEqual(factsOf(read(importText('a.txt', text))).objectives, [
      `${long} however long it takes us.`,
      'To learn.',
    ]);
  });
});
