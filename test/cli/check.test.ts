import assert from 'node:assert/strict';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { inFolder, type Ran } from '../kit/folder.js';

const CLEAN = 'charter: 1\ntitle: Returns Desk\nstatus: closed\n';
const ERROR = `${CLEAN}members:\n  - id: ana\n    name: Ana Ruiz\n  - id: ana\n    name: Ana Silva\n`;
const WARNING = 'charter: 1\ntitle: Returns Desk\n';
const CUT = 'charter: 1\ntitle: Returns Desk\nstatus: closed\npurpose: Be the #1 reason people stay\n';

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('schemas/check.schema.json', 'utf8')) as object,
);

interface Json {
  readonly summary: { readonly files: number; readonly errors: number };
  readonly findings: readonly { readonly file: string; readonly rule: string }[];
  readonly failures: readonly { readonly file?: string; readonly line?: number; readonly message: string }[];
}

function json(ran: Ran): Json {
  const report = JSON.parse(ran.out) as Json;
  assert.ok(validate(report), JSON.stringify(validate.errors));
  return report;
}

describe('charter check: exit codes', () => {
  it('0 where nothing is at or above --fail-on, 1 where something is', () =>
    inFolder(
      { 'clean.charter.yaml': CLEAN, 'warning.charter.yaml': WARNING, 'error.charter.yaml': ERROR },
      async ({ run }) => {
        assert.equal((await run(['check', 'clean.charter.yaml'])).code, 0);
        assert.equal((await run(['check', 'warning.charter.yaml'])).code, 0);
        assert.equal((await run(['check', 'warning.charter.yaml', '--fail-on', 'warning'])).code, 1);
        assert.equal((await run(['check', 'clean.charter.yaml', '--fail-on', 'info'])).code, 0);
        assert.equal((await run(['check', 'error.charter.yaml'])).code, 1);
        assert.equal((await run(['check'])).code, 1);
      },
    ));

  it('1 where there are more warnings than --max-warnings', () =>
    inFolder({ 'warning.charter.yaml': WARNING }, async ({ run }) => {
      assert.equal((await run(['check', '--max-warnings', '0'])).code, 1);
      assert.equal((await run(['check', '--max-warnings', '99'])).code, 0);
      assert.equal((await run(['check', '--max-warnings', 'few'])).code, 2);
    }));

  it('0 with sarif, unless --fail-on is given', () =>
    inFolder({ 'error.charter.yaml': ERROR }, async ({ run }) => {
      assert.equal((await run(['check', '--format', 'sarif'])).code, 0);
      assert.equal((await run(['check', '--format', 'sarif', '--fail-on', 'error'])).code, 1);
    }));

  it('does not count what is due to the calendar alone, unless --calendar says so', () => {
    const overdue = `${CLEAN.replace('closed', 'draft')}review:\n  cadence: annual\n  next: 2026-01-31\n`;
    return inFolder({ 'overdue.charter.yaml': overdue }, async ({ run }) => {
      const config = ['--config', 'only.yaml'];
      const { findings } = json(await run(['check', '--format', 'json']));
      const others = new Set(findings.map(({ rule }) => rule).filter((rule) => rule !== 'review-overdue'));
      assert.ok(findings.length > others.size, 'nothing is overdue');
      await inFolder(
        {
          'overdue.charter.yaml': overdue,
          'only.yaml': `rules:\n${[...others].map((rule) => `  ${rule}: off\n`).join('')}`,
        },
        async (folder) => {
          assert.equal((await folder.run(['check', ...config, '--fail-on', 'warning'])).code, 0);
          assert.equal((await folder.run(['check', ...config, '--max-warnings', '0'])).code, 0);
          assert.equal((await folder.run(['check', ...config, '--max-warnings', '0', '--calendar'])).code, 1);
          assert.equal((await folder.run(['check', ...config, '--fail-on', 'warning', '--calendar'])).code, 1);
          assert.equal(
            (await folder.run(['check', ...config, '--fail-on', 'warning', '--calendar', '--today', '2026-01-01']))
              .code,
            0,
          );
        },
      );
    });
  });

  it('2 outranks 1, and the other files are checked all the same', () =>
    inFolder({ 'error.charter.yaml': ERROR, 'latin.charter.yaml': Buffer.from([0xe9, 0x0a]) }, async ({ run }) => {
      const ran = await run(['check', '--format', 'concise']);
      assert.equal(ran.code, 2);
      assert.match(ran.out, /^error\.charter\.yaml:7:9 error duplicate-id /m);
      assert.match(ran.err, /^charter: latin\.charter\.yaml: This is not UTF-8 text\. .*\n1 charter, 1 error/);
    }));

  it('2 for a named file that does not exist, for a folder with a charter’s name, for bad usage', () =>
    inFolder({ 'x.charter.yaml/a.txt': '', 'ok.charter.yaml': CLEAN }, async ({ run }) => {
      assert.deepEqual(await run(['check', 'nope.charter.yaml']), {
        code: 2,
        out: '',
        err: 'charter: nope.charter.yaml: There is no such file or folder.\n',
      });
      assert.equal(
        (await run(['check', 'x.charter.yaml'])).err,
        'charter: x.charter.yaml: This is a folder, not a file.\n',
      );
      assert.match(
        (await run(['check', '.'])).err,
        /^charter: x\.charter\.yaml: This is a folder, not a file\.\n1 charter, /,
      );
      for (const args of [
        ['--format', 'pdf'],
        ['--fail-on', 'hint'],
        ['--today', '2026-02-30'],
        ['--shard', '1/2'],
        ['--fix=yes'],
        ['a', '-'],
      ]) {
        assert.equal((await run(['check', ...args])).code, 2, args.join(' '));
      }
    }));

  it('3 for a folder or glob without charters', () =>
    inFolder({ 'readme.md': '', 'empty/x.txt': '' }, async ({ run }) => {
      assert.equal((await run(['check'])).code, 3);
      assert.equal((await run(['check', 'empty', '**/*.md'])).code, 3);
      assert.match((await run(['check'])).err, /^charter: No charter was found here\./);
      assert.equal((await run(['check', 'empty', 'nope'])).code, 2);
    }));

  it('an empty file, and one with NUL bytes, are charters', () =>
    inFolder({ 'empty.charter.yaml': '', 'nul.charter.yml': 'charter: 1\0\n' }, async ({ run }) => {
      const ran = await run(['check', '--format', 'json']);
      assert.equal(json(ran).summary.files, 2);
      assert.notEqual(ran.code, 2);
    }));

  it('prints a JSON object for each of them, as the published schema says', () =>
    inFolder({ 'clean.charter.yaml': CLEAN, 'error.charter.yaml': ERROR, 'none/x': '' }, async ({ run }) => {
      const ended = async (...args: string[]): Promise<[number, number, number]> => {
        const ran = await run(['check', '--format', 'json', ...args]);
        const { findings, failures } = json(ran);
        return [ran.code, findings.length, failures.length];
      };
      assert.deepEqual(await ended('clean.charter.yaml'), [0, 0, 0]);
      assert.deepEqual(
        (await ended('error.charter.yaml')).filter((_, index) => index !== 1),
        [1, 0],
      );
      assert.deepEqual(await ended('nope'), [2, 0, 1]);
      assert.deepEqual(await ended('--since', 'nope'), [2, 0, 1]);
      assert.deepEqual(await ended('--bogus'), [2, 0, 1]);
      assert.deepEqual(await ended('none'), [3, 0, 1]);
    }));
});

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

  it('answers at once to a file that is far too large, and leaves it alone', () =>
    inFolder({ 'huge.charter.yaml': 'title: no\n'.repeat(600_000) }, async ({ path: top, run }) => {
      const ran = await run(['check', '--fix', '--format', 'json']);
      assert.deepEqual(
        json(ran).findings.map(({ rule }) => rule),
        ['too-large'],
      );
      assert.equal(ran.code, 1);
      assert.equal(statSync(path.join(top, 'huge.charter.yaml')).size, 6_000_000);
    }));

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
        assert.equal((await run(['check', '--config', 'nope.yaml'])).code, 2);
      },
    ));
});

describe('charter check: output', () => {
  it('keeps data and talk apart', () =>
    inFolder({ 'a.charter.yaml': ERROR }, async ({ run }) => {
      const { out, err } = await run(['check', '--format', 'concise']);
      assert.doesNotMatch(out, /1 charter,/);
      assert.match(err, /^1 charter, 1 error(?:, .*)?\.\n$/);
    }));

  it('is colored on a terminal, with FORCE_COLOR, never with NO_COLOR', () =>
    inFolder({ 'a.charter.yaml': ERROR }, async ({ run }) => {
      const isColored = async (terminal: boolean, variables: { [name: string]: string }): Promise<boolean> =>
        (await run(['check'], { terminal, variables })).out.includes('\u001B[');
      assert.equal(await isColored(true, {}), true);
      assert.equal(await isColored(false, {}), false);
      assert.equal(await isColored(false, { FORCE_COLOR: '1' }), true);
      assert.equal(await isColored(true, { NO_COLOR: '1' }), false);
      assert.equal(await isColored(true, { NO_COLOR: '1', FORCE_COLOR: '1' }), false);
      assert.equal(await isColored(true, { NO_COLOR: '' }), true);
      assert.equal(await isColored(true, { TERM: 'dumb' }), false);
    }));

  it('goes to a file with --output-file', () =>
    inFolder({ 'a.charter.yaml': ERROR }, async ({ run, read }) => {
      const { code, out } = await run(['check', '--format', 'json', '--output-file', 'out/report.json'], {
        terminal: true,
      });
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.ok(json({ code, err: '', out: read('out/report.json') }).findings.length > 0);
      assert.equal((await run(['check', '--output-file', 'a.charter.yaml/x'])).code, 2);
    }));
});

describe('charter check --fix', () => {
  it('mends what is safe, and says what is left', () =>
    inFolder({ 'a.charter.yaml': CUT }, async ({ run, read }) => {
      assert.match((await run(['check'])).err, /^1 charter, 1 error; 1 can be fixed with --fix\.\n$/);
      const ran = await run(['check', '--fix']);
      assert.equal(ran.code, 0, ran.out);
      assert.equal(
        read('a.charter.yaml'),
        CUT.replace('Be the #1 reason people stay', "'Be the #1 reason people stay'"),
      );
      assert.match(ran.err, /^1 charter, nothing to mend; 1 fixed\.\n$/);
    }));

  it('prints a mended standard input, and the report beside it', () =>
    inFolder({}, async ({ run }) => {
      const input = `${ERROR}purpose: Be the #1 reason people stay\n`;
      const ran = await run(['check', '--fix', '-', '--format', 'concise'], { input });
      assert.equal(ran.out, input.replace('Be the #1 reason people stay', "'Be the #1 reason people stay'"));
      assert.match(ran.err, /^<stdin>:7:9 error duplicate-id .*\n1 charter, 1 error; 1 fixed\.\n$/);
    }));
});
