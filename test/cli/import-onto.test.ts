import assert from 'node:assert/strict';
import { inFolder } from '../kit/folder.js';

const DESK = `charter: 1
title: Returns Desk
purpose: We make returns easy. # as agreed in May
scope:
  in: [Shoes]
  out:
    - Repairs
    - Hats
members:
  - name: Ana Ruiz
`;
const FILE = 'desk.charter.yaml';
const PAGE = 'desk.md';

describe('charter import --onto', () => {
  it('lists what was edited, and writes nothing', () =>
    edited(async ({ run, read }) => {
      const { code, out, err } = await run(['import', PAGE, '--onto', FILE]);
      assert.equal(code, 0);
      assert.equal(
        out,
        '1  Team Purpose\n   We make returns **quick and** easy.\n\n2  Scope\n   ~~Repairs~~ **Mending**\n',
      );
      assert.match(
        err,
        /^\n2 changes\. To take them over: charter import desk\.md --onto desk\.charter\.yaml --accept all/u,
      );
      assert.equal(read(FILE), DESK);
    }));

  it('takes over what is accepted, comments and all else stay, and says who has to sign again', () =>
    edited(async ({ run, read }) => {
      await run(['sign', FILE, '--as', 'ana-ruiz', '--date', '2026-11-20']);
      const signed = read(FILE);
      const first = await run(['import', PAGE, '--onto', FILE, '--accept', '2']);
      assert.equal(first.code, 0);
      assert.match(first.err, /Took over 1 of 3 changes into desk\.charter\.yaml\. To sign again: ana-ruiz\./u);
      assert.equal(read(FILE), signed.replace('Repairs', 'Mending'));
      // The page was made before Ana signed; her signature is no matter of the page.
      const all = await run(['import', PAGE, '--onto', FILE, '--accept', 'all']);
      assert.match(all.out, /By hand: Signatures are given/u);
      assert.equal(read(FILE), signed.replace('Repairs', 'Mending').replace('returns easy', 'returns quick and easy'));
    }));

  it('refuses what it cannot do, in words', () =>
    edited(async ({ run, read, write }) => {
      write('other.md', '# Pancakes\n\nTake flour.\n');
      for (const [args, message] of [
        [[PAGE, '--onto', FILE, '--accept', '7'], /There is no change 7/u],
        [[PAGE, '--onto', FILE, '--accept', ''], /There is no change/u],
        [[PAGE, '--accept', 'all'], /--onto/u],
        [[PAGE, PAGE, '--onto', FILE], /Name one document/u],
        [[PAGE, '--onto', FILE, '-o', 'x'], /leave the other options out/u],
        [['other.md', '--onto', FILE], /does not look like “Returns Desk”/u],
        [['gone.md', '--onto', FILE], /gone\.md/u],
      ] as const) {
        const { code, out, err } = await run(['import', ...args]);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
        assert.match(err, message);
      }
      assert.equal(read(FILE), DESK);
    }));
});

/** A charter, and its page on which two lines were edited. */
function edited(test: Parameters<typeof inFolder>[1]): Promise<void> {
  return inFolder({ [FILE]: DESK }, async (folder) => {
    const { out } = await folder.run(['render', FILE, '--to', 'markdown']);
    folder.write(PAGE, out.replace('returns easy', 'returns quick and easy').replace('Repairs', 'Mending'));
    await test(folder);
  });
}
