import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { inFolder } from '../kit/folder.js';
import { inRepository } from '../kit/repository.js';

const CLEAN = 'charter: 1\ntitle: Returns Desk\nstatus: closed\n';
const CUT = `${CLEAN}purpose: Be the #1 reason people stay\n`;
const REVIEWED = 'charter: 1\ntitle: Returns Desk\nreview: { next: 2026-12-01 }\n';

describe('charter check --since', () => {
  it('checks what changed since the branch left a revision, committed or not, tracked or not', () =>
    inRepository(
      { 'old.charter.yaml': CUT, 'sub/edited.charter.yaml': CLEAN, 'sub/gone.charter.yaml': CLEAN },
      async (folder) => {
        const { git, commit } = folder;
        git('branch', 'topic');
        folder.write('theirs.charter.yaml', CUT);
        commit();
        git('checkout', '-q', 'topic');
        folder.write('sub/committed with blank.charter.yaml', CLEAN);
        folder.remove('sub/gone.charter.yaml');
        commit();
        folder.write('sub/edited.charter.yaml', CUT);
        folder.write('new.charter.yaml', CLEAN);

        const counted = async (args: string[], cwd = '.'): Promise<string> =>
          (await folder.run(['check', ...args], { cwd })).err;
        assert.match(await counted(['--since', 'main']), /^3 charters, 1 error/);
        assert.match(await counted(['--since', 'main'], 'sub'), /^2 charters, 1 error/);
        assert.match(await counted(['--since', 'HEAD']), /^2 charters, 1 error/);
        assert.match(await counted(['old.charter.yaml', '--since', 'main']), /^No charter has changed since “main”\./);
        assert.equal((await folder.run(['check', 'old.charter.yaml', '--since', 'main'])).code, 0);
      },
    ));

  it('knows the charter as it was: a review that was put off without being held', () =>
    inRepository({ 'a.charter.yaml': REVIEWED }, async (folder) => {
      folder.write('a.charter.yaml', REVIEWED.replace('2026-12', '2027-06'));
      const moved = /unrecorded-review The next review moved from 1 December 2026 to 1 June 2027/;
      assert.match((await folder.run(['check', '--since', 'HEAD', '--format', 'concise'])).out, moved);
      assert.doesNotMatch((await folder.run(['check', '--format', 'concise'])).out, /unrecorded-review/);
    }));

  it('ends with 2 where there is no repository', () =>
    inFolder({ 'a.charter.yaml': CLEAN }, async (folder) => {
      assert.equal(
        (await folder.run(['check', '--since', 'HEAD'])).err,
        'charter: --since needs a git repository, and git itself.\n',
      );
    }));

  it('takes no option for a revision, and needs one that git knows', () =>
    inRepository({ 'a.charter.yaml': CLEAN }, async (folder) => {
      for (const revision of ['nope', '--output=x', '-h', 'HEAD; touch x', '']) {
        const { code, err } = await folder.run(['check', `--since=${revision}`]);
        assert.equal(code, 2, revision);
        assert.match(err, /^charter: git knows no revision/);
      }
      assert.deepEqual(readdirSync(folder.path).toSorted(), ['.git', 'a.charter.yaml']);
    }));
});
