import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rules } from '../../core/src/index.js';

describe('generated documents', () => {
  it('are what the schema and the rules say today', function () {
    this.timeout(20_000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-docs.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('list every rule with a page that is there', () => {
    const table = readFileSync('docs/rules.md', 'utf8');
    for (const { id, meta } of rules) {
      assert.ok(table.includes(`[${id}](../core/src/rules/${id}/rule.md)`), id);
      assert.ok(table.includes(meta.summary), id);
    }
    for (const [, page] of table.matchAll(/\]\(\.\.\/([^)]+)\)/g))
      assert.match(readFileSync(page as string, 'utf8'), /^# /);
  });
});
