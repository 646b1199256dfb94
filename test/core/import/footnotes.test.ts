import assert from 'node:assert/strict';
import { importCharter } from '../../../core/src/import/index.js';
import { parseCharter } from '../../../core/src/index.js';

describe('footnotes below a list of members', () => {
  it('are words that stay, and nobody’s name', () => {
    const text =
      '# Returns Team Charter\n\n**Members**\n\n- Ana Costa – Team Lead[^1]\n- Bo Lind\n\nWho works here.\n\n[^1]: As agreed.\n';
    const { yaml, report } = importCharter([{ name: 'x.md', bytes: new TextEncoder().encode(text) }]);
    assert.deepEqual(report.words.lost, []);
    const names = parseCharter(yaml).charter?.members.map(({ name }) => name?.value) ?? [];
    assert.ok(!names.some((name) => name?.includes('^1]')), names.join(', '));
  });
});
