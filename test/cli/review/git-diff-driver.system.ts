import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { inRepository, type Repository } from '../../kit/repository.js';
import { DESK, WEAKER } from './samples.js';

const MAIN = path.resolve('out/cli/src/main.js');

/** A repository that is set up as docs/pull-requests.md says. */
function withDriver(
  files: { readonly [file: string]: string | Uint8Array },
  use: (repository: Repository, shown: (...args: string[]) => string) => Promise<void>,
): Promise<void> {
  return inRepository({ '.gitattributes': '*.charter.yaml diff=charter\n', ...files }, async (repository) => {
    const { git } = repository;
    git(
      'config',
      'diff.charter.command',
      `'${process.execPath}' '${MAIN}' review --today 2026-11-22 --git-diff-driver --`,
    );
    await use(repository, (...args) => git(...args));
  });
}

describe('charter review as a diff driver of git', () => {
  it('shows what changed, in git diff and in git log -p --ext-diff', () =>
    withDriver({ 'a.charter.yaml': DESK, 'b.txt': 'one\n' }, async ({ write, commit }, shown) => {
      write('a.charter.yaml', WEAKER);
      write('b.txt', 'two\n');
      const diff = shown('diff');
      assert.match(diff, /a\.charter\.yaml: Returns Desk\n\n {2}weaker promise, changes the agreement\n/);
      assert.match(diff, / {6}- at least 90 %\n {6}\+ at least 80 %\n/);
      assert.match(diff, /\n-one\n\+two\n/);
      commit('Lower the target');
      const log = shown('log', '-p', '--ext-diff');
      assert.match(log, / {4}Lower the target\n[^]*weaker promise[^]* {4}A change\n[^]*This charter is new/);
    }));

  it('shows new, removed, renamed and linked charters, and names of every kind', () =>
    withDriver({ 'a.charter.yaml': DESK, 'b.charter.yaml': 'charter: 1\ntitle: B\n' }, async (repository, shown) => {
      const { git, write, remove, path: top } = repository;
      renameSync(path.join(top, 'a.charter.yaml'), path.join(top, '-n "$(touch x)\'.charter.yaml'));
      write('new\nline.charter.yaml', DESK.replaceAll('Returns', 'Lost Property'));
      remove('b.charter.yaml');
      git('add', '-A');
      const diff = shown('diff', '--cached', '-M');
      assert.match(
        diff,
        /-n "\$\(touch x\)'\.charter\.yaml: Returns Desk\n {2}It was called a\.charter\.yaml before\./,
      );
      assert.match(diff, /new line\.charter\.yaml: Lost Property Desk\n {2}This charter is new/);
      assert.match(diff, /b\.charter\.yaml: B\n {2}This charter was taken away\./);
      assert.ok(!existsSync(path.join(top, 'x')));
    }));

  it('never ends git: bytes that are no text, a merge that is not finished, a charter that YAML refuses', () =>
    withDriver({ 'a.charter.yaml': DESK }, async ({ git, write, commit }, shown) => {
      write('a.charter.yaml', Buffer.from([0xff, 0]));
      assert.match(shown('diff'), /Its new version cannot be read: This is not UTF-8 text\./);
      git('checkout', '-q', '-b', 'topic');
      write('a.charter.yaml', WEAKER);
      commit();
      git('checkout', '-q', 'main');
      write('a.charter.yaml', DESK.replace('90 %', '70 %'));
      commit();
      assert.throws(() => git('merge', '-q', 'topic'));
      assert.match(
        shown('diff'),
        /a\.charter\.yaml: A merge of this charter is not finished\.|diff --cc a\.charter\.yaml/,
      );
      assert.match(shown('diff', 'HEAD'), /Its new version cannot be read: Line \d+: /);
    }));

  it('is colored through the pager of git, and not into a file', () =>
    withDriver({ 'a.charter.yaml': DESK }, async ({ write, path: cwd }, shown) => {
      write('a.charter.yaml', WEAKER);
      assert.ok(!shown('diff').includes('\u001B['));
      const env = { ...process.env, GIT_PAGER_IN_USE: 'true', NO_COLOR: '' };
      const paged = execFileSync('git', ['diff'], { cwd, encoding: 'utf8', env });
      assert.ok(paged.includes('\u001B['));
    }));
});
