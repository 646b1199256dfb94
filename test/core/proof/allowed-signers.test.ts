import assert from 'node:assert/strict';
import { bindAllowed, bindListed, keyLine, readAllowedSigners } from '../../../core/src/proof/index.js';
import { createRandom } from '../../kit/random.js';
import { createSshSigner } from '../../kit/ssh-signer.js';

const KEY = createSshSigner('ssh-ed25519', createRandom(1));
const OTHER = createSshSigner('ecdsa-sha2-nistp256', createRandom(2));
const WEAK = createSshSigner('ssh-rsa', createRandom(3), 1024);
const ANA = {
  id: 'ana',
  name: 'Ana Ruiz',
  emails: ['Ana@harbour.example'],
  handles: ['ana-r'],
  keys: ['no key', KEY.keyLine],
};

function bound(lines: string, day = '2026-11-22', key = KEY.publicKey): string {
  const allowed = readAllowedSigners(lines);
  assert.deepEqual(allowed.problems, []);
  return bindAllowed(allowed)(ANA, key, day);
}

describe('a file of allowed signers', () => {
  it('knows people by id, address and handle', () => {
    for (const name of [
      'ana',
      'Ana@harbour.example',
      'ana@harbour.example',
      'ana-r',
      '@ana-r',
      '*@harbour.example',
      '"ana"',
    ])
      assert.equal(bound(`# ours\n\n${name} ${KEY.keyLine}`), 'bound', name);
    for (const name of ['Ana Ruiz'.replace(' ', '-'), 'bo', 'an?a', '*@harbour.*,!ana'])
      assert.equal(bound(`${name} ${KEY.keyLine}`), 'none', name);
  });

  it('tells an unknown key from an unknown person', () => {
    assert.equal(bound(`ana ${OTHER.keyLine}`), 'other');
    assert.equal(bound(`bo ${KEY.keyLine}`), 'none');
    assert.equal(bound(`ana ${OTHER.keyLine}\nana ${KEY.keyLine}`), 'bound');
  });

  it('says for what and when a key may be used', () => {
    assert.equal(bound(`ana namespaces="git,charter-*" ${KEY.keyLine}`), 'bound');
    assert.equal(bound(`ana namespaces="git" ${KEY.keyLine}`), 'other-purpose');
    const year = `ana valid-after="20260101",valid-before="20270101" ${KEY.keyLine}`;
    assert.equal(bound(year, '2025-12-31'), 'not-in-force');
    assert.equal(bound(year, '2026-01-01'), 'bound');
    assert.equal(bound(year, '2026-12-31'), 'bound');
    assert.equal(bound(year, '2027-01-01'), 'not-in-force');
    assert.equal(
      bound(`ana valid-after="202601011500Z" ${KEY.keyLine}`, '2026-01-01'),
      'bound',
      'at some time of the day',
    );
  });

  it('says which line cannot be taken, and why', () => {
    const wrong: [line: string, why: RegExp][] = [
      [`ana cert-authority ${KEY.keyLine}`, /cert-authority.+not taken/],
      [`ana CERT-AUTHORITY,namespaces="git" ${KEY.keyLine}`, /cert-authority.+not taken/],
      ['ana', /names, then a public key/],
      ['ana ssh-ed25519', /no public SSH key/],
      ['ana ssh-ed25519 AAAA', /no public SSH key/],
      ['ana ssh-ed25519-cert-v01@openssh.com AAAA', /of each person/],
      ['ana ssh-dss AAAA', /of this kind/],
      [`ana ${WEAK.keyLine}`, /too short/],
      [`ana no-touch-required ${KEY.keyLine}`, /no option/],
      [`ana namespaces=git ${KEY.keyLine}`, /no option/],
      [`ana namespaces="git",namespaces="git" ${KEY.keyLine}`, /no option/],
      [`ana valid-after="2026-01-01" ${KEY.keyLine}`, /no day/],
      [`ana valid-after="20261301" ${KEY.keyLine}`, /no day/],
      [`ana valid-after="20270101",valid-before="20260101" ${KEY.keyLine}`, /end before it begins/],
    ];
    for (const [line, why] of wrong) {
      const { entries, problems } = readAllowedSigners(`bo ${OTHER.keyLine}\n${line}\n`);
      assert.equal(entries.length, 1, line);
      assert.equal(problems[0]?.line, 2, line);
      assert.match(problems[0]?.message ?? '', why, line);
    }
  });

  it('takes no pattern that makes it slow', () => {
    const pattern = `${'*a'.repeat(2000)}b`;
    assert.equal(bound(`${pattern} ${KEY.keyLine}\nana ${KEY.keyLine}`), 'bound');
  });
});

describe('the keys that a charter lists', () => {
  it('are those that can be read', () => {
    assert.equal(bindListed(ANA, KEY.publicKey, '2026-11-22'), 'bound');
    assert.equal(bindListed(ANA, OTHER.publicKey, '2026-11-22'), 'other');
    assert.equal(bindListed({ ...ANA, keys: ['no key'] }, KEY.publicKey, '2026-11-22'), 'none');
    assert.equal(keyLine(KEY.publicKey), KEY.keyLine.split(' ').slice(0, 2).join(' '));
  });
});
