import assert from 'node:assert/strict';
import { inFolder } from '../../kit/folder.js';
import { inRepository } from '../../kit/repository.js';
import { BROKEN, DESK, json, outline, REWRITTEN, TOLD, WEAKER } from './samples.js';

const JSON_FORMAT = ['--format', 'json'];

describe('charter review: exit codes', () => {
  it('0 without --fail-on, whatever changed', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run, write }) => {
      write('a.charter.yaml', WEAKER);
      const ran = await run(['review', 'main']);
      assert.equal(ran.code, 0);
      assert.match(ran.out, /^A promise got weaker\. Ana Ruiz and Bo Lind must sign again\. /);
      assert.match(ran.err, /^1 charter: 1 change of the agreement, 1 weaker promise; 2 people must sign\.\n$/);
    }));

  it('1 where --fail-on is met, one of several', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run, write }) => {
      const met = async (text: string, ...limits: string[]): Promise<string> => {
        write('a.charter.yaml', text);
        const codes = limits.map(async (limit) => (await run(['review', 'main', '--fail-on', limit])).code);
        return (await Promise.all(codes)).join(' ');
      };
      assert.equal(
        await met(WEAKER, 'material', 'loosened', 'unsigned', 'notice', 'editorial', 'error'),
        '1 1 1 1 1 1',
      );
      assert.equal(await met(DESK.replace('90 %', '95 %'), 'loosened', 'material'), '0 1');
      assert.equal(await met(TOLD, 'unsigned', 'material', 'error', 'notice', 'loosened,notice'), '0 0 0 1 1');
      assert.equal(await met(DESK.replace('with kindness.', 'with *kindness*'), 'notice', 'editorial'), '0 1');
      assert.equal(await met(REWRITTEN, 'editorial', 'info'), '0 0');
    }));

  it('2 for bad usage, an unknown revision, a named file that is not there', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run }) => {
      const said = async (...args: string[]): Promise<string> => {
        const { code, err } = await run(['review', ...args]);
        assert.equal(code, 2, args.join(' '));
        return err;
      };
      assert.match(await said(), /^charter: BASE is missing\. “charter help review” says what belongs there\./);
      assert.match(await said('main', '--fail-on', 'weak'), /It takes one of: material, loosened/);
      assert.match(await said('main', '--format', 'sarif'), /Allowed choices are/);
      assert.match(
        await said('nope'),
        /^charter: git knows no revision “nope”\. Look how it is spelled; in CI, fetch it first/,
      );
      assert.match(
        await said('main..topic'),
        /^charter: “main\.\.topic” is a range\. Write its ends apart: main topic/,
      );
      assert.match(await said('main...'), /^charter: “main\.\.\.” is a range\. Write its ends apart: main HEAD/);
      assert.match(await said('--', '-x'), /^charter: git knows no revision “-x”/);
      assert.match(await said('main', 'topic'), /^charter: topic: There is no such revision, file or folder/);
      assert.match(await said('a.charter.yaml'), /“a\.charter\.yaml” is a file\. Name the one to compare it with/);
      assert.match(await said('a.charter.yaml', 'main'), /what it is compared with has to be one, too/);
      assert.match(await said('a.charter.yaml', 'b.charter.yaml'), /There is no file “b\.charter\.yaml”/);
      assert.match(await said('main', '/'), /“\/” lies outside of this git repository/);
      assert.match(await said('main', '..'), /lies outside/);
      assert.match(await said('main', '--config', 'nope.yaml'), /There is no configuration file/);
    }));

  it('2 with --fail-on where nobody can read what the charter says now', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run, write }) => {
      write('a.charter.yaml', BROKEN);
      assert.equal((await run(['review', 'main'])).code, 0);
      const ran = await run(['review', 'main', '--fail-on', 'loosened']);
      assert.equal(ran.code, 2);
      assert.match(ran.err, /a\.charter\.yaml: This cannot be read, so nobody can say what became of its promises\./);
    }));

  it('3 where there is no charter, 0 where none changed', () =>
    inRepository({ 'a.charter.yaml': DESK, 'docs/x.md': '' }, async ({ run }) => {
      assert.equal((await run(['review', 'main', 'docs'])).code, 3);
      assert.equal((await run(['review', 'main', '**/*.md'])).code, 3);
      const ran = await run(['review', 'main']);
      assert.equal(ran.code, 0);
      assert.match(ran.out, /^Nothing changed in the charters: no promise got weaker/);
      assert.equal(ran.err, 'Nothing changed.\n');
    }));

  it('prints a JSON object for each of them, as the published schema says', () =>
    inRepository({ 'a.charter.yaml': DESK, 'docs/x.md': '' }, async ({ run, write }) => {
      write('a.charter.yaml', WEAKER);
      const ended = async (...args: string[]): Promise<[number, number, number]> => {
        const ran = await run(['review', ...args, ...JSON_FORMAT]);
        const { charters, failures } = json(ran);
        return [ran.code, charters.length, failures.length];
      };
      assert.deepEqual(await ended('main'), [0, 1, 0]);
      assert.deepEqual(await ended('main', '--fail-on', 'loosened'), [1, 1, 0]);
      assert.deepEqual(await ended('nope'), [2, 0, 1]);
      assert.deepEqual(await ended('main', '--bogus'), [2, 0, 1]);
      assert.deepEqual(await ended('main', 'nope'), [2, 0, 1]);
      assert.deepEqual(await ended('main', 'docs'), [3, 0, 1]);
    }));
});

describe('charter review: the JSON', () => {
  it('holds what the contract says', () =>
    inRepository({ 'teams/desk.charter.yaml': DESK }, async ({ run, write }) => {
      write('teams/desk.charter.yaml', WEAKER.replace('day: Monday', 'day: Tuesday'));
      const report = json(await run(['review', 'main', ...JSON_FORMAT]));
      assert.deepEqual(
        [report.base, report.head, report.summary['material'], report.summary['notice'], report.summary['editorial']],
        ['main', 'the working tree', 1, 1, 0],
      );
      assert.deepEqual([report.summary['loosened'], report.summary['mustSignAgain']], [1, 2]);
      const [charter] = report.charters;
      assert.equal(charter?.file, 'teams/desk.charter.yaml');
      assert.equal(charter?.title, 'Returns Desk');
      assert.equal(charter?.state, 'changed');
      assert.deepEqual(charter?.mustSignAgain, ['ana', 'bo']);
      const change = charter?.changes.find(({ loosened }) => loosened);
      assert.equal(change?.kind, 'objective-target-loosened');
      assert.equal(change?.class, 'material');
      assert.deepEqual([change?.before, change?.after], ['at least 90 %', 'at least 80 %']);
    }));

  it('takes the day from --today', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run }) => {
      const ran = await run(['review', 'main', '--today', '2026-01-31', ...JSON_FORMAT]);
      assert.match(ran.out, /"today": "2026-01-31"/);
      assert.equal((await run(['review', 'main', '--today', '2026-02-30'])).code, 2);
    }));

  it('goes to a file with --output-file', () =>
    inRepository({ 'a.charter.yaml': DESK }, async ({ run, read }) => {
      const ran = await run(['review', 'main', ...JSON_FORMAT, '--output-file', 'out/review.json']);
      assert.deepEqual([ran.code, ran.out], [0, '']);
      assert.deepEqual(json({ ...ran, out: read('out/review.json') }).charters, []);
    }));
});

describe('charter review: BASE, HEAD and PATH', () => {
  it('compares two files as one charter whatever they are called, without a repository', () =>
    inFolder({ 'old.txt': DESK, 'sub/-new': WEAKER }, async ({ run }) => {
      assert.deepEqual(outline(await run(['review', 'old.txt', 'sub/-new', ...JSON_FORMAT])), [
        'changed sub/-new: weaker',
      ]);
      const same = await run(['review', 'old.txt', 'old.txt', ...JSON_FORMAT]);
      assert.deepEqual(outline(same), ['unchanged old.txt']);
      const dashed = await run(['review', ...JSON_FORMAT, '--', '../old.txt', '-new'], { cwd: 'sub' });
      assert.deepEqual(outline(dashed), ['changed -new: weaker']);
      assert.match((await run(['review', 'main'])).err, /“main” is no file, and there is no git repository here/);
      assert.match((await run(['review', 'old.txt', 'sub/-new', '.'])).err, /compared as one charter\. Name no others/);
    }));

  it('takes the second for HEAD if it is a revision, else for a PATH; -- decides', () =>
    inRepository({ 'a.charter.yaml': DESK, 'topic/b.charter.yaml': DESK }, async ({ run, write, git, commit }) => {
      git('checkout', '-q', '-b', 'topic');
      write('a.charter.yaml', WEAKER);
      commit();
      write('topic/b.charter.yaml', TOLD);
      const seen = async (...args: string[]): Promise<string[]> =>
        outline(await run(['review', ...JSON_FORMAT, ...args]));
      const a = 'changed a.charter.yaml: weaker';
      const b = 'changed topic/b.charter.yaml: notice';
      assert.deepEqual(await seen('main'), [a, b]);
      assert.deepEqual(await seen('main', 'topic'), [a]);
      assert.deepEqual(await seen('main', '--', 'topic'), [b]);
      assert.deepEqual(await seen('main', 'topic', 'topic'), []);
      assert.deepEqual(await seen('main', 'a.charter.yaml'), [a]);
      assert.deepEqual(await seen('main', 'topic/*'), [b]);
      assert.deepEqual(await seen('main', '**/{a,x}.charter.yaml'), [a]);
      assert.deepEqual(await seen('HEAD'), [b]);
      assert.deepEqual(await seen('topic', 'main'), []);
    }));

  it('begins where the two went apart: what others did on BASE since does not count', () =>
    inRepository({ 'a.charter.yaml': DESK, 'b.charter.yaml': DESK }, async ({ run, write, git, commit }) => {
      git('branch', 'topic');
      write('a.charter.yaml', WEAKER);
      commit();
      git('checkout', '-q', 'topic');
      write('b.charter.yaml', TOLD);
      commit();
      for (const args of [['main'], ['main', 'topic'], ['main', 'HEAD']]) {
        const ran = await run(['review', ...args, ...JSON_FORMAT]);
        assert.deepEqual(outline(ran), ['changed b.charter.yaml: notice'], args.join(' '));
      }
      git('checkout', '-q', '--detach', 'topic');
      assert.deepEqual(outline(await run(['review', 'main', ...JSON_FORMAT])), ['changed b.charter.yaml: notice']);
    }));

  it('looks in the folder it runs in, and names files from there', () =>
    inRepository({ 'a.charter.yaml': DESK, 'sub/b.charter.yaml': DESK }, async ({ run, write }) => {
      write('a.charter.yaml', WEAKER);
      write('sub/b.charter.yaml', TOLD);
      const seen = async (...args: string[]): Promise<string[]> =>
        outline(await run(['review', 'main', ...args, ...JSON_FORMAT], { cwd: 'sub' }));
      assert.deepEqual(await seen(), ['changed b.charter.yaml: notice']);
      assert.deepEqual(await seen('..'), ['changed ../a.charter.yaml: weaker', 'changed b.charter.yaml: notice']);
    }));
});
