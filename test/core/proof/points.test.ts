import assert from 'node:assert/strict';
import { fixed, lostSignatures, parseCharter } from '../../../core/src/index.js';
import { bindAllowed, bindListed, readAllowedSigners } from '../../../core/src/proof/index.js';
import { createRandom } from '../../kit/random.js';
import { createSshSigner } from '../../kit/ssh-signer.js';
import { judge, messageFor, sealedLine, verdictOf } from './sealed-charter.js';

const random = createRandom(14);
const ANA = createSshSigner('ssh-ed25519', random);
const BO = createSshSigner('ssh-ed25519', random);
const MALLORY = createSshSigner('ssh-ed25519', random);
const DESK = `charter: 1
title: Returns Desk
purpose: Every return is settled within 24 hours.
roles:
  - { title: Lead, responsibilities: [Plans the rota] }
members:
  - { id: ana, name: Ana Ruiz, role: Lead, key: ${ANA.keyLine} }
  - { id: bo, name: Bo Lind, key: ${BO.keyLine} }
  - { id: cy, name: Cy Moor }
signatures:
`;
const LINE = sealedLine(DESK, 'ana', ANA);
const SIGNED = DESK + LINE;

const SEALED = 'holds proven';
const OTHERS = 'does-not-hold recorded: carries a seal that belongs to another charter, person, day or wording';
const FALLEN = 'does-not-hold recorded: was given to other terms than these';
const UNREADABLE = 'does-not-hold recorded: carries a seal that cannot be read';

/** The 14 points of verification, in the order of the documentation. */
describe('a seal is believed only where', () => {
  it('1 the message is built from the file, whatever the line says of itself', () => {
    assert.equal(verdictOf(SIGNED, 'ana'), SEALED);
    const { message } = messageFor(DESK, 'ana');
    assert.equal(
      Buffer.from(message).toString(),
      `{"charter":"returns desk","format":1,"member":"ana ruiz","signed":"2026-11-22","terms":"${messageFor(DESK, 'ana').terms}"}`,
    );
    const other = ANA.sign(Buffer.from('{"charter":"anything"}'));
    assert.equal(verdictOf(SIGNED.replace(/proof: \S+/, `proof: ${other}`), 'ana'), OTHERS);
    // A line may say more of itself; no word of it is part of the message.
    assert.equal(verdictOf(SIGNED.replace('proof:', 'x-payload: "{}", text: Yes, proof:'), 'ana'), SEALED);
  });

  it('2 it is for this charter', () => {
    const refunds = DESK.replace('Returns Desk', 'Refunds Desk');
    assert.equal(verdictOf(refunds + LINE, 'ana'), FALLEN);
    const { terms } = messageFor(refunds, 'ana');
    assert.equal(verdictOf(refunds + LINE.replace(/terms: v1-\w+/, `terms: ${terms}`), 'ana'), OTHERS);
    assert.equal(verdictOf(SIGNED.replace('title: Returns Desk', 'title: "RETURNS desk."'), 'ana'), SEALED);
  });

  it('3 it is for this person', () => {
    const asBo = LINE.replace('member: ana', 'member: bo').replace(
      /terms: v1-\w+/,
      `terms: ${messageFor(DESK, 'bo').terms}`,
    );
    assert.equal(verdictOf(DESK + asBo, 'bo'), OTHERS);
    const asked = DESK.replace('id: ana, name: Ana Ruiz', 'id: ana, name: Zoe Ruiz');
    assert.equal(verdictOf(asked + LINE, 'ana'), OTHERS, 'the name is what people see');
    assert.equal(verdictOf(SIGNED.replaceAll(/\bana\b/g, 'ar'), 'ar'), SEALED, 'an id is not');
    assert.equal(verdictOf(SIGNED.replace('member: ana', 'member: Ana Ruiz'), 'ana'), SEALED);
    const twins = DESK.replace('name: Cy Moor', 'name: Ana Ruiz');
    assert.equal(verdictOf(twins + LINE, 'ana'), OTHERS, 'whoever shares a name goes by the id, too');
    assert.equal(verdictOf(twins + sealedLine(twins, 'ana', ANA), 'ana'), SEALED);
  });

  it('4 it is for these terms', () => {
    assert.equal(verdictOf(SIGNED.replace('24', '48'), 'ana'), FALLEN);
    const slower = DESK.replace('24', '48');
    const { terms } = messageFor(slower, 'ana');
    assert.equal(verdictOf(slower + LINE.replace(/terms: v1-\w+/, `terms: ${terms}`), 'ana'), OTHERS);
    assert.equal(verdictOf(SIGNED.replace('hours.', 'HOURS'), 'ana'), SEALED);
    assert.equal(verdictOf(SIGNED.replace('signed: 2026-11-22', 'signed: 2026-11-21'), 'ana'), OTHERS);
  });

  it('5 every version in it is one that is known', () => {
    assert.match(verdictOf(DESK + sealedLine(DESK, 'ana', ANA, { version: 2 }), 'ana'), /form that is not known here/);
    assert.match(
      verdictOf(DESK + sealedLine(DESK, 'ana', ANA, { reserved: '2' }), 'ana'),
      /form that is not known here/,
    );
    assert.match(verdictOf(SIGNED.replace('terms: v1-', 'terms: v9-'), 'ana'), /terms that are not known here/);
    const { message, terms } = messageFor(DESK, 'ana');
    const format2 = Buffer.from(Buffer.from(message).toString().replace('"format":1', '"format":2'));
    const line = `  - { member: ana, signed: 2026-11-22, terms: ${terms}, proof: ${ANA.sign(format2)} }\n`;
    assert.equal(verdictOf(DESK + line, 'ana'), OTHERS);
  });

  it('6 it was made for signing charters', () => {
    for (const namespace of ['git', 'file', '', 'charter-signature-v2', 'charter-signature-v1\0'])
      assert.match(verdictOf(DESK + sealedLine(DESK, 'ana', ANA, { namespace }), 'ana'), /made for another purpose/);
  });

  it('7 it was made in a way that is safe', () => {
    const rsa = createSshSigner('ssh-rsa', random);
    const short = createSshSigner('ssh-rsa', random, 1024);
    const withKey = (key: string): string => DESK.replace(ANA.keyLine, key);
    const text = withKey(rsa.keyLine);
    assert.equal(verdictOf(text + sealedLine(text, 'ana', rsa), 'ana'), SEALED);
    const sha1 = sealedLine(text, 'ana', rsa, { algorithm: 'ssh-rsa' });
    assert.match(verdictOf(text + sha1, 'ana'), /a way that is not safe/);
    assert.match(verdictOf(DESK + sealedLine(DESK, 'ana', ANA, { hash: 'sha1' }), 'ana'), /a way that is not safe/);
    const weak = withKey(short.keyLine);
    assert.match(verdictOf(weak + sealedLine(weak, 'ana', short), 'ana'), /too short to be safe/);
  });

  it('8 the key is bound to that person, and was in force', () => {
    assert.match(verdictOf(DESK + sealedLine(DESK, 'ana', BO), 'ana'), /does-not-hold.+a key that is not theirs/);
    assert.match(verdictOf(DESK + sealedLine(DESK, 'ana', MALLORY), 'ana'), /does-not-hold.+a key that is not theirs/);
    assert.match(
      verdictOf(DESK + sealedLine(DESK, 'cy', MALLORY), 'cy'),
      /^holds recorded: no key of Cy Moor is known/,
    );
    const allowed = (line: string) => {
      const before = bindAllowed(readAllowedSigners(`${line} ${ANA.keyLine}\n`));
      return { bind: { before, now: before } };
    };
    assert.equal(verdictOf(SIGNED, 'ana', DESK, allowed('ana')), SEALED);
    assert.match(verdictOf(SIGNED, 'ana', DESK, allowed('bo')), /^holds recorded: no key/);
    assert.match(
      verdictOf(SIGNED, 'ana', DESK, allowed('ana valid-before="20261122"')),
      /^does-not-hold.+not in force/,
    );
    assert.match(
      verdictOf(SIGNED, 'ana', DESK, allowed('ana namespaces="git"')),
      /^does-not-hold.+not be used for charters/,
    );
  });

  it('9 all that was known before the change, which cannot vouch for itself', () => {
    const newKey = DESK.replace(ANA.keyLine, MALLORY.keyLine);
    assert.match(
      verdictOf(newKey + sealedLine(newKey, 'ana', MALLORY), 'ana', DESK),
      /^holds recorded: its key is new/,
    );
    const newcomer = DESK.replace('name: Cy Moor', `name: Eve Moor, key: ${MALLORY.keyLine}`);
    const line = sealedLine(newcomer, 'cy', MALLORY);
    assert.match(verdictOf(newcomer + line, 'cy', DESK), /^holds recorded: Eve Moor is new in this change/);
    assert.equal(verdictOf(newcomer + line, 'cy', newcomer), SEALED, 'once it is merged');
    const unknown = {
      before: undefined,
      unknown: fixed('nobody knows'),
      bind: { before: bindListed, now: bindListed },
    };
    assert.equal(verdictOf(SIGNED, 'ana', undefined, unknown), 'holds recorded: nobody knows');
  });

  it('10 it is the one line of that person', () => {
    const plain = LINE.replace(/, proof: \S+/, '');
    const text = `${DESK}${plain}${LINE}${LINE}`;
    const anas = judge(text).filter(({ signer }) => signer === 'ana');
    assert.equal(anas.length, 1);
    assert.equal(verdictOf(text, 'ana'), 'holds proven: 2 more lines of the same person do not count');
    const future = sealedLine(DESK, 'ana', ANA, {}, '2026-11-23');
    assert.match(
      verdictOf(`${DESK}${plain}${future}`, 'ana'),
      /^holds recorded/,
      'one that may not count lends nothing',
    );
  });

  it('11 nothing has been taken away unseen', () => {
    const lost = (now: string) => lostSignatures(parseCharter(SIGNED + sealedLine(DESK, 'bo', BO)), parseCharter(now));
    const bo = sealedLine(DESK, 'bo', BO);
    assert.deepEqual(lost(SIGNED + bo), []);
    assert.deepEqual(lost(SIGNED), [{ what: 'signature', id: 'bo', name: 'Bo Lind', signed: '2026-11-22' }]);
    assert.deepEqual(lost(SIGNED + bo.replace(/, proof: \S+/, '')), [
      { what: 'seal', id: 'bo', name: 'Bo Lind', signed: '2026-11-22' },
    ]);
    assert.deepEqual(lost(SIGNED.replace(/ {2}- \{ id: (?:bo|cy).+\n/g, '')), [
      { what: 'signer', id: 'bo', name: 'Bo Lind', signed: '2026-11-22' },
      { what: 'signer', id: 'cy', name: 'Cy Moor', signed: undefined },
    ]);
    assert.equal(lost('').length, 3);
  });

  it('12 every program reads the same in the file', () => {
    const tricks: { readonly [what: string]: string } = {
      'the same field twice': `${SIGNED}title: Returns Desk\n`,
      'a field that nobody knows': SIGNED.replace('roles:', 'pay: none\nroles:'),
      'a copied place': SIGNED.replace('purpose: Every', 'x-a: &a Every\npurpose: Every'),
      'a tag': SIGNED.replace('purpose: ', 'purpose: !!str '),
      'a second document': `${SIGNED}---\ncharter: 1\n`,
      'a hidden letter': SIGNED.replace('purpose: Every', 'purpose: E\u202Every'),
      'a directive': `%YAML 1.1\n---\n${SIGNED}`,
    };
    for (const [what, text] of Object.entries(tricks))
      assert.match(verdictOf(text, 'ana'), /^does-not-hold.+(?:cannot be signed|other terms)/, what);
  });

  it('13 nothing follows', () => {
    assert.equal(verdictOf(DESK + sealedLine(DESK, 'ana', ANA, { behind: Uint8Array.of(0) }), 'ana'), UNREADABLE);
    assert.equal(verdictOf(DESK + sealedLine(DESK, 'ana', ANA, { inside: Uint8Array.of(0) }), 'ana'), UNREADABLE);
    for (const [from, to] of [
      [/proof: (\S+)/, 'proof: "$1 "'],
      [/proof: (\S+)/, 'proof: "$1\\n$1"'],
      [/proof: (\S+)/, 'proof: "$1="'],
    ] as const)
      assert.match(verdictOf(SIGNED.replace(from, to), 'ana'), /^does-not-hold/, to);
  });

  it('14 it can be checked at all: nothing makes the check throw', () => {
    const proofs = [
      'yes',
      '""',
      '[a, b]',
      '{ a: b }',
      'U1NIU0lH',
      `"${'A'.repeat(40_000)}"`,
      '"\\0"',
      '~',
      '| \n -----BEGIN',
    ];
    for (const proof of proofs) {
      const verdict = verdictOf(SIGNED.replace(/proof: \S+/, `proof: ${proof}`), 'ana');
      assert.doesNotMatch(verdict, /proven/, proof);
    }
    // Cut off anywhere: mutants.fuzz.ts.
    for (const length of [9, 60, LINE.length - 9]) judge(DESK + LINE.slice(0, length));
  });
});
