import { utf8ToBytes } from '@noble/hashes/utils.js';
import { asBase64, readBase64 } from '../ssh/base64.js';
import { joined, MalformedError, readWire, wireString } from '../ssh/wire.js';

/** An SSH signature, taken apart and not yet believed: PROTOCOL.sshsig of OpenSSH, version 1. */
export interface Envelope {
  readonly version: number;
  /** The public key as it says itself. */
  readonly key: Uint8Array;
  /** What the signature is for. */
  readonly namespace: string;
  readonly reserved: Uint8Array;
  readonly hash: string;
  /** The signature proper, with its algorithm before it. */
  readonly signature: Uint8Array;
}

const MAGIC = utf8ToBytes('SSHSIG');
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
/** Longer than any signature by a key that is taken: that of the longest RSA key has some 6,000 signs. */
const MOST_SIGNS = 16_384;

/**
 * Reads a proof: the base64 of a signature on one line, or with the lines above and below it that ssh-keygen writes.
 * Throws MalformedError where there is anything more or less.
 */
export function readEnvelope(proof: string): Envelope {
  if (proof.length > MOST_SIGNS) throw new MalformedError('too long');
  const wire = readWire(readBase64(withoutArmor(proof)));
  if (!wire.bytes(MAGIC.length).every((byte, index) => byte === MAGIC[index]))
    throw new MalformedError('another format');
  const version = wire.uint32();
  const [key, namespace, reserved, hash] = [wire.string(), wire.text(), wire.string(), wire.text()];
  const signature = wire.string();
  wire.end();
  return { version, key, namespace, reserved, hash, signature };
}

/** What ssh-keygen wrote, as one line for the charter. Throws MalformedError. */
export function proofLine(armored: string): string {
  return asBase64(readBase64(withoutArmor(armored)));
}

/** The bytes that the key signs: not the message, but its hash and what it is for. */
export function signedBytes({ namespace, reserved, hash }: Envelope, digest: Uint8Array): Uint8Array {
  const parts = [utf8ToBytes(namespace), reserved, utf8ToBytes(hash), digest];
  return joined([MAGIC, ...parts.map(wireString)]);
}

function withoutArmor(proof: string): string {
  const lines = proof.split(/\r?\n/);
  if (lines.length === 1) return proof;
  if (lines.at(-1) === '') lines.pop();
  if (lines[0] !== BEGIN || lines.at(-1) !== END || lines.includes('')) throw new MalformedError('something follows');
  return lines.slice(1, -1).join('');
}
