import { plain } from '../source/plain.js';
import { tokensOf } from '../words/phrasebook.js';
import { HELPERS, NOT } from './classify.js';

/** "On it" beside "Not on it". */
export function isDenied(label: string, labels: readonly string[]): boolean {
  const positive = (other: string): string =>
    tokensOf(plain(other))
      .filter((token) => !NOT.has(token) && !HELPERS.has(token))
      .map((token) => token.replace(/s$/, ''))
      .join(' ');
  return labels.some(
    (other) =>
      other !== label &&
      tokensOf(plain(other)).some((token) => NOT.has(token)) &&
      positive(other) !== '' &&
      positive(other) === positive(label),
  );
}
