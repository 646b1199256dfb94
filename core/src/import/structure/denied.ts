import { plain } from '../source/plain.js';
import { tokensOf } from '../words/phrasebook.js';
import { NOT } from './classify.js';

/** Words that come and go with a no. */
const HELPERS: ReadonlySet<string> = new Set(['t', 'do', 'does', 'will', 'are', 'is', 're', 's', 'si']);

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
