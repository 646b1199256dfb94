import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../kit/folder.js';

const desk = (title: string): string => `charter: 1\ntitle: ${title}\nreview: {next: 2026-09-01}\n`;
const ARGS = ['site', 'teams', '-o', 'out/site', '--today', '2026-03-01'];

describe('charter site', () => {
  it('writes a site, and knows whether it is up to date', () =>
    inFolder(
      { 'teams/a.charter.yaml': desk('North'), 'teams/b.charter.yaml': desk('South') },
      async ({ run, read, write, path: top }) => {
        const { code, out, err } = await run(ARGS);
        assert.deepEqual([code, out], [0, '']);
        assert.match(err, /^Wrote 11 files\. Open out\/site\/index\.html\n$/);
        assert.match(read('out/site/charters/teams-a.html'), /<h1 id="charter-north">North<\/h1>/);
        assert.equal((await run([...ARGS, '--check'])).code, 0);
        write('teams/a.charter.yaml', desk('West'));
        assert.equal((await run([...ARGS, '--check'])).code, 1);
        // A page whose charter is gone goes, too; a file of somebody else stays.
        write('teams/b.charter.yaml', '');
        write('out/site/mine.html', 'mine');
        assert.equal((await run(ARGS)).code, 2);
        assert.equal(existsSync(path.join(top, 'out/site/charters/teams-b.html')), false);
        assert.equal(read('out/site/mine.html'), 'mine');
      },
    ));

  it('writes into no folder of somebody else, and through no link', () =>
    inFolder(
      { 'teams/a.charter.yaml': desk('North'), 'out/site/index.html': 'mine' },
      async ({ run, read, write, path: top }) => {
        const { code, err } = await run(ARGS);
        assert.deepEqual([code, read('out/site/index.html')], [2, 'mine']);
        assert.match(err, /This folder holds other files/);
        write('out/site/.charter-site', '../../keep.html\nindex.html\n');
        write('keep.html', 'keep');
        symlinkSync(path.join(top, 'keep.html'), path.join(top, 'out/site/people.html'));
        assert.match((await run(ARGS)).err, /people\.html is a link/);
        assert.equal(read('keep.html'), 'keep');
      },
    ));

  it('removes nothing outside of its folder', () =>
    inFolder({ 'teams/a.charter.yaml': desk('North'), 'keep.html': 'keep' }, async ({ run, read, write }) => {
      write('out/site/.charter-site', '../../keep.html\n');
      assert.equal((await run(ARGS)).code, 0);
      assert.equal(read('keep.html'), 'keep');
    }));

  it('is in the language that is asked for, and stays as it was otherwise', () =>
    inFolder({ 'teams/a.charter.yaml': desk('North') }, async ({ run, read }) => {
      const { code, err } = await run([...ARGS, '--language', 'de']);
      assert.deepEqual([code, err], [0, '9 Dateien geschrieben. Öffnen Sie out/site/index.html\n']);
      assert.match(
        read('out/site/index.html'),
        /<h1>Unsere Chartas<\/h1>[^]*<th scope="col">Nächste Überprüfung<\/th>/,
      );
      assert.match(read('out/site/people.html'), /<a href="search\.html">Suche<\/a>/);
      assert.equal((await run([...ARGS, '--language', 'de', '--check'])).code, 0);
      assert.equal((await run([...ARGS, '--check'])).code, 1);
      assert.equal((await run(ARGS)).code, 0);
      assert.match(read('out/site/index.html'), /<h1>Our charters<\/h1>/);
    }));

  it('ends with 3 where there is no charter', () =>
    inFolder({ 'x.txt': '' }, async ({ run }) => assert.equal((await run(['site', '-o', 'out'])).code, 3)));
});
