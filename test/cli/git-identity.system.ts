import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { gitIdentity } from '../../cli/src/files/git-identity.js';
import { inFolder } from '../kit/folder.js';

describe('who commits in a folder', () => {
  it('is known from git, the address first', () =>
    inFolder({}, async ({ path: cwd }) => {
      execFileSync('git', ['init', '--quiet'], { cwd });
      execFileSync('git', ['config', 'user.name', 'Ana Ribeiro'], { cwd });
      execFileSync('git', ['config', 'user.email', 'ana@care.example'], { cwd });
      assert.deepEqual(gitIdentity(cwd), ['ana@care.example', 'Ana Ribeiro']);
      execFileSync('git', ['config', 'user.email', ''], { cwd });
      assert.deepEqual(gitIdentity(cwd), ['Ana Ribeiro']);
    }));

  it('is nobody in a folder that is not there', () => assert.deepEqual(gitIdentity('/no/such/folder'), []));
});
