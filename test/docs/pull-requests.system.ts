import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { inRepository } from '../kit/repository.js';

const PAGE = 'docs/pull-requests.md';

describe(PAGE, () => {
  it('shows what a review of its example really says', () => {
    const page = readFileSync(PAGE, 'utf8');
    const charter = /```yaml\n(charter: 1\n[^]*?)```/.exec(page)?.[1] ?? '';
    const edits = [...(/```diff\n([^]*?)```/.exec(page)?.[1]?.matchAll(/^-(.*)\n\+(.*)$/gm) ?? [])];
    assert.equal(edits.length, 3);
    return inRepository({ 'teams/returns-desk.charter.yaml': charter }, async ({ run, write }) => {
      assert.equal((await run(['verify'])).code, 0, 'the signatures of the example hold');
      let later = charter;
      for (const [, before = '', after = ''] of edits) {
        assert.ok(later.includes(before), before);
        later = later.replace(before, after);
      }
      write('teams/returns-desk.charter.yaml', later);
      const { out, err } = await run(['review', 'main']);
      const now = page.replace(/(```console\n\$ charter review main\n)[^]*?```/, `$1${out}${err}\`\`\``);
      if (process.env['APPROVE']) writeFileSync(PAGE, now);
      else assert.equal(page, now, 'run this test with APPROVE=1 and read what it writes');
    });
  });
});
