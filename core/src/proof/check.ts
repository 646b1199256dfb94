import { AlgorithmError, HASHES, NoRsaError, verifyBytes, type VerifyRsa } from './algorithms.js';
import { readEnvelope, signedBytes } from './envelope.js';
import { NAMESPACE } from './payload.js';
import { KeyError, readPublicKey } from '../ssh/public-key.js';
import { MalformedError } from '../ssh/wire.js';

/**
 * Why a proof shows nothing. `malformed`: it cannot be read, or something follows. `version`, `namespace`, `algorithm`:
 * it was made in another form, for another purpose or in a way that is not taken. `certificate`, `kind`, `weak`: by a key
 * that is not taken. `mismatch`: for another message, or by nobody. `rsa`: this program cannot check keys of this kind.
 */
export type Fault =
  'malformed' | 'version' | 'namespace' | 'algorithm' | 'certificate' | 'kind' | 'weak' | 'mismatch' | 'rsa';

/** The key that signed, or why none did. Whose key it is, is another question. */
export type Checked = { readonly ok: true; readonly key: Uint8Array } | { readonly ok: false; readonly because: Fault };

/** Whether a proof is a signature over a message, as `ssh-keygen -Y check-novalidate` says it. Never throws. */
export function checkProof(
  proof: string,
  message: Uint8Array,
  verifyRsa?: VerifyRsa,
  namespace: string = NAMESPACE,
): Checked {
  const no = (because: Fault): Checked => ({ ok: false, because });
  try {
    const envelope = readEnvelope(proof);
    if (envelope.version !== 1) return no('version');
    if (envelope.namespace !== namespace) return no('namespace');
    // Kept for what a later version may need: nothing that is known here puts anything there.
    if (envelope.reserved.length > 0) return no('version');
    const hash = HASHES.get(envelope.hash);
    if (!hash) return no('algorithm');
    const key = readPublicKey(envelope.key);
    const isRight = verifyBytes(key, envelope.signature, signedBytes(envelope, hash(message)), verifyRsa);
    return isRight ? { ok: true, key: envelope.key } : no('mismatch');
  } catch (error) {
    if (error instanceof KeyError) return no(error.because);
    if (error instanceof AlgorithmError) return no('algorithm');
    if (error instanceof NoRsaError) return no('rsa');
    if (error instanceof MalformedError) return no('malformed');
    throw error;
  }
}
