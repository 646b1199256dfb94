import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const FOLDER = 'test/precision';

interface OnRecord {
  readonly sets: readonly { readonly commit: string; readonly charters: readonly string[] }[];
}

const record = JSON.parse(readFileSync(`${FOLDER}/record.json`, 'utf8')) as OnRecord;

function git(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync('git', args, { encoding: 'utf8' });
}

describe('how often the rules are right', () => {
  it('is measured on charters and expectations as they were before the run', function () {
    for (const { commit, charters } of record.sets) {
      if (git('cat-file', '-e', `${commit}^{commit}`).status !== 0) this.skip();
      const files = charters.flatMap((name) =>
        ['charter.yaml', 'expected.txt'].map((ending) => `${FOLDER}/charters/${name}.${ending}`),
      );
      assert.equal(git('diff', '--name-only', commit, '--', ...files).stdout, '', commit);
    }
  });
});
