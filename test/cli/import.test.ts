import assert from 'node:assert/strict';
import { parseCharter } from '../../core/src/index.js';
import { inFolder } from '../kit/folder.js';

const DOCUMENT = `# Returns Desk Charter

<!-- to be discussed in May -->

## Purpose

We take the worry out of sending something back.

## Members

- Ana Ruiz, lead
- Bo Lind

## How it all adds up to what we are responsible for in the end

Every parcel is opened on the day it comes.
`;

describe('charter import', () => {
  it('writes the charter to standard output, and says on the other what became of the document', async () => {
    await inFolder({ 'desk.md': DOCUMENT }, async ({ run }) => {
      const { code, out, err } = await run(['import', 'desk.md']);
      assert.equal(code, 0);
      assert.equal(parseCharter(out).charter?.title?.value, 'Returns Desk Charter');
      assert.match(
        err,
        /^Read “Returns Desk Charter”\. All of its \d+ words are in the charter\. 1 thing around the text/,
      );
      assert.match(err, /Please look at 1 place, marked with “charter-confirm”:\n {2}line \d+: What stands below/);
    });
  });

  it('writes files, but not over one that is there', async () => {
    await inFolder({ 'desk.md': DOCUMENT }, async ({ run, read }) => {
      const first = await run(['import', 'desk.md', '-o', 'teams/desk.charter.yaml', '--report', 'desk-import.md']);
      assert.deepEqual([first.code, first.out], [0, '']);
      assert.match(first.err, /Next: charter check teams\/desk\.charter\.yaml\n$/);
      assert.match(read('teams/desk.charter.yaml'), /^charter: 1\n/);
      assert.match(
        read('desk-import.md'),
        /^# Import of desk\.md\n[^]*## Please confirm[^]*## What went where[^]*to be discussed in May/,
      );
      const again = await run(['import', 'desk.md', '-o', 'teams/desk.charter.yaml']);
      assert.deepEqual([again.code, again.out], [2, '']);
      assert.match(again.err, /is there already, and is left as it is/);
      assert.equal((await run(['check', 'teams', '--fail-on', 'error'])).code, 0);
    });
  });

  it('writes no report over a document, nor over the charter', async () => {
    await inFolder({ 'desk.md': DOCUMENT }, async ({ run, read }) => {
      for (const file of ['desk.md', 'a.charter.yaml']) {
        const { code, err } = await run(['import', 'desk.md', '-o', 'a.charter.yaml', '--report', file]);
        assert.equal(code, 2);
        assert.match(err, /Name another one for the report/);
      }
      assert.equal(read('desk.md'), DOCUMENT);
    });
  });

  it('reports as JSON where the name says so', async () => {
    await inFolder({ 'desk.md': DOCUMENT }, async ({ run, read }) => {
      await run(['import', 'desk.md', '--report', 'report.json']);
      const report = JSON.parse(read('report.json')) as {
        readonly version: number;
        readonly files: string[];
        readonly words: { readonly lost: string[] };
      };
      assert.deepEqual([report.version, report.files, report.words.lost], [1, ['desk.md'], []]);
    });
  });

  it('takes several documents, and standard input', async () => {
    await inFolder(
      { 'desk.md': DOCUMENT, 'meetings.txt': 'MEETINGS\n\n- Weekly round on Monday at 9:00\n' },
      async ({ run, read }) => {
        const both = ['import', 'desk.md', 'meetings.txt'];
        assert.match((await run([...both, '--report', 'r.md'])).out, /cadence: weekly/);
        const report = read('r.md');
        assert.match(report, /The 2 documents have \d+ words/);
        assert.match(report, /^\| desk\.md \| Members \| 9 \|[^]*^\| meetings\.txt \| MEETINGS \| 1 \|/m);
        await run([...both, '--report', 'r.json']);
        assert.match(read('r.json'), /"file": "meetings\.txt"/);
        assert.match((await run(['import', '-'], { input: DOCUMENT })).out, /name: Ana Ruiz/);
        assert.match((await run(['import', '-'], { input: '' })).err, /^charter: Standard input: This file is empty/);
      },
    );
  });

  it('ends with 2 and says why where there is nothing to import', async () => {
    const files = {
      'empty.docx': '',
      'old.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
      'soup.md': '# Soup\n\n## Ingredients\n\n- Salt\n',
    };
    await inFolder(files, async ({ run }) => {
      for (const [args, why] of [
        [['empty.docx'], /^charter: empty\.docx: This file is empty\.\n$/],
        [['old.doc'], /old kind/],
        [['none.md'], /none\.md: There is no such file/],
        [['.'], /This is a folder/],
        [['soup.md'], /does not read like a team charter.*--force/],
        [['soup.md', 'empty.docx'], /empty\.docx: This file is empty/],
      ] as const) {
        const { code, out, err } = await run(['import', ...args]);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
        assert.match(err, why);
      }
      assert.equal((await run(['import', 'soup.md', '--force'])).code, 0);
    });
  });
});
