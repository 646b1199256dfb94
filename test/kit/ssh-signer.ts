import { constants, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { NAMESPACE } from '../../core/src/proof/index.js';
import type { Random } from './random.js';
import { keptRsaKeys } from './rsa-keys.js';

/** What may be said in a signature; left out, it is what it should be. */
export interface Parts {
  readonly magic?: string;
  readonly version?: number;
  readonly namespace?: string;
  readonly reserved?: string;
  readonly hash?: 'sha256' | 'sha512' | 'sha1';
  /** Of the signature proper. */
  readonly algorithm?: string;
  /** The public key in the signature. */
  readonly key?: Uint8Array;
  /** Numbers of ECDSA with a needless zero before them. */
  readonly longNumbers?: boolean;
  /** Whether the hardware key was touched. */
  readonly touched?: boolean;
  /** Behind the fields of the signature proper, and behind everything. */
  readonly inside?: Uint8Array;
  readonly behind?: Uint8Array;
}

/** A key pair that signs as ssh-keygen does, and wrongly where that is wanted. */
export interface SshSigner {
  readonly kind: SignerKind;
  readonly publicKey: Uint8Array;
  /** As in a file that ends in .pub. */
  readonly keyLine: string;
  /** The signature in base64, on one line. */
  sign(message: Uint8Array, parts?: Parts): string;
}

export const SIGNER_KINDS = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'ssh-rsa',
  'sk-ssh-ed25519@openssh.com',
  'sk-ecdsa-sha2-nistp256@openssh.com',
] as const;
export type SignerKind = (typeof SIGNER_KINDS)[number];

const CURVES = { nistp256: p256, nistp384: p384, nistp521: p521 };
const HASHES = { sha1, sha256, sha512 };
const APPLICATION = Buffer.from('ssh:');

/** A pair of keys; the same chance makes the same one, but for short ones of RSA. */
export function createSshSigner(kind: SignerKind, random: Random, rsaBits = 2048): SshSigner {
  const { fields, signRaw } = rawSigner(kind, random, rsaBits);
  const publicKey = join(wire(kind), ...fields);
  const isHardware = kind.startsWith('sk-');

  const signSsh = (data: Uint8Array, parts: Parts): Uint8Array => {
    const algorithm = parts.algorithm ?? (kind === 'ssh-rsa' ? 'rsa-sha2-512' : kind);
    const inside = parts.inside ?? new Uint8Array();
    if (!isHardware) return join(wire(algorithm), wire(signRaw(data, parts, algorithm)), inside);
    const flags = Uint8Array.of(parts.touched === false ? 0 : 1);
    const counter = uint32(random.int(1_000_000));
    const signed = join(sha256(APPLICATION), flags, counter, sha256(data));
    return join(wire(algorithm), wire(signRaw(signed, parts, algorithm)), flags, counter, inside);
  };
  return {
    kind,
    publicKey,
    keyLine: `${kind} ${Buffer.from(publicKey).toString('base64')} key of a test`,
    sign(message, parts = {}) {
      const { magic = 'SSHSIG', version = 1, namespace = NAMESPACE, reserved = '', hash = 'sha512' } = parts;
      const digest = HASHES[hash](message);
      const data = join(Buffer.from('SSHSIG'), wire(namespace), wire(''), wire(hash), wire(digest));
      const head = join(Buffer.from(magic), uint32(version), wire(parts.key ?? publicKey));
      const body = join(wire(namespace), wire(reserved), wire(hash), wire(signSsh(data, parts)));
      return Buffer.from(join(head, body, parts.behind ?? new Uint8Array())).toString('base64');
    },
  };
}

/** As ssh-keygen writes a signature. */
export function armored(proof: string): string {
  const lines = proof.match(/.{1,70}/g) ?? [];
  return `-----BEGIN SSH SIGNATURE-----\n${lines.map((line) => `${line}\n`).join('')}-----END SSH SIGNATURE-----\n`;
}

interface RawSigner {
  readonly fields: Uint8Array[];
  readonly signRaw: (data: Uint8Array, parts: Parts, algorithm: string) => Uint8Array;
}

function rawSigner(kind: SignerKind, random: Random, rsaBits: number): RawSigner {
  const application = kind.startsWith('sk-') ? [wire(APPLICATION)] : [];
  const curve = /nistp\d+/.exec(kind)?.[0] as keyof typeof CURVES | undefined;
  if (kind === 'ssh-rsa') return rsaSigner(rsaBits);
  if (!curve) {
    const { key, point } = ed25519Key(bytesOf(random, 32));
    return { fields: [wire(point), ...application], signRaw: (data) => sign(null, data, key) };
  }
  const ecdsa = CURVES[curve];
  const secretKey = ecdsa.utils.randomSecretKey(bytesOf(random, ecdsa.lengths.seed ?? 48));
  return {
    fields: [wire(curve), wire(ecdsa.getPublicKey(secretKey, false)), ...application],
    signRaw(data, { longNumbers = false }) {
      const signature = ecdsa.sign(data, secretKey, { lowS: false });
      const half = signature.length / 2;
      return join(number(signature.subarray(0, half), longNumbers), number(signature.subarray(half), false));
    },
  };
}

/** What stands before the secret where a key of Ed25519 is written down: RFC 8410. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** By OpenSSL, so that what checks does not stand in judgement on itself. */
function ed25519Key(secret: Uint8Array): { key: KeyObject; point: Uint8Array } {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, secret]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { key, point: new Uint8Array(Buffer.from(x, 'base64url')) };
}

const rsaKeys = new Map<number, KeyObject[]>();

/** Keys of RSA take long to make, so a few serve for all, and those of the usual length are kept. */
function rsaSigner(bits: number): RawSigner {
  const made = rsaKeys.get(bits) ?? (bits === 2048 ? keptRsaKeys() : []);
  rsaKeys.set(bits, made);
  if (made.length < 2) {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: bits,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    made.push(createPrivateKey(privateKey));
  } else made.push(made.shift() as KeyObject);
  const key = made.at(-1) as KeyObject;
  const { n = '', e = '' } = key.export({ format: 'jwk' });
  const [modulus, exponent] = [n, e].map((text) => new Uint8Array(Buffer.from(text, 'base64url')));
  return {
    fields: [number(exponent as Uint8Array, false), number(modulus as Uint8Array, false)],
    signRaw: (data, _, algorithm) => {
      const hash = { 'rsa-sha2-256': 'sha256', 'ssh-rsa': 'sha1' }[algorithm] ?? 'sha512';
      return sign(hash, data, { key, padding: constants.RSA_PKCS1_PADDING });
    },
  };
}

export function bytesOf(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.int(256));
}

/** An mpint of SSH. */
function number(bytes: Uint8Array, long: boolean): Uint8Array {
  const from = bytes.findIndex((byte) => byte !== 0);
  const digits = from < 0 ? new Uint8Array() : bytes.subarray(from);
  const zeros = ((digits[0] ?? 0) >= 0x80 ? 1 : 0) + (long ? 1 : 0);
  return wire(join(new Uint8Array(zeros), digits));
}

function wire(content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return join(uint32(bytes.length), bytes);
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
