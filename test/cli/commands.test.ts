import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze, defaultSettings, formatEdits, parseCharter, rules, starters } from '../../core/src/index.js';
import { approve } from '../kit/approve.js';
import { inFolder, type Ran } from '../kit/folder.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const UNTIDY = 'charter: 1\ntitle: Returns Desk\nmeetings:\n- time: 10:30\n  name: Daily\n';
const TIDY = "charter: 1\ntitle: Returns Desk\nmeetings:\n  - time: '10:30'\n    name: Daily\n";

async function ran(args: string[], input?: string): Promise<Ran> {
  let result: Ran | undefined;
  await inFolder({}, async ({ run }) => void (result = await run(args, input === undefined ? {} : { input })));
  return result!;
}

describe('the command line', () => {
  it('explains itself', async () => {
    for (const [name, args] of Object.entries({
      charter: ['--help'],
      check: ['check', '--help'],
      format: ['help', 'format'],
      render: ['render', '-h'],
    })) {
      const { code, out } = await ran(args);
      assert.equal(code, 0);
      approve(`test/cli/approved/help-${name}.txt`, out);
    }
  });

  it('prints its version', async () => {
    assert.deepEqual(await ran(['--version']), { code: 0, out: `${version}\n`, err: '' });
    assert.equal((await ran(['-V'])).out, `${version}\n`);
  });

  it('ends with 2 for what it does not know, and guesses what was meant', async () => {
    assert.deepEqual(await ran(['chekc']), {
      code: 2,
      out: '',
      err: "charter: unknown command 'chekc'\n(Did you mean check?)\n",
    });
    assert.deepEqual(await ran(['check', '--fromat', 'json']), {
      code: 2,
      out: '',
      err: "charter: unknown option '--fromat'\n(Did you mean --format?)\n",
    });
    assert.equal(
      (await ran(['explain', 'missing-purpos'])).err,
      'charter: There is no rule “missing-purpos”. Did you mean “missing-purpose”?\n',
    );
    for (const args of [
      ['--bogus'],
      ['rules', 'x'],
      ['explain'],
      ['format', '--what'],
      ['objective'],
      ['render', 'x'],
      ['explain', 'qqqqqqq'],
    ]) {
      assert.equal((await ran(args)).code, 2, args.join(' '));
    }
  });

  it('without a command shows the help, and ends with 2', async () => {
    const { code, out, err } = await ran([]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /^Usage: charter /);
  });
});

describe('charter new', () => {
  it('prints templates that are charters, with nothing but blanks to fill in', async () => {
    for (const { name } of starters()) {
      const { code, out } = await ran(['new', '--template', name]);
      assert.equal(code, 0);
      assert.doesNotMatch(out, /\$/);
      assert.match(out, /^charter: 1\n[^]*____/);
      const document = parseCharter(out);
      const errors = analyze(document, { settings: defaultSettings(), today: '2026-11-22' }).filter(
        ({ severity }) => severity === 'error',
      );
      assert.deepEqual(errors, [], name);
      assert.deepEqual(formatEdits(document), [], `${name} is not formatted`);
    }
  });

  it('writes a new file, and never over another', () =>
    inFolder({}, async ({ run, read, write }) => {
      assert.equal((await run(['new', '-o', 'teams/a.charter.yaml'])).code, 0);
      assert.equal(read('teams/a.charter.yaml'), (await run(['new'])).out);
      write('teams/a.charter.yaml', 'mine');
      assert.equal((await run(['new', '-o', 'teams/a.charter.yaml'])).code, 2);
      assert.equal(read('teams/a.charter.yaml'), 'mine');
      assert.equal((await run(['new', '--template', 'nope'])).code, 2);
    }));
});

describe('charter format', () => {
  it('brings charters into shape, and says which', () =>
    inFolder({ 'a.charter.yaml': UNTIDY, 'b.charter.yaml': TIDY }, async ({ run, read }) => {
      assert.deepEqual(await run(['format', '--check']), { code: 1, out: 'a.charter.yaml\n', err: '' });
      assert.equal(read('a.charter.yaml'), UNTIDY);
      assert.deepEqual(await run(['format']), { code: 0, out: '', err: 'Formatted a.charter.yaml\n' });
      assert.equal(read('a.charter.yaml'), TIDY);
      assert.deepEqual(await run(['format', '--check']), { code: 0, out: '', err: '' });
    }));

  it('prints a formatted standard input', async () => {
    assert.deepEqual(await ran(['format', '-'], UNTIDY), { code: 0, out: TIDY, err: '' });
    assert.deepEqual(await ran(['format', '-', '--check'], UNTIDY), { code: 1, out: '<stdin>\n', err: '' });
  });

  it('leaves what YAML cannot read as it is, and ends with 2', () =>
    inFolder({ 'a.charter.yaml': 'title: "open\n', 'b.charter.yaml': UNTIDY }, async ({ run, read }) => {
      const { code, err } = await run(['format']);
      assert.equal(code, 2);
      assert.match(err, /^Formatted b\.charter\.yaml\ncharter: a\.charter\.yaml: This cannot be formatted/);
      assert.equal(read('a.charter.yaml'), 'title: "open\n');
      assert.equal((await run(['format', 'nope*'])).code, 3);
    }));
});

describe('charter explain and rules', () => {
  it('show a page and how to change the rule', async () => {
    const { code, out } = await ran(['explain', 'missing-purpose']);
    assert.equal(code, 0);
    assert.match(out, /^missing-purpose\n/);
    assert.doesNotMatch(out, /```|^## /m);
    assert.match(out, /# charter-ignore missing-purpose: the reason\n$/);
  });

  it('list every rule, as text and as JSON', async () => {
    const { out } = await ran(['rules']);
    for (const { id, meta } of rules) assert.ok(out.includes(`  ${id} `) && out.includes(meta.summary), id);
    const listed = JSON.parse((await ran(['rules', '--format', 'json'])).out) as {
      version: number;
      rules: { id: string }[];
    };
    assert.equal(listed.version, 1);
    assert.deepEqual(
      listed.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
  });
});

describe('charter objective', () => {
  it('judges one sentence', async () => {
    const { code, out } = await ran([
      'objective',
      'Answer 90 % of all mails within 4 hours by 2026-12-31',
      '--format',
      'json',
    ]);
    assert.equal(code, 0);
    const judged = JSON.parse(out) as { text: string; verdict: string; target: { text: string } };
    assert.equal(judged.verdict, 'measurable');
    assert.equal(judged.text, 'Answer 90 % of all mails within 4 hours by 2026-12-31');
    assert.match((await ran(['objective', 'Be nice'])).out, /^unmeasurable: Be nice\n/);
  });

  it('judges a sentence a line, in order', async () => {
    const { out } = await ran(
      ['objective', '--stdin', '--format', 'json'],
      'Be nice\r\nRaise CSAT to 90 % by 2026-12-31\n',
    );
    assert.deepEqual(
      (JSON.parse(out) as { verdict: string }[]).map(({ verdict }) => verdict),
      ['unmeasurable', 'measurable'],
    );
  });
});
