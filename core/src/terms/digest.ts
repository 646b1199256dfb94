import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What `terms` of a signature holds: the version of the rules by which terms are made canonical, and SHA-256
 * (FIPS 180-4) in lower-case hexadecimal digits.
 *
 * Version 1 never changes: whoever changes a word list, a pattern, the class of a field or the form of an entry makes
 * version 2 beside it. Signatures of version 1 go on being compared by version 1. `test/core/terms/golden.test.ts`
 * holds digests that must stay.
 */
export const VERSION = 'v1';

const FORM = /^v1-[0-9a-f]{64}$/;

export function isDigest(text: string): boolean {
  return FORM.test(text);
}

/** Hashes texts that begin alike: the beginning is hashed once. */
export function createDigest(beginning: string): (rest: string) => string {
  const started = sha256.create().update(utf8ToBytes(beginning));
  return (rest) => `${VERSION}-${bytesToHex(started.clone().update(utf8ToBytes(rest)).digest())}`;
}

/** Crockford's alphabet: https://www.crockford.com/base32.html. No letter in it is taken for a digit or another letter. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 10;

/** Eight signs for paper, such as `7K3M-Q9TX`: the first 40 bits of a digest. Enough to find a version, not to prove it. */
export function shortCode(digest: string): string {
  const bits = BigInt(`0x${digest.slice(VERSION.length + 1, VERSION.length + 1 + DIGITS)}`);
  const signs = Array.from({ length: 8 }, (_, index) => ALPHABET[Number((bits >> BigInt(35 - 5 * index)) & 31n)]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}
