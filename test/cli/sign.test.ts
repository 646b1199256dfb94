import assert from 'node:assert/strict';
import { parseCharter, signatureStates } from '../../core/src/index.js';
import { inFolder, type Folder, type Ran, type RunOptions } from '../kit/folder.js';

const CARE = `charter: 1
title: Customer Care Charter
norms: [We answer within 24 hours]
roles: [{ title: Lead, responsibilities: [Plans the rota] }]
members: [{ id: ana, name: Ana Ribeiro, role: lead, email: ana@care.example }, Kim Aalto]
signatures:
  - Kim Aalto # on paper
`;
const FILE = 'care.charter.yaml';

function standings(text: string): string[] {
  const { charter } = parseCharter(text);
  return charter ? signatureStates(charter).signers.map(({ signer, standing }) => `${signer.id} ${standing}`) : [];
}

/** Signs as the person whom git knows by this address. */
function signAs(folder: Folder, email: string, args: string[] = [], options: RunOptions = {}): Promise<Ran> {
  return folder.run(['sign', options.input === undefined ? FILE : '-', ...args], {
    ...options,
    committer: [email, 'Somebody'],
  });
}

describe('charter sign', () => {
  it('adds one line, and says what was agreed to', () =>
    inFolder({ [FILE]: CARE }, async ({ run, read }) => {
      const { code, out } = await run(['sign', FILE, '--as', 'ana', '--date', '2026-11-20']);
      assert.equal(code, 0);
      assert.match(
        out,
        /^Ana Ribeiro has signed “Customer Care Charter”, 2026-11-20\.\nYou agree to 3 points: .+\nCode of these terms: [0-9A-Z]{4}-[0-9A-Z]{4}\n$/,
      );
      const [added, ...others] = read(FILE).replace(CARE, '').split('\n');
      assert.match(added ?? '', /^ {2}- \{ member: ana, signed: 2026-11-20, terms: v1-[0-9a-f]{64} \}$/);
      assert.deepEqual(others, ['']);
      assert.deepEqual(standings(read(FILE)), ['ana current', 'kim-aalto unversioned']);

      const again = await run(['sign', FILE, '--as', 'Ana Ribeiro']);
      assert.equal(again.code, 0);
      assert.match(again.err, /has signed these terms already on 2026-11-20/);
    }));

  it('knows from git who signs, and says it where that is somebody else', () =>
    inFolder({ [FILE]: CARE }, async (folder) => {
      assert.match((await signAs(folder, 'ana@care.example')).out, /^Ana Ribeiro has signed/);
      const other = await signAs(folder, 'ana@care.example', ['--as', 'kim-aalto']);
      assert.equal(other.err, 'Note: git knows you as Ana Ribeiro. The signature is that of Kim Aalto.\n');
      assert.deepEqual(standings(folder.read(FILE)), ['ana current', 'kim-aalto current']);
      const unknown = await signAs(folder, 'x@y.example');
      assert.equal(unknown.code, 2);
      assert.match(unknown.err, /Add --as with one of: ana, kim-aalto\n$/);
    }));

  it('signs what comes from standard input', () =>
    inFolder({}, async (folder) => {
      const { out, err } = await signAs(folder, 'ana@care.example', [], { input: CARE });
      assert.deepEqual(standings(out), ['ana current', 'kim-aalto unversioned']);
      assert.match(err, /You agree to 3 points/);
    }));

  it('leaves the file as it is where it cannot be signed', () =>
    inFolder({ [FILE]: CARE, 'bad.charter.yaml': `${CARE}budget: 5\n` }, async ({ run, read }) => {
      const refused: [string[], RegExp][] = [
        [['bad.charter.yaml', '--as', 'ana'], /cannot be signed as it is\.\n {2}8:1 .+\n$/],
        [[FILE, '--as', 'anna'], /Did you mean “ana”\?/],
        [[FILE, '--as', 'ana', '--key', 'id_ed25519'], /--key: id_ed25519: There is no such file/],
        [[FILE, '--as', 'ana', '--key', '.'], /--key: \.: This is a folder/],
        [[FILE, '--as', 'ana', '--date', '2026-11-23'], /has not come yet/],
        [[FILE, '--as', 'ana', '--date', '2026-02-30'], /a day that exists/],
        [['none.charter.yaml', '--as', 'ana'], /none\.charter\.yaml/],
      ];
      for (const [args, words] of refused) {
        const { code, out, err } = await run(['sign', ...args]);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
        assert.match(err, words);
      }
      assert.equal(read(FILE), CARE);
    }));

  it('is never kept from signing by what is wrong with signatures', () =>
    inFolder({ [FILE]: `${CARE}  - { member: Zoe, signed: 2062-01-15 }\n` }, async ({ run }) => {
      assert.equal((await run(['sign', FILE, '--as', 'ana'])).code, 0);
    }));

  it('is signed by sponsors and approvers who are no members, too', () => {
    const more = CARE.replace('signatures:', 'sponsors: [{ id: coo, name: Priya Nair }]\napproval: { approvers: [Otto Berg, lead] }\nsignatures:'); // prettier-ignore
    return inFolder({ [FILE]: more }, async ({ run, read }) => {
      for (const who of ['coo', 'Otto Berg']) {
        const { code, out } = await run(['sign', FILE, '--as', who]);
        assert.equal(code, 0);
        assert.match(out, /\nYou agree to 4 points, the same as the whole team\.\n/);
      }
      assert.match(read(FILE), /\{ member: coo, signed: 2026-11-22, terms: v1-/);
      assert.match(read(FILE), /\{ member: Otto Berg, signed: 2026-11-22, terms: v1-/);
      const { out } = await run(['verify', FILE]);
      assert.match(out, /holds {10}Priya Nair, 2026-11-22, entered\n/);
      assert.match(out, /holds {10}Otto Berg, 2026-11-22, entered\n/);
      assert.match(out, /missing {8}Ana Ribeiro\n/);
      assert.doesNotMatch(out, /Lead|lead/, 'an approver who is a role is whoever holds it');
    });
  });

  it('keeps who entered a signature, and how it was given', () =>
    inFolder({ [FILE]: CARE }, async (folder) => {
      const entered = await signAs(folder, 'ana@care.example', ['--as', 'Kim Aalto', '--kind', 'handwritten', '--date', '2026-11-01']); // prettier-ignore
      assert.equal(entered.code, 0);
      assert.match(
        folder.read(FILE),
        /\{ member: Kim Aalto, signed: 2026-11-01, terms: v1-\w+, kind: handwritten, by: ana \}/,
      );
      await signAs(folder, 'ana@care.example');
      assert.match(folder.read(FILE), /\{ member: ana, signed: 2026-11-22, terms: v1-\w+ \}/, 'nobody but themselves');
      const { out } = await folder.run(['verify', FILE, '--format', 'json']);
      const { charters } = JSON.parse(out) as { charters: { signatures: Record<string, unknown>[] }[] };
      const told = charters[0]?.signatures.map(({ member, kind, by }) => [member, kind, by]);
      assert.deepEqual(told, [['ana', undefined, undefined], ['kim-aalto', 'handwritten', 'ana']]); // prettier-ignore
      assert.match(
        (await folder.run(['verify', FILE])).out,
        /holds {10}Kim Aalto, 2026-11-01, entered by ana, handwritten\n/,
      );
      const named = await folder.run(['sign', FILE, '--as', 'ana', '--by', 'The clerk']);
      assert.match(named.err, /has signed these terms already/);
      assert.equal((await folder.run(['sign', FILE, '--as', 'ana', '--kind', 'thumbprint'])).code, 2);
    }));
});
