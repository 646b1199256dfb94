import { createPrivateKey, type KeyObject } from 'node:crypto';

/** The primes of two keys of 2048 bits: to look for some takes longer than most suites. They sign nothing but tests. */
const PRIMES = [
  [
    '9pwEOQ5zWiqNId_g6ueZrci6S3KXsk-jJcIJtjXrPU45S7bOvRKCuVb1vsXmxddm4tGLDDpJ6yu1ggHAMR8jQWFLte6cVfeN4IvDkufRnIOzwd5K3wSrqbnBtgzYtlIXXdDq0IF5_UhvD7UvVOnECluIWK5vppnvoLg67MWBdGk',
    'y7A_9o4EtnkDl1gcE1UGx2S4s4j-TrkQO6Tdlw8UHn9UkXP4vywjIMzbJsDoPnpkwTgWSVZ61E7IITUoJ-RqF3_rK12RhpeB--qKMCGNdtk2LIZIPQN7OyBAnn-UPJx0eDaP0HnTxwpfqqz7E4EJJ-rrTV61iH4g5TnniuhRP6M',
  ],
  [
    'yGsRMAo8ZbggNtddW6JdBsi_bd7spCaWLizEnE6f_Y3MJJZy09wrolVOXtpsx72CH4uL_R20F2TymP7UHa3yWJyzsxmehfskwPKsPiyGZJflc9NFhgoDK6tx10nQcRWVItGRD7_NEW33UBcHxaPj5tkeJQmi-c6vetZtk0F9PGs',
    'tZfJ6SJp7ONp-eeJLOf_zAQxji_9UN9TKF6rPf5blcKn2PRQXwiIyAnKzJ3QK-KVwR097ZvC0V73UetpNsvBcc0m8MS4YsstkFXYql2B5M-8KHElIf54NR49fBQ64Kt0Yw2hDt4_QZwFz6HxY8XPlTlk2iu0bMaX-wsv4uvmKpM',
  ],
] as const;

/** Keys of 2048 bits for RSA, the same each time. */
export function keptRsaKeys(): KeyObject[] {
  return PRIMES.map(([first, second]) => {
    const [p, q] = [read(first), read(second)];
    const e = 65_537n;
    const d = inverse(e, (p - 1n) * (q - 1n));
    const parts = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
    const written = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, write(value)]));
    return createPrivateKey({ key: { kty: 'RSA', ...written }, format: 'jwk' });
  });
}

/** What `value` is to be multiplied with to leave 1, by Euclid. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [rest, next, factor, following] = [modulus, value % modulus, 0n, 1n];
  while (next > 0n) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, following] = [following, factor - times * following];
  }
  return factor < 0n ? factor + modulus : factor;
}

function read(text: string): bigint {
  return BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);
}

function write(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
}
