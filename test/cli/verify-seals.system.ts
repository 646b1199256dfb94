import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { parseCharter, termsOf } from '../../core/src/index.js';
import { payloadOf } from '../../core/src/proof/index.js';
import { inFolder, type Folder } from '../kit/folder.js';
import { inTeam } from '../kit/git-team.js';
import { createRandom } from '../kit/random.js';
import { createSshSigner, type SshSigner } from '../kit/ssh-signer.js';

const FILE = 'desk.charter.yaml';
const random = createRandom(11);
const ANA = createSshSigner('ssh-ed25519', random);
const BO = createSshSigner('ecdsa-sha2-nistp256', random);
const MALLORY = createSshSigner('ssh-ed25519', random);
const DESK = `charter: 1
title: Returns Desk
purpose: Every return is settled within 24 hours.
members:
  - { id: ana, name: Ana Ruiz, email: ana@desk.example, key: ${ANA.keyLine} }
  - { id: bo, name: Bo Lind, email: bo@desk.example }
`;

/** A line with a seal, as `charter sign --key` writes it. */
function sealed(text: string, who: string, key: SshSigner): string {
  const { charter, references } = parseCharter(text);
  const terms = charter && termsOf(charter, references);
  const signer = terms?.find(who);
  assert.ok(charter && terms && signer);
  const act = { signed: '2026-11-22', terms: terms.forSigner(signer).digest };
  const proof = key.sign(payloadOf(charter, signer, act, references));
  const line = `  - { member: ${who}, signed: ${act.signed}, terms: ${act.terms}, proof: ${proof} }\n`;
  return `${text}${text.includes('signatures:\n') ? '' : 'signatures:\n'}${line}`;
}

async function verdicts({ run }: Folder, ...args: string[]): Promise<string[]> {
  const { out, err } = await run(['verify', ...args]);
  if (out === '') throw new Error(err);
  return out
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().replace(/\s{2,}/, ' | '));
}

const SEALED = 'holds | Ana Ruiz, 2026-11-22, sealed';
const NEW_KEY =
  'holds | Ana Ruiz, 2026-11-22, entered: its key is new in this change, so the seal counts once that is merged';

describe('a seal', () => {
  it('counts by the key that the charter lists, where there is no git', () =>
    inFolder({ [FILE]: sealed(sealed(DESK, 'ana', ANA), 'bo', BO) }, async (folder) => {
      // The folders of these tests hold a repository that git cannot read.
      assert.match((await verdicts(folder))[0] ?? '', /entered: git could not be asked/);
      rmSync(`${folder.path}/.git`, { recursive: true });
      assert.deepEqual(await verdicts(folder), [
        SEALED,
        'holds | Bo Lind, 2026-11-22, entered: no key of Bo Lind is known that it could be sealed with',
      ]);
      const { code, out, err } = await folder.run(['verify', '--format', 'json']);
      assert.equal(code, 0);
      assert.match(err, /2 hold \(1 sealed\)/);
      assert.match(out, /"evidence": "proven"/);
      const input = await folder.run(['verify', '-'], { input: folder.read(FILE) });
      assert.match(input.out, /entered: what comes from standard input has no history/);
    }));

  it('does not hold for a key that is somebody else’s, or words that are not those', () =>
    inTeam({ [FILE]: DESK }, async (team) => {
      const good = sealed(DESK, 'ana', ANA);
      const wrong: { readonly [what: string]: [text: string, reason: RegExp] } = {
        'another key': [sealed(DESK, 'ana', MALLORY), /is sealed with a key that is not theirs/],
        'another day': [
          good.replace('signed: 2026-11-22', 'signed: 2026-11-21'),
          /another charter, person, day or wording/,
        ],
        'a day that is none': [good.replace('signed: 2026-11-22', 'signed: in June'), /no day that it could be for/],
        'no seal at all': [good.replace(/proof: \S+/, 'proof: yes'), /cannot be read/],
      };
      for (const [what, [text, reason]] of Object.entries(wrong)) {
        team.write(FILE, text);
        const { code, out } = await team.run(['verify', FILE]);
        assert.equal(code, 1, what);
        assert.match(out, /does not hold {2}Ana Ruiz/, what);
        assert.match(out, reason, what);
      }
    }));

  it('by a key that is new in a change counts once that is merged', () =>
    inTeam({ [FILE]: DESK.replace(`, key: ${ANA.keyLine}`, '') }, async (team) => {
      team.git('checkout', '-q', '-b', 'keys');
      team.write(FILE, sealed(DESK, 'ana', ANA));
      assert.equal((await verdicts(team))[0], NEW_KEY);
      team.commitAs('ana');
      assert.equal((await verdicts(team))[0], NEW_KEY);
      assert.equal((await verdicts(team, '--git'))[0], NEW_KEY.replace('entered', 'confirmed'));
      team.git('checkout', '-q', 'main');
      team.git('merge', '-q', 'keys');
      assert.equal((await verdicts(team))[0], SEALED);
      assert.equal((await verdicts(team, '--git'))[0], SEALED);
    }));

  it('is not sealed by a key that the change itself puts in the place of another', () =>
    inTeam({ [FILE]: DESK }, async (team) => {
      team.git('checkout', '-q', '-b', 'trick');
      team.write(FILE, sealed(DESK.replace(ANA.keyLine, MALLORY.keyLine), 'ana', MALLORY));
      team.commitAs('mallory');
      assert.equal((await verdicts(team, '--git'))[0], NEW_KEY);
      team.write(FILE, sealed(DESK.replace('id: ana, name: Ana Ruiz', 'id: ana, name: Mal Lory'), 'ana', ANA));
      assert.match((await verdicts(team))[0] ?? '', /entered: Mal Lory is new in this change/);
      team.write(FILE, sealed(DESK.replace(`, key: ${ANA.keyLine}`, ''), 'ana', ANA));
      assert.equal((await verdicts(team))[0], SEALED, 'taking a key out is a change, too');
    }));

  it('counts by the keys of a file, as it was before the change', () =>
    inTeam({ [FILE]: DESK, allowed: `bo@desk.example ${BO.keyLine}\n` }, async (team) => {
      team.write(FILE, sealed(sealed(DESK, 'ana', ANA), 'bo', BO));
      const keys = ['--allowed-signers', 'allowed'];
      const bo = 'holds | Bo Lind, 2026-11-22, sealed';
      assert.deepEqual(await verdicts(team, ...keys), [
        'holds | Ana Ruiz, 2026-11-22, entered: no key of Ana Ruiz is known that it could be sealed with',
        bo,
      ]);
      team.write('allowed', `bo@desk.example ${BO.keyLine}\nana ${ANA.keyLine}\n`);
      assert.deepEqual(await verdicts(team, ...keys), [NEW_KEY, bo]);
      team.commitAs('ana');
      assert.deepEqual(await verdicts(team, ...keys), [SEALED, bo], 'on the main branch, what is committed is agreed');
      await inFolder({ elsewhere: `ana@desk.example valid-before="20261122" ${ANA.keyLine}\n` }, async ({ path }) => {
        const { code, out } = await team.run(['verify', '--allowed-signers', `${path}/elsewhere`]);
        assert.equal(code, 1);
        assert.match(
          out,
          /does not hold {2}Ana Ruiz, 2026-11-22: is sealed with a key that was not in force on that day/,
        );
      });
      team.write('allowed', `ana cert-authority ${ANA.keyLine}\n`);
      const { code, out, err } = await team.run(['verify', ...keys]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^charter: --allowed-signers: allowed:1: .+cert-authority/);
    }));

  it('outweighs another line of the same person, and is missed when it goes', () =>
    inTeam({ [FILE]: sealed(DESK, 'ana', ANA) }, async (team) => {
      const text = team.read(FILE);
      const plain = /.+member: ana.+\n/.exec(text)?.[0].replace(/, proof: \S+/, '') ?? '';
      team.write(FILE, text.replace('signatures:\n', `signatures:\n${plain}`));
      assert.match((await verdicts(team))[0] ?? '', /^holds \| Ana Ruiz, 2026-11-22, sealed: one more line/);
      team.write(FILE, text.replace(/, proof: \S+/, ''));
      assert.deepEqual(await verdicts(team, '--git'), [
        'holds | Ana Ruiz, 2026-11-22, confirmed',
        'missing | Bo Lind',
        'taken out | Ana Ruiz, 2026-11-22: this change takes the seal off the signature',
      ]);
    }));
});
