import { createPublicKey, verify } from 'node:crypto';
import type { VerifyRsa } from '../../../core/src/proof/index.js';

/** Signatures of PKCS #1 v1.5 with SHA-2, by the cryptography of Node. */
export const verifyRsa: VerifyRsa = ({ modulus, exponent }, hash, message, signature) => {
  const jwk = { kty: 'RSA', n: base64url(modulus), e: base64url(exponent) };
  try {
    return verify(hash, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
  } catch {
    // A modulus that no key could have.
    return false;
  }
};

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
