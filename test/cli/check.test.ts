import assert from 'node:assert/strict';
import { inFolder } from '../kit/folder.js';
import { CLEAN, CUT, ERROR, WARNING, json } from './samples.js';

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
        ['--shard', '2/1'],
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

describe('charter check: several charters', () => {
  const DESK = 'charter: 1\ntitle: Desk\nreview:\n  next: 2099-06-15\n';

  it('are held together, and the related places name their files', () =>
    inFolder({ 'a.charter.yaml': DESK, 'b/b.charter.yaml': DESK, 'c.charter.yaml': DESK }, async ({ run }) => {
      const of = async (args: readonly string[]): Promise<string> => (await run(['check', ...args])).out;
      const { findings } = json(await run(['check', '--format', 'json']));
      const together = findings.filter(({ rule }) => rule === 'reviews-on-one-day');
      assert.deepEqual(together.map(({ file, related }) => [file, ...related.map((other) => `${other.file}:${other.range.start.line}`)]), [['a.charter.yaml', 'b/b.charter.yaml:4', 'c.charter.yaml:4']]); // prettier-ignore
      assert.match(await of([]), / {2}see b\/b\.charter\.yaml:4:9: “Desk” on the same day\n/);
      assert.match(await of(['--format', 'sarif']), /"relatedLocations": \[\s*\{\s*"id": 0,\s*"physicalLocation": \{\s*"artifactLocation": \{\s*"uri": "b\/b\.charter\.yaml"/); // prettier-ignore
      assert.match(await of(['--format', 'rdjson']), /"path": "b\/b\.charter\.yaml"/);
      assert.doesNotMatch(await of(['a.charter.yaml']), /reviews-on-one-day/);
    }));
});

describe('charter check: --language', () => {
  it('says findings in German, and leaves what they are known by', () =>
    inFolder({ 'warning.charter.yaml': WARNING }, async ({ run }) => {
      const check = ['check', '--format', 'json', '--today', '2026-11-22'];
      const [english, german] = [json(await run(check)), json(await run([...check, '--language', 'de']))];
      assert.ok(german.findings.some(({ message }) => message.startsWith('Die Charta ')));
      const known = ({ rule, fingerprint }: { rule: string; fingerprint: string }): string => `${rule} ${fingerprint}`;
      assert.deepEqual(german.findings.map(known), english.findings.map(known));
    }));

  it('says in German what went wrong, and how it stands, in every command', () =>
    inFolder(
      {
        'warning.charter.yaml': WARNING,
        'bad/charter.config.yaml': 'profil: x\n',
        'bad/a.charter.yaml': CLEAN,
        'round.charter.yaml': 'charter: 1\ntitle: Desk\nmeetings: [{name: Round}]\n',
      },
      async ({ run }) => {
        const german = async (...args: string[]): Promise<string> => {
          const { out, err } = await run([...args, '--language', 'de']);
          return out + err;
        };
        assert.match(await german('check', 'nothing.yaml'), /Diese Datei oder diesen Ordner gibt es nicht\./);
        assert.match(
          await german('check', 'bad'),
          /config\.yaml:1:1: „profil“ ist keine Einstellung\. Meinten Sie „profile“\?/,
        );
        assert.match(
          await german('check', 'warning.charter.yaml'),
          /:\d+:\d+ Warnung .*\n(?:.*\n)*1 Charta, .*Warnung/,
        );
        assert.match(await german('review', 'nowhere'), /ist keine Datei, und ein git-Repository/);
        assert.match(await german('status', 'warning.charter.yaml'), /^Überprüfung +Charta /);
        assert.match(await german('verify', 'warning.charter.yaml'), /1 Charta: 0 gelten, /);
        assert.match(
          await german('terms', 'warning.charter.yaml', '--for', 'x'),
          /darf diese Charta nicht unterschreiben/,
        );
        assert.match(await german('rules'), /^Form\n {2}[^]*\n\nZiele\n {2}[^]*\n\nÜberprüfung\n {2}/);
        assert.match(await german('render', 'warning.charter.yaml', '--to', 'card'), /: Auf der Karte steht nicht, /);
        assert.match(
          await german('render', 'round.charter.yaml', '--to', 'ics'),
          /: „[^“]*“ fehlt im Kalender, denn es /,
        );
        assert.match(await german('status', 'round.charter.yaml', '--format', 'ics'), /fehlt im Kalender, denn es /);
        assert.match(
          await german('objective', 'Improve things'),
          /^nicht messbar: Improve things\n {2}Ob das erreicht/,
        );
      },
    ));

  it('ends with 2 and a line for a language that is not there', () =>
    inFolder({ 'warning.charter.yaml': WARNING }, async ({ run }) => {
      const { code, out, err } = await run(['check', '--language', 'xx']);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(
        err,
        /^charter: option '--language <CODE>' argument 'xx' is invalid\. Allowed choices are en, de\.\n$/,
      );
    }));
});
