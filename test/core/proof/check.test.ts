import assert from 'node:assert/strict';
import { verifyRsa } from '../../../cli/src/sealing/verify-rsa.js';
import { checkProof, proofLine } from '../../../core/src/proof/index.js';
import { createRandom } from '../../kit/random.js';
import {
  armored,
  createSshSigner,
  SIGNER_KINDS,
  type Parts,
  type SignerKind,
  type SshSigner,
} from '../../kit/ssh-signer.js';

const MESSAGE = Buffer.from('{"charter":"returns desk"}');

const signers = new Map<SignerKind, SshSigner>();

/** Making a key takes longer than what is done with it. */
function signerOf(kind: SignerKind): SshSigner {
  const signer = signers.get(kind) ?? createSshSigner(kind, createRandom(7));
  signers.set(kind, signer);
  return signer;
}

function said(kind: SignerKind, parts: Parts = {}): string {
  const checked = checkProof(signerOf(kind).sign(MESSAGE, parts), MESSAGE, verifyRsa);
  return checked.ok ? 'ok' : checked.because;
}

describe('an SSH signature', () => {
  for (const kind of SIGNER_KINDS) {
    it(`by ${kind} is taken with both hashes, and for no other message`, () => {
      const signer = signerOf(kind);
      for (const hash of ['sha256', 'sha512'] as const) {
        const proof = signer.sign(MESSAGE, { hash });
        assert.deepEqual(checkProof(proof, MESSAGE, verifyRsa), { ok: true, key: signer.publicKey });
        assert.deepEqual(checkProof(armored(proof), MESSAGE, verifyRsa), { ok: true, key: signer.publicKey });
        const other = checkProof(proof, Buffer.from('{"charter":"refunds desk"}'), verifyRsa);
        assert.deepEqual(other, { ok: false, because: 'mismatch' });
      }
    });
  }

  it('is refused in another version, for another purpose, or in a way that is not taken', () => {
    const [ed, rsa] = ['ssh-ed25519', 'ssh-rsa'] as const;
    assert.deepEqual(
      {
        version: said(ed, { version: 2 }),
        reserved: said(ed, { reserved: 'x' }),
        magic: said(ed, { magic: 'SSHSIH' }),
        'signature of git': said(ed, { namespace: 'git' }),
        'namespace that begins alike': said(ed, { namespace: 'charter-signature-v10' }),
        sha1: said(ed, { hash: 'sha1' }),
        'RSA with SHA-1': said(rsa, { algorithm: 'ssh-rsa' }),
        'RSA with SHA-256': said(rsa, { algorithm: 'rsa-sha2-256' }),
        'another algorithm than the key': said(ed, { algorithm: 'sk-ssh-ed25519@openssh.com' }),
        webauthn: said('sk-ecdsa-sha2-nistp256@openssh.com', {
          algorithm: 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com',
        }),
        'number with a needless zero': said('ecdsa-sha2-nistp256', { longNumbers: true }),
        'bytes behind the signature proper': said(ed, { inside: Uint8Array.of(0) }),
        'bytes behind everything': said(ed, { behind: Uint8Array.of(0) }),
      },
      {
        version: 'version',
        reserved: 'version',
        magic: 'malformed',
        'signature of git': 'namespace',
        'namespace that begins alike': 'namespace',
        sha1: 'algorithm',
        'RSA with SHA-1': 'algorithm',
        'RSA with SHA-256': 'ok',
        'another algorithm than the key': 'algorithm',
        webauthn: 'algorithm',
        'number with a needless zero': 'malformed',
        'bytes behind the signature proper': 'malformed',
        'bytes behind everything': 'malformed',
      },
    );
  });

  it('by a short key, a certificate or an unknown kind of key is refused', () => {
    const short = createSshSigner('ssh-rsa', createRandom(7), 1024);
    const name = (text: string): Buffer => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
    const keys: [Uint8Array, string][] = [
      [short.publicKey, 'weak'],
      [name('ssh-ed25519-cert-v01@openssh.com'), 'certificate'],
      [name('ssh-dss'), 'kind'],
      [name('sœh'), 'malformed'],
      [Uint8Array.of(0, 0, 0, 255), 'malformed'],
      [new Uint8Array(), 'malformed'],
    ];
    for (const [key, because] of keys) {
      const proof = short.sign(MESSAGE, { key });
      assert.deepEqual(checkProof(proof, MESSAGE, verifyRsa), { ok: false, because });
    }
  });

  it('by RSA cannot be checked where the host has no RSA', () => {
    const proof = signerOf('ssh-rsa').sign(MESSAGE);
    assert.deepEqual(checkProof(proof, MESSAGE), { ok: false, because: 'rsa' });
  });

  it('is read in one spelling only', () => {
    const signer = signerOf('ssh-ed25519');
    const proof = signer.sign(MESSAGE);
    assert.equal(proofLine(armored(proof)), proof);
    assert.equal(proof.at(-1), '=', 'the last bits mean nothing here');
    const spellings = [
      ` ${proof}`,
      `${proof} `,
      `${proof}\n`,
      `${proof}\nx`,
      `${proof}=`,
      proof.replace(/=+$/, ''),
      proof.replaceAll('+', '-'),
      `${proof.slice(0, 40)} ${proof.slice(40)}`,
      proof.replace(/(.)(=+)$/, (_, last: string, end: string) => String.fromCharCode(last.charCodeAt(0) + 1) + end),
      armored(proof).replace('BEGIN', 'begin'),
      `${armored(proof)}x`,
      `x${armored(proof)}`,
      armored(proof).replace('-----END', '\n-----END'),
      `${armored(proof)}${armored(proof)}`,
      '',
      'U1NIU0lH',
      'A'.repeat(20_000),
    ];
    for (const spelling of spellings) {
      if (spelling === proof) continue;
      assert.deepEqual(checkProof(spelling, MESSAGE), { ok: false, because: 'malformed' }, spelling);
    }
  });
});
