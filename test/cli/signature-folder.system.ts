import assert from 'node:assert/strict';
import { inRepository } from '../kit/repository.js';
import { FILE, NAMES, TEAM } from './nine-members.js';

describe('signatures in a folder', () => {
  it('merge without a conflict: nine branches, nine signatures', () =>
    inRepository({ [FILE]: TEAM }, async (repository) => {
      const { git, commit, run } = repository;
      for (const name of NAMES) {
        git('checkout', '-q', '-b', `sign-${name}`, 'main');
        assert.equal((await run(['sign', FILE, '--as', name.toLowerCase()])).code, 0);
        commit(`${name} signs`);
      }
      git('checkout', '-q', 'main');
      for (const name of NAMES) git('merge', '-q', '--no-edit', `sign-${name}`);
      assert.equal(git('status', '--porcelain').trim(), '');
      const { code, err } = await run(['verify', FILE]);
      assert.equal(code, 0);
      assert.equal(err, '1 charter: 9 hold, 0 do not hold, 0 entered, 0 missing.\n');
      const checked = await run(['check', FILE, '--format', 'json']);
      const { findings } = JSON.parse(checked.out) as { findings: { rule: string }[] };
      assert.deepEqual(
        findings.filter(({ rule }) => rule.includes('sign')),
        [],
      );
    }));
});
