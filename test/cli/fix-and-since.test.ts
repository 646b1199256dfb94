import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { replaceText, UnwritableError, writeText } from '../../cli/src/files/write.js';
import { inFolder } from '../kit/folder.js';
import { inRepository } from '../kit/repository.js';

const CLEAN = 'charter: 1\ntitle: Returns Desk\nstatus: closed\n';
const CUT = `${CLEAN}purpose: Be the #1 reason people stay\n`;
const MENDED = CUT.replace('Be the #1 reason people stay', "'Be the #1 reason people stay'");

const REVIEWED = 'charter: 1\ntitle: Returns Desk\nreview: { next: 2026-12-01 }\n';

describe('writing a file', () => {
  it('keeps its mode, follows a link to it, and leaves nothing behind', () =>
    inFolder({ 'real/a.charter.yaml': CUT }, async ({ path: top, run, read }) => {
      chmodSync(path.join(top, 'real/a.charter.yaml'), 0o640);
      symlinkSync('real/a.charter.yaml', path.join(top, 'link.charter.yaml'));
      assert.equal((await run(['check', '--fix', 'link.charter.yaml'])).code, 0);
      assert.equal(read('real/a.charter.yaml'), MENDED);
      assert.ok(lstatSync(path.join(top, 'link.charter.yaml')).isSymbolicLink());
      assert.equal(statSync(path.join(top, 'real/a.charter.yaml')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(path.join(top, 'real')), ['a.charter.yaml']);
    }));

  it('is refused where the file has changed since it was read', () =>
    inFolder({ 'a.charter.yaml': 'now something else' }, async ({ path: top, read }) => {
      const file = path.join(top, 'a.charter.yaml');
      assert.throws(() => replaceText(file, 'what was read', 'new'), UnwritableError);
      assert.equal(read('a.charter.yaml'), 'now something else');
      replaceText(file, 'now something else', 'new');
      assert.equal(read('a.charter.yaml'), 'new');
    }));

  it('fails as a whole, without a trace, where the folder is in the way', () =>
    inFolder({ 'a/b': '' }, async ({ path: top }) => {
      assert.throws(() => writeText(path.join(top, 'a'), 'x'), UnwritableError);
      assert.deepEqual(readdirSync(top).toSorted(), ['.git', 'a']);
    }));

  it('does not happen where there is nothing to mend', () =>
    inFolder({ 'a.charter.yaml': CLEAN }, async ({ path: top, run }) => {
      const before = statSync(path.join(top, 'a.charter.yaml')).ino;
      await run(['check', '--fix']);
      await run(['format']);
      assert.equal(statSync(path.join(top, 'a.charter.yaml')).ino, before);
    }));
});

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
        assert.match(await counted(['old.charter.yaml', '--since', 'main']), /^0 charters, nothing to mend/);
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
