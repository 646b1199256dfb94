import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { replaceText, UnwritableError, writeText } from '../../cli/src/files/write.js';
import { inFolder } from '../kit/folder.js';

const CLEAN = 'charter: 1\ntitle: Returns Desk\nstatus: closed\n';
const CUT = `${CLEAN}purpose: Be the #1 reason people stay\n`;
const MENDED = CUT.replace('Be the #1 reason people stay', "'Be the #1 reason people stay'");

describe('writing a file', () => {
  it('keeps its mode, follows a link to it, and leaves nothing behind', () =>
    inFolder({ 'real/a.charter.yaml': CUT }, async ({ path: top, run, read }) => {
      chmodSync(path.join(top, 'real/a.charter.yaml'), 0o640);
      symlinkSync('real/a.charter.yaml', path.join(top, 'link.charter.yaml'));
      assert.equal((await run(['check', '--fix', 'link.charter.yaml'])).code, 0);
      assert.equal(read('real/a.charter.yaml'), MENDED);
      assert.ok(lstatSync(path.join(top, 'link.charter.yaml')).isSymbolicLink());
      assert.equal(statSync(path.join(top, 'real/a.charter.yaml')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(path.join(top, 'real')), ['a.charter.yaml']);
    }));

  it('is refused where the file has changed since it was read', () =>
    inFolder({ 'a.charter.yaml': 'now something else' }, async ({ path: top, read }) => {
      const file = path.join(top, 'a.charter.yaml');
      assert.throws(() => replaceText(file, 'what was read', 'new'), UnwritableError);
      assert.equal(read('a.charter.yaml'), 'now something else');
      replaceText(file, 'now something else', 'new');
      assert.equal(read('a.charter.yaml'), 'new');
    }));

  it('fails as a whole, without a trace, where the folder is in the way', () =>
    inFolder({ 'a/b': '' }, async ({ path: top }) => {
      assert.throws(() => writeText(path.join(top, 'a'), 'x'), UnwritableError);
      assert.deepEqual(readdirSync(top).toSorted(), ['.git', 'a']);
    }));

  it('puts no file in the place of a device', function () {
    if (process.platform === 'win32') return this.skip();
    writeText('/dev/null', 'x');
    assert.ok(statSync('/dev/null').isCharacterDevice());
  });

  it('does not happen where there is nothing to mend', () =>
    inFolder({ 'a.charter.yaml': CLEAN }, async ({ path: top, run }) => {
      const before = statSync(path.join(top, 'a.charter.yaml')).ino;
      await run(['check', '--fix']);
      await run(['format']);
      assert.equal(statSync(path.join(top, 'a.charter.yaml')).ino, before);
    }));
});
