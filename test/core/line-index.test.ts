import assert from 'node:assert/strict';
import { createLineIndex } from '../../core/src/text/line-index.js';

describe('line index', () => {
  it('counts lines as editors do', () => {
    const index = createLineIndex('a\r\nbc\rd\n\u2028e😀f');
    assert.equal(index.lineCount, 4);
    assert.deepEqual(index.position(3), { line: 1, character: 0 });
    assert.deepEqual(index.position(99), { line: 3, character: 5 });
    assert.equal(index.offset({ line: 0, character: 9 }), 1);
    assert.equal(index.offset({ line: 9, character: 0 }), 13);
  });
});
