import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkProof, NAMESPACE, payloadOf } from '../../core/src/proof/index.js';
import { parseCharter, termsOf } from '../../core/src/index.js';
import { inFolder, type Folder } from '../kit/folder.js';
import { createSshFolder, hasSshKeygen, publicLine, type SshFolder } from '../kit/ssh-keygen.js';

const FILE = 'desk.charter.yaml';
const DESK = `charter: 1
title: Returns Desk
norms: [We answer within 24 hours]
members:
  - { id: ana, name: Ana Ruiz }
  - { id: bo, name: Bo Lind }
signatures:
  - { member: bo, signed: 2026-01-15 } # on paper
`;

describe('charter sign --key', function () {
  let ssh: SshFolder;
  let key: string;
  before(function () {
    if (!hasSshKeygen()) this.skip();
    ssh = createSshFolder();
    key = ssh.newKey('ed25519');
  });
  after(() => ssh?.remove());

  function seal(folder: Folder, who: string, file: string, variables: { [name: string]: string } = {}) {
    return folder.run(['sign', FILE, '--as', who, '--key', file], { variables });
  }

  it('seals the line with the key, and says how it comes to count', () =>
    inFolder({ [FILE]: DESK }, async (folder) => {
      const { code, out, err } = await seal(folder, 'ana', key);
      assert.equal(code, 0, err);
      assert.match(out, /^Ana Ruiz has signed and sealed “Returns Desk”, 2026-11-22\.\n/);
      assert.match(
        err,
        /^Note: the charter does not list this key for Ana Ruiz.+entered.+\n {2}key: ssh-ed25519 \S+\n$/,
      );
      const text = folder.read(FILE);
      assert.match(
        text.slice(DESK.length),
        /^ {2}- \{ member: ana, signed: 2026-11-22, terms: v1-[0-9a-f]{64}, proof: [A-Za-z0-9+/]+=* \}\n$/,
      );
      assert.ok(text.startsWith(DESK));

      const { charter, references } = parseCharter(text);
      assert.ok(charter && references);
      const terms = termsOf(charter, references);
      const ana = terms.find('ana');
      assert.ok(ana);
      const message = payloadOf(charter, ana, { signed: '2026-11-22', terms: terms.forSigner(ana).digest });
      const proof = charter.signatures.at(-1)?.proof?.value ?? '';
      assert.equal(checkProof(proof, message).ok, true);
      const armor = `-----BEGIN SSH SIGNATURE-----\n${proof}\n-----END SSH SIGNATURE-----\n`;
      const allowed = `ana ${publicLine(key)}\n`;
      const given = { signature: armor, message, allowed, namespace: NAMESPACE, principal: 'ana', time: '20261122' };
      assert.equal(ssh.verify(given), true, 'ssh-keygen takes it, too');
    }));

  it('seals a line that holds already, and a sealed one anew', () =>
    inFolder({ [FILE]: DESK.replace('name: Ana Ruiz', `name: Ana Ruiz, key: ${publicLine(key)}`) }, async (folder) => {
      assert.equal((await folder.run(['sign', FILE, '--as', 'ana', '--date', '2026-11-20'])).code, 0);
      const { code, err } = await seal(folder, 'ana', key);
      assert.deepEqual([code, err], [0, '']);
      assert.equal((await seal(folder, 'ana', key)).code, 0);
      assert.equal(folder.read(FILE).match(/member: ana, signed: 2026-11-22.+proof: /g)?.length, 1);
    }));

  it('takes keys with a passphrase, of every kind, and those of an agent', () =>
    inFolder({ [FILE]: DESK, 'ask.sh': '#!/bin/sh\necho open sesame\n' }, async (folder) => {
      const ask = path.join(folder.path, 'ask.sh');
      chmodSync(ask, 0o755);
      const secret = ssh.newKey('ed25519', 'open sesame');
      const asked = await seal(folder, 'ana', secret, { SSH_ASKPASS: ask, SSH_ASKPASS_REQUIRE: 'force' });
      assert.equal(asked.code, 0, asked.err);
      for (const type of ['ecdsa 256', 'ecdsa 384', 'ecdsa 521', 'rsa 3072'])
        assert.equal((await seal(folder, 'bo', ssh.newKey(type))).code, 0, type);

      const agent = spawnSync('ssh-agent', ['-s'], { encoding: 'utf8' }).stdout;
      const variables = Object.fromEntries(
        [...agent.matchAll(/(SSH_\w+)=([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
      );
      try {
        const held = ssh.newKey('ed25519');
        spawnSync('ssh-add', ['-q', held], { env: { ...process.env, ...variables } });
        copyFileSync(`${held}.pub`, path.join(folder.path, 'only.pub'));
        assert.equal((await seal(folder, 'ana', 'only.pub', variables)).code, 0);
      } finally {
        process.kill(Number(variables['SSH_AGENT_PID']));
      }
    }));

  it('says plainly what kept it from signing, and leaves the file as it is', () =>
    inFolder({ [FILE]: DESK, junk: 'no key\n', 'ask.sh': '#!/bin/sh\necho wrong\n' }, async (folder) => {
      const ask = path.join(folder.path, 'ask.sh');
      chmodSync(ask, 0o755);
      chmodSync(path.join(folder.path, 'junk'), 0o600);
      const open = path.join(folder.path, 'open');
      copyFileSync(key, open);
      chmodSync(open, 0o644);
      copyFileSync(`${key}.pub`, path.join(folder.path, 'only.pub'));
      const locked = ssh.newKey('ed25519', 'open sesame');
      const short = ssh.newKey('rsa 1024');
      const refused: [said: RegExp, file: string, variables?: { [name: string]: string }][] = [
        [/passphrase was not the right one/, locked, { SSH_ASKPASS: ask, SSH_ASKPASS_REQUIRE: 'force' }],
        [/no SSH key that can be read/, 'junk'],
        [/Others can read this key file/, open],
        [/no agent holds the other one/, 'only.pub', { SSH_AUTH_SOCK: '' }],
        [/too short to be safe/, short],
        [/ssh-keygen is not installed/, key, { PATH: folder.path }],
        [/There is no such file/, 'none'],
      ];
      for (const [said, file, variables] of refused) {
        const { code, out, err } = await seal(folder, 'ana', file, variables);
        assert.deepEqual([code, out], [2, ''], err);
        assert.match(err, said);
        assert.equal(folder.read(FILE), DESK);
      }
    }));

  it('refuses a key where the charter lists another one', () =>
    inFolder({ [FILE]: DESK.replace('name: Bo Lind', `name: Bo Lind, key: ${publicLine(key)}`) }, async (folder) => {
      const other = ssh.newKey('ed25519');
      const { code, err } = await seal(folder, 'bo', other);
      assert.equal(code, 2);
      assert.match(err, /lists another key for Bo Lind/);
      assert.ok(err.includes(readFileSync(`${other}.pub`, 'utf8').split(' ')[1] as string));
    }));

  it('asks for no passphrase where nothing can be signed', () =>
    inFolder({ [FILE]: `${DESK}budget: 5\n` }, async (folder) => {
      const { code, err } = await seal(folder, 'ana', key, { PATH: folder.path });
      assert.equal(code, 2);
      assert.match(err, /cannot be signed as it is/);
    }));
});
