import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { english, parseCharter } from '../../../core/src/index.js';
import { keepCustomBlocks, renderMarkdown, type KeptBlocks } from '../../../core/src/render/index.js';

const OWN = '<!-- custom -->\nOur **own** words.\n\n# not a heading of the charter\n<!-- /custom -->';

function blocksOf(rendered: string, existing: string): KeptBlocks {
  const result = keepCustomBlocks(rendered, existing);
  assert.ok('text' in result, 'words' in result ? english(result) : '');
  return result;
}

function kept(rendered: string, existing: string): string {
  const result = blocksOf(rendered, existing);
  assert.deepEqual(result.notes, []);
  // What is kept once is kept the next time in the same place.
  assert.equal(blocksOf(rendered, result.text).text, result.text);
  return result.text;
}

const BEFORE = '# Desk\n\n## I. Purpose\n\nTo help.\n\n## II. Scope\n\n- Returns\n';
const AFTER =
  '# Desk\n\n## I. Introduction\n\nHello.\n\n## II. Purpose\n\nTo help more.\n\n## III. Scope\n\n- Returns\n- Refunds\n';

describe('custom blocks of rendered Markdown', () => {
  it('stay at the end of what stands under their heading', () => {
    const own = BEFORE.replace('To help.\n', `To help.\n\n${OWN}\n`);
    assert.equal(kept(BEFORE, own), own);
    assert.equal(kept(AFTER, own), AFTER.replace('To help more.\n', `To help more.\n\n${OWN}\n`));
  });

  it('stay right below their heading, above the first one, and at the end', () => {
    const below = BEFORE.replace('## I. Purpose\n', `## I. Purpose\n\n${OWN}\n`);
    assert.equal(kept(AFTER, below), AFTER.replace('## II. Purpose\n', `## II. Purpose\n\n${OWN}\n`));
    assert.equal(kept(AFTER, `${OWN}\n\n${BEFORE}`), `${OWN}\n\n${AFTER}`);
    assert.equal(kept(AFTER, `${BEFORE}\n${OWN}\n`), `${AFTER}\n${OWN}\n`);
  });

  it('go to the end where their heading is gone, and say so', () => {
    const { text, notes } = blocksOf('# Desk\n', BEFORE.replace('To help.\n', `To help.\n${OWN}\n`));
    assert.equal(text, `# Desk\n\n${OWN}\n`);
    assert.deepEqual(notes.map(english), [
      'The heading “Purpose” is no longer there. What you had written under it stands at the end now.',
    ]);
  });

  it('of one heading that comes twice stay with theirs', () => {
    const twice = '# A\n\n## Scope\n\none\n\n## Scope\n\ntwo\n';
    const own = `${twice}\n${OWN}\n`;
    assert.equal(kept(twice, own), own);
  });

  it('have an end', () => {
    const result = keepCustomBlocks(BEFORE, '# Desk\n\n<!-- custom -->\nlost\n');
    assert.ok('words' in result);
    assert.match(english(result), /begins in line 3 has no end/);
  });

  it('are none of the words of a charter', () => {
    const charter =
      'charter: 1\ntitle: Desk\nintroduction: |\n  <!-- custom -->\n  x\n\n  ```\n  <!-- custom -->\n  # x\n  ```\n';
    const rendered = renderMarkdown(parseCharter(charter));
    assert.deepEqual(keepCustomBlocks('# Other\n', rendered), { text: '# Other\n', notes: [] });
  });

  it('leave every other byte of the charter alone', () => {
    for (const name of ['customer-experience', 'every-field', 'working-group']) {
      const rendered = renderMarkdown(parseCharter(readFileSync(`examples/teams/${name}.charter.yaml`, 'utf8')));
      const lines = rendered.split('\n');
      for (const [index, line] of lines.entries()) {
        if (!line.startsWith('#')) continue;
        const own = [...lines.slice(0, index + 1), '', OWN, ...lines.slice(index + 1)].join('\n');
        assert.equal(kept(rendered, own), own);
        assert.equal(kept(rendered, own.replaceAll('\n', '\r\n')), own);
      }
    }
  });
});
