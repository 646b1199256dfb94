import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paragraphsOf } from '../kit/docx.js';
import { inFolder } from '../kit/folder.js';

const TIDY = "charter: 1\ntitle: Returns Desk\nmeetings:\n  - time: '10:30'\n    name: Daily\n";

describe('charter render', () => {
  it('prints, writes and checks a page', () =>
    inFolder({ 'a.charter.yaml': TIDY }, async ({ run, read }) => {
      const html = await run(['render', 'a.charter.yaml', '--to', 'html']);
      assert.equal(html.code, 0);
      assert.match(html.out, /^<!doctype html>/);
      assert.match((await run(['render', 'a.charter.yaml', '--to', 'markdown'])).out, /^# Returns Desk\n/);
      const out = ['render', 'a.charter.yaml', '--to', 'html', '-o', 'out/a.html'];
      assert.equal((await run([...out, '--check'])).code, 1);
      assert.equal((await run(out)).code, 0);
      assert.equal(read('out/a.html'), html.out);
      assert.deepEqual(await run([...out, '--check']), { code: 0, out: '', err: '' });
    }));

  it('ends with 2 where there is nothing to render', () =>
    inFolder({ 'empty.charter.yaml': '', 'two/a.charter.yaml': TIDY, 'two/b.charter.yaml': TIDY }, async ({ run }) => {
      for (const file of ['nope', 'empty.charter.yaml', 'two']) {
        assert.equal((await run(['render', file, '--to', 'html'])).code, 2, file);
      }
      assert.equal((await run(['render', 'two/a.charter.yaml', '--to', 'html', '--check'])).code, 2);
      assert.equal((await run(['render', 'two/a.charter.yaml', '--to', 'pdf'])).code, 2);
    }));

  it('does not write over the charter itself', () =>
    inFolder({ 'a.charter.yaml': TIDY }, async ({ run, read }) => {
      const { code, err } = await run(['render', 'a.charter.yaml', '--to', 'html', '-o', './a.charter.yaml']);
      assert.deepEqual([code, read('a.charter.yaml')], [2, TIDY]);
      assert.match(err, /This is the charter itself\. Name another file with -o\./u);
    }));

  it('says where words may be missing, since the page does not show it', () =>
    inFolder(
      {
        'a.charter.yaml': `${TIDY}membres:\n  - Ana\n`,
        'b.charter.yaml': `${TIDY}purpose: Be the #1 desk\nmembres: [`,
      },
      async ({ run }) => {
        const one = await run(['render', 'a.charter.yaml', '--to', 'markdown']);
        assert.equal(one.code, 0);
        assert.match(
          one.err,
          /^charter: a\.charter\.yaml: Something in line 6 cannot be read as it is meant, so words/u,
        );
        assert.match(one.err, /“charter check a\.charter\.yaml” says what to do\.\n$/u);
        const more = await run(['render', 'b.charter.yaml', '--to', 'json']);
        assert.match(more.err, /: \d places cannot be read as they are meant, the first in line 6, so words/u);
        const site = await run(['site', '-o', 'public']);
        assert.equal(site.code, 0);
        assert.match(
          site.err,
          /^charter: a\.charter\.yaml: Something in line 6 .*\ncharter: b\.charter\.yaml: \d places/u,
        );
      },
    ));
});

describe('charter render --to markdown', () => {
  const args = ['render', 'a.charter.yaml', '--to', 'markdown', '-o', 'a.md'];
  const OWN = '<!-- custom -->\nSee the rota on the door.\n<!-- /custom -->\n';

  it('keeps what was written between the marks, and knows whether the rest is up to date', () =>
    inFolder({ 'a.charter.yaml': TIDY }, async ({ run, read, write }) => {
      await run(args);
      write('a.md', `${read('a.md')}\n${OWN}`);
      assert.equal((await run([...args, '--check'])).code, 0);
      write('a.charter.yaml', TIDY.replace('Daily', 'Morning round'));
      assert.equal((await run([...args, '--check'])).code, 1);
      assert.equal((await run(args)).code, 0);
      assert.match(read('a.md'), /Morning round[^]*See the rota on the door/);
      write('a.md', read('a.md').replaceAll('\n', '\r\n'));
      assert.equal((await run([...args, '--check'])).code, 0);
    }));

  it('writes nothing where it cannot tell what is to be kept', () =>
    inFolder({ 'a.charter.yaml': TIDY, 'a.md': '# Desk\n<!-- custom -->\nMine\n' }, async ({ run, read }) => {
      const { code, err } = await run(args);
      assert.deepEqual([code, read('a.md')], [2, '# Desk\n<!-- custom -->\nMine\n']);
      assert.equal(
        err,
        'charter: a.md: The custom block that begins in line 2 has no end: add the line <!-- /custom -->\n',
      );
      assert.match((await run([...args, '--language', 'de'])).err, /: Der eigene Abschnitt, der in Zeile 2 beginnt, /);
    }));
});

describe('charter render --to docx', () => {
  const args = ['render', 'a.charter.yaml', '--to', 'docx'];

  it('writes a Word file, and knows whether it is up to date', () =>
    inFolder({ 'a.charter.yaml': TIDY }, async ({ run, path: top, write }) => {
      assert.equal((await run([...args, '-o', 'a.docx'])).code, 0);
      const file = readFileSync(path.join(top, 'a.docx'));
      assert.equal(paragraphsOf(file)[0]?.text, 'Returns Desk');
      assert.equal((await run([...args, '-o', 'a.docx', '--check'])).code, 0);
      write('a.charter.yaml', TIDY.replace('Daily', 'Morning round'));
      assert.equal((await run([...args, '-o', 'a.docx', '--check'])).code, 1);
    }));

  it('is nothing for a terminal', () =>
    inFolder({ 'a.charter.yaml': TIDY }, async ({ run }) => {
      const { code, out, err } = await run(args, { terminal: true });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /Name a file with -o, such as -o charter\.docx/);
      assert.match((await run(args)).out, /^PK/);
    }));
});

describe('charter render --to card', () => {
  it('prints a page, and says what is missing on it', () =>
    inFolder({ 'a.charter.yaml': TIDY }, async ({ run }) => {
      const { code, out, err } = await run(['render', 'a.charter.yaml', '--to', 'card']);
      assert.equal(code, 0);
      assert.match(out, /^<!doctype html>/);
      assert.match(err, /The card does not say how to reach you: add “channels”/);
    }));
});

describe('charter render --to ics', () => {
  const CHARTER = `charter: 1
title: Returns Desk
meetings:
  - { name: Daily, cadence: daily, time: "10:30", timezone: Europe/Vienna }
  - { name: Open table, cadence: quarterly }
review: { cadence: annual, last: 2026-01-19 }
`;

  it('prints the calendar, and says what is left out', () =>
    inFolder({ 'a.charter.yaml': CHARTER }, async ({ run, read }) => {
      const args = ['render', 'a.charter.yaml', '--to', 'ics', '--today', '2026-03-01'];
      const { code, out, err } = await run(args);
      assert.equal(code, 0);
      assert.match(
        out,
        /^BEGIN:VCALENDAR\r\n[^]*\r\nDTSTART;TZID=Europe\/Vienna:20260119T103000\r\n[^]*END:VCALENDAR\r\n$/,
      );
      assert.equal(
        err,
        'charter: a.charter.yaml: “Open table” is left out: it does not say on which day it is: add “starting” with the day of the first one.\n',
      );
      await run([...args, '-o', 'a.ics']);
      assert.equal(read('a.ics'), out);
      assert.equal((await run([...args, '-o', 'a.ics', '--check'])).code, 0);
    }));

  it('says where the calendar is empty', () =>
    inFolder({ 'a.charter.yaml': 'charter: 1\ntitle: Returns Desk\n' }, async ({ run }) => {
      const { code, err } = await run(['render', 'a.charter.yaml', '--to', 'ics']);
      assert.equal(code, 0);
      assert.match(err, /The calendar is empty: no meeting and no review of this charter has a day\.\n/);
    }));
});
