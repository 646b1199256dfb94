// Chosen because it is small, audited and has no dependencies but the hashes that are used here already.
import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { Curve, PublicKey } from '../ssh/public-key.js';
import { joined, MalformedError, readWire, uint32, type WireReader } from '../ssh/wire.js';

/** Checks a PKCS #1 v1.5 signature of RFC 8017; the host has it, since no small library of RSA is well kept. */
export type VerifyRsa = (
  key: { readonly modulus: Uint8Array; readonly exponent: Uint8Array },
  hash: 'sha256' | 'sha512',
  message: Uint8Array,
  signature: Uint8Array,
) => boolean;

/** The host cannot check RSA. */
export class NoRsaError extends Error {}

/** The signature was made in a way that is not taken. */
export class AlgorithmError extends Error {}

type Hash = (message: Uint8Array) => Uint8Array;

/** The hashes of a message that a signature may name. */
export const HASHES: ReadonlyMap<string, Hash> = new Map<string, Hash>([
  ['sha256', sha256],
  ['sha512', sha512],
]);

const CURVES: { readonly [curve in Curve]: { readonly ecdsa: typeof p256; readonly bytes: number } } = {
  nistp256: { ecdsa: p256, bytes: 32 },
  nistp384: { ecdsa: p384, bytes: 48 },
  nistp521: { ecdsa: p521, bytes: 66 },
};
const RSA_HASHES: ReadonlyMap<string, 'sha256' | 'sha512'> = new Map([
  ['rsa-sha2-256', 'sha256'],
  ['rsa-sha2-512', 'sha512'],
]);

/**
 * Whether a key made a signature over bytes. The signature is that of SSH: its algorithm and its fields.
 * Throws MalformedError, AlgorithmError or NoRsaError.
 */
export function verifyBytes(
  key: PublicKey,
  signature: Uint8Array,
  message: Uint8Array,
  verifyRsa: VerifyRsa | undefined,
): boolean {
  const wire = readWire(signature);
  const algorithm = wire.text();
  if (key.kind === 'rsa') {
    const hash = RSA_HASHES.get(algorithm);
    if (hash === undefined) throw new AlgorithmError();
    const bytes = lastString(wire);
    if (bytes.length !== key.modulus.length) throw new MalformedError('not as long as the key');
    if (!verifyRsa) throw new NoRsaError();
    return verifyRsa(key, hash, message, bytes);
  }
  if (algorithm !== key.type) throw new AlgorithmError();
  const fields = wire.string();
  const signed = key.application === undefined ? message : byHardware(wire, key.application, message);
  wire.end();
  return key.kind === 'ed25519' ? verifyEd25519(key.point, fields, signed) : verifyEcdsa(key, fields, signed);
}

/** A hardware key adds what it did (flags) and how often (counter), and signs all of it: PROTOCOL.u2f. */
function byHardware(wire: WireReader, application: Uint8Array, message: Uint8Array): Uint8Array {
  const flags = Uint8Array.of(wire.byte());
  return joined([sha256(application), flags, uint32(wire.uint32()), sha256(message)]);
}

function verifyEd25519(point: Uint8Array, fields: Uint8Array, message: Uint8Array): boolean {
  return orFalse(() => ed25519.verify(fields, message, point, { zip215: false }));
}

function verifyEcdsa(key: PublicKey & { kind: 'ecdsa' }, fields: Uint8Array, message: Uint8Array): boolean {
  const wire = readWire(fields);
  const { ecdsa, bytes } = CURVES[key.curve];
  const [r, s] = [padded(wire.positive(), bytes), padded(wire.positive(), bytes)];
  wire.end();
  // ssh-keygen makes both of the two forms that a signature has.
  return orFalse(() => ecdsa.verify(joined([r, s]), message, key.point, { lowS: false }));
}

function lastString(wire: WireReader): Uint8Array {
  const bytes = wire.string();
  wire.end();
  return bytes;
}

function padded(number: Uint8Array, bytes: number): Uint8Array {
  if (number.length > bytes) throw new MalformedError('too large a number');
  return joined([new Uint8Array(bytes - number.length), number]);
}

/** The library throws where bytes are no point or no number of the curve. */
function orFalse(verify: () => boolean): boolean {
  try {
    return verify();
  } catch {
    return false;
  }
}
