import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 2 where the charter builds on another one, whose terms count with its own; else 1. */
export type TermsVersion = 1 | 2;

/**
 * What `terms` of a signature holds: the version of the rules by which terms are made canonical, and a SHA-256.
 *
 * Version 1 never changes, and neither does version 2, which differs in what is inherited only: whoever changes a word list, a pattern, the class of a field or the form of an entry makes
 * another version beside them. Signatures of a version go on being compared by it. `test/core/terms/golden.test.ts`
 * holds digests that must stay.
 */
export function asTerms(canonical: string, version: TermsVersion): string {
  return `v${version}-${hash(canonical)}`;
}

/** SHA-256 (FIPS 180-4) of the UTF-8 of a text, in lower-case hexadecimal digits. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

export function isTerms(text: string): boolean {
  return /^v[12]-[0-9a-f]{64}$/.test(text);
}

/** Crockford's alphabet: https://www.crockford.com/base32.html. No letter in it is taken for a digit or another letter. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight signs for paper, such as `7K3M-Q9TX`: the first 40 bits of a digest. Enough to find a version, not to prove it. */
export function shortCode(terms: string): string {
  const bits = BigInt(`0x${terms.slice(3, 13)}`);
  const signs = Array.from({ length: 8 }, (_, index) => ALPHABET[Number((bits >> BigInt(35 - 5 * index)) & 31n)]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}
