import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../kit/folder.js';
import { CLEAN, ERROR, WARNING, json } from './samples.js';

describe('charter check: what it reads', () => {
  it('searches folders, honours .gitignore at all levels, and takes named files whatever they are called', () =>
    inFolder(
      {
        '.gitignore': 'drafts/\n*.old.charter.yaml\n',
        'a.charter.yaml': CLEAN,
        'b.old.charter.yaml': CLEAN,
        'drafts/c.charter.yaml': CLEAN,
        'teams/d.charter.yml': CLEAN,
        'teams/.gitignore': '/e*\n!keep.old.charter.yaml\n',
        'teams/e.charter.yaml': CLEAN,
        'teams/keep.old.charter.yaml': CLEAN,
        '.github/f.charter.yaml': CLEAN,
        'node_modules/x/g.charter.yaml': CLEAN,
        '.git/h.charter.yaml': CLEAN,
        'other.yaml': WARNING,
      },
      async ({ run }) => {
        const filesOf = async (...args: string[]): Promise<number> =>
          json(await run(['check', '--format', 'json', ...args])).summary.files;
        assert.equal(await filesOf(), 4);
        assert.equal(await filesOf('teams'), 2);
        assert.equal(await filesOf('**/*.charter.yaml'), 3);
        assert.equal(await filesOf('teams/*.yml', './teams/d.charter.yml'), 1);
        assert.equal(await filesOf('drafts'), 1);
        assert.equal(await filesOf('b.old.charter.yaml', 'other.yaml'), 2);
      },
    ));

  it('asks no .gitignore above the repository', () =>
    inFolder(
      {
        '.gitignore': 'inner\n',
        'inner/.git/HEAD': '',
        'inner/.gitignore': 'b*\n',
        'inner/a.charter.yaml': CLEAN,
        'inner/b.charter.yaml': CLEAN,
      },
      async ({ run }) => {
        assert.match((await run(['check'], { cwd: 'inner' })).err, /^1 charter, /);
        assert.match((await run(['check', '*.yaml'], { cwd: 'inner' })).err, /^1 charter, /);
      },
    ));

  it('takes links to charters, but follows no link to a folder', () =>
    inFolder({ 'real/a.charter.yaml': CLEAN }, async ({ path: top, run }) => {
      symlinkSync('real/a.charter.yaml', path.join(top, 'link.charter.yaml'));
      symlinkSync('..', path.join(top, 'real/up'));
      for (const args of [[], ['**/*.charter.yaml']]) {
        assert.match((await run(['check', ...args])).err, /^2 charters, /);
      }
      symlinkSync('nowhere', path.join(top, 'broken.charter.yaml'));
      assert.equal((await run(['check'])).code, 2);
    }));

  it('reads and mends nothing outside of the repository, nor what git keeps, through a link that was only found', () =>
    inFolder(
      { 'repo/.git/config': 'token', 'secret.yaml': 'purpose: Be the #1 secret\n' },
      async ({ path: top, run, read }) => {
        symlinkSync('../secret.yaml', path.join(top, 'repo/a.charter.yaml'));
        symlinkSync('.git/config', path.join(top, 'repo/b.charter.yaml'));
        for (const args of [[], ['*.yaml'], ['--fix']]) {
          const { code, out, err } = await run(['check', ...args], { cwd: 'repo' });
          assert.equal(code, 2);
          assert.match(
            err,
            /a\.charter\.yaml: This is a link to something outside of the repository, so it is not read\./,
          );
          assert.match(err, /b\.charter\.yaml: This is a link/);
          assert.doesNotMatch(out + err, /secret|token/);
        }
        assert.equal(read('secret.yaml'), 'purpose: Be the #1 secret\n');
        assert.match((await run(['check', 'a.charter.yaml'], { cwd: 'repo' })).out, /#1 secret/);
      },
    ));

  it('refuses a device', () =>
    inFolder({}, async ({ run }) => assert.equal((await run(['check', '/dev/zero'])).code, 2)));

  it('names files from where it runs, sorted', () =>
    inFolder(
      { 'b/b.charter.yaml': WARNING, 'a.charter.yaml': WARNING, 'a/z.charter.yaml': WARNING },
      async ({ run }) => {
        const named = async (cwd: string, ...args: string[]): Promise<string[]> => {
          const { findings } = json(await run(['check', '--format', 'json', ...args], { cwd }));
          return [...new Set(findings.map(({ file }) => file))];
        };
        assert.deepEqual(await named('.'), ['a.charter.yaml', 'a/z.charter.yaml', 'b/b.charter.yaml']);
        assert.deepEqual(await named('b', '..'), ['../a.charter.yaml', '../a/z.charter.yaml', 'b.charter.yaml']);
      },
    ));

  it('reads standard input, under the name that is given', () =>
    inFolder({ 'sub/charter.config.yaml': 'rules:\n  duplicate-id: off\n' }, async ({ run }) => {
      const piped = await run(['check', '-', '--format', 'concise'], { input: ERROR });
      assert.equal(piped.code, 1);
      assert.match(piped.out, /^<stdin>:7:9 error duplicate-id/m);
      assert.match(
        (await run(['check', '--stdin-filename', 'x/y.charter.yaml', '-', '--format', 'concise'], { input: ERROR }))
          .out,
        /^x\/y\.charter\.yaml:7:9/m,
      );
      assert.equal((await run(['check', '--stdin-filename', 'sub/y.charter.yaml', '-'], { input: ERROR })).code, 0);
      assert.equal((await run(['check', '-'], { input: Buffer.from([0xff]) })).code, 2);
    }));

  it('takes the day from --today, else from the clock', () =>
    inFolder({ 'a.charter.yaml': CLEAN }, async ({ run }) => {
      assert.match((await run(['check', '--format', 'json'])).out, /"today": "2026-11-22"/);
      assert.match((await run(['check', '--format', 'json', '--today', '2024-02-29'])).out, /"today": "2024-02-29"/);
      assert.match(
        (await run(['check', '--bogus', '--format', 'json', '--today', '2024-02-29'])).out,
        /"today": "2024-02-29"/,
      );
      assert.match(
        (await run(['check', '--bogus', '--format=json', '--today=2024-02-30'])).out,
        /"today": "2026-11-22"/,
      );
    }));
});

describe('charter check: configuration', () => {
  it('is the nearest charter.config.yaml upwards, within the repository', () =>
    inFolder(
      {
        'charter.config.yaml': 'rules:\n  duplicate-id: off\n',
        'a/error.charter.yaml': ERROR,
        'b/charter.config.yaml': 'rules:\n  duplicate-id: warning\n',
        'b/deep/error.charter.yaml': ERROR,
        'c/.git/HEAD': '',
        'c/error.charter.yaml': ERROR,
      },
      async ({ run }) => {
        const { out } = await run(['check', '--format', 'concise']);
        const severities = out
          .split('\n')
          .filter((line) => line.includes(' duplicate-id '))
          .map((line) => line.split(' ').slice(0, 2).join(' '));
        assert.deepEqual(severities, ['b/deep/error.charter.yaml:7:9 warning', 'c/error.charter.yaml:7:9 error']);
        assert.equal((await run(['check', '--config', 'charter.config.yaml', 'b', 'c'])).code, 0);
      },
    ));

  it('that is bad is told with its place, and ends with 2', () =>
    inFolder(
      {
        'charter.config.yaml': 'rules:\n  duplicate-idd: off\n',
        'a.charter.yaml': ERROR,
        'sub/charter.config.yaml': '',
        'sub/b.charter.yaml': ERROR,
      },
      async ({ run }) => {
        const ran = await run(['check', '--format', 'json']);
        assert.equal(ran.code, 2);
        assert.match(
          ran.err,
          /^charter: charter\.config\.yaml:2:3: There is no rule “duplicate-idd”\. Did you mean “duplicate-id”\?\n1 charter, /,
        );
        assert.deepEqual(
          json(ran).failures.map(({ file, line }) => [file, line]),
          [['charter.config.yaml', 2]],
        );
        assert.match(
          (await run(['check', '--format', 'github'])).out,
          /^::error file=charter\.config\.yaml,line=2,col=3::There is no rule “duplicate-idd”/,
        );
        assert.match((await run(['check', '--format', 'sarif'])).out, /"uri": "charter\.config\.yaml"/);
        assert.equal((await run(['check', '--config', 'nope.yaml'])).code, 2);
      },
    ));

  it('may be stricter for one run, and other for some of the charters', () =>
    inFolder(
      {
        'charter.config.yaml': 'profile: strict\noverrides:\n  - files: old/**\n    profile: minimal\n',
        'ci/only.yaml': 'overrides:\n  - files: old\n    rules: { missing-purpose: error }\n',
        'a.charter.yaml': WARNING,
        'old/b.charter.yaml': WARNING,
      },
      async ({ run }) => {
        const found = async (...args: string[]): Promise<string[]> =>
          json(await run(['check', '--format', 'json', ...args]))
            .findings.filter(({ rule }) => /^missing-(?:purpose|skills)$/.test(rule))
            .map(({ file, rule }) => `${file} ${rule}`);
        assert.deepEqual(await found(), ['a.charter.yaml missing-purpose', 'a.charter.yaml missing-skills']);
        assert.deepEqual(await found('--profile', 'minimal'), []);
        assert.deepEqual(await found('--profile', 'recommended', 'old'), ['old/b.charter.yaml missing-purpose']);
        assert.equal((await run(['check', '--config', 'ci/only.yaml', 'a.charter.yaml'])).code, 0);
        assert.equal((await run(['check', '--config', 'ci/only.yaml'])).code, 1);
        assert.equal((await run(['check', '--profile', 'lenient'])).code, 2);
      },
    ));
});
