import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { inFolder, type Folder } from '../kit/folder.js';

const DESK = `charter: 1
title: Returns Desk
norms:
  - We tell each other early and in plain words when something gos wrong with an order.
members: [{ id: ana, name: Ana Ruiz }, { id: bo, name: Bo Lind }]
`;
const FILE = 'desk.charter.yaml';

async function signed(folder: Folder): Promise<string> {
  for (const who of ['ana', 'bo']) assert.equal((await folder.run(['sign', FILE, '--as', who])).code, 0);
  return folder.read(FILE);
}

function git({ path: cwd }: Folder, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@desk.example', ...args], { cwd, stdio: 'pipe' });
}

describe('charter amend', () => {
  it('declares and confirms a change of wording since the last commit', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      rmSync(path.join(folder.path, '.git'), { recursive: true });
      const text = await signed(folder);
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      git(folder, 'commit', '-qm', 'Signed');
      folder.write(FILE, text.replace('gos', 'goes'));
      assert.equal((await folder.run(['verify'])).code, 1);

      const declared = await folder.run(['amend', FILE, '--by', 'ana', '--change', 'A slip of the pen']);
      assert.equal(declared.code, 0);
      assert.equal(
        declared.out,
        `Only the wording has changed, as Ana Ruiz declares:
  norms: We tell each other early and in plain words when something ~~gos~~ **goes** wrong with an order.
It counts once somebody else has confirmed it: charter amend desk.charter.yaml --confirm --by MEMBER
`,
      );
      assert.equal((await folder.run(['verify'])).code, 1);

      const confirmed = await folder.run(['amend', FILE, '--confirm', '--by', 'bo']);
      assert.equal(confirmed.code, 0);
      assert.match(confirmed.out, /\nThese signatures stand: Ana Ruiz, Bo Lind\.\n$/);
      const verified = await folder.run(['verify']);
      assert.equal(verified.code, 0);
      assert.match(
        verified.out,
        /holds {10}Ana Ruiz, 2026-11-22.*: only the wording has changed since, as Ana Ruiz declared/,
      );
      assert.match(
        verified.out,
        /\n {2}Worded anew since:\n {4}norms: We tell .* ~~gos~~ \*\*goes\*\* wrong with an order\.\n/,
      );
      const { out } = await folder.run(['verify', '--format', 'json']);
      const { charters } = JSON.parse(out) as { charters: { signatures: { reworded: { at: string }[] }[] }[] };
      assert.deepEqual(charters[0]?.signatures.map(({ reworded }) => reworded.map(({ at }) => at)), [['norms'], ['norms']]); // prettier-ignore
      assert.match(folder.read(FILE), /\n {4}change: A slip of the pen\n {4}kind: editorial\n/);
    }));

  it('compares with a file where there is no git', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      const text = await signed(folder);
      folder.write('signed.yaml', text);
      folder.write(FILE, text.replace('gos', 'goes'));
      assert.match(
        (await folder.run(['amend', FILE, '--by', 'ana'])).err,
        /Name a file that holds it with --before\.\n$/,
      );
      const amended = await folder.run([
        'amend',
        FILE,
        '--by',
        'ana',
        '--confirmed-by',
        'bo',
        '--before',
        'signed.yaml',
      ]);
      assert.equal(amended.code, 0, amended.err);
      assert.equal((await folder.run(['verify'])).code, 0);
    }));

  it('refuses more than that, with the reason, and leaves the file alone', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      const text = await signed(folder);
      folder.write('signed.yaml', text);
      const changed = text.replace('early', 'never');
      folder.write(FILE, changed);
      const refused = await folder.run(['amend', FILE, '--by', 'ana', '--before', 'signed.yaml']);
      assert.equal(refused.code, 2);
      assert.equal(
        refused.err,
        `charter: desk.charter.yaml: This cannot be declared a change of wording.
  norms: “We tell each other never and in plain words when something…” is more than another wording: it touches “never”, and that always counts.
`,
      );
      assert.equal(folder.read(FILE), changed);
      const nothing = await folder.run(['amend', FILE, '--confirm', '--by', 'bo']);
      assert.match(nothing.err, /No change of wording waits to be confirmed/);
      assert.equal(nothing.code, 2);
    }));
});
