import { plain } from '../source/plain.js';
import { tokensOf } from '../words/phrasebook.js';
import { HELPERS, NOT } from './classify.js';

/** "Non-functional", "No funcionales": a kind of requirements, and not the other side of "Functional". */
export function isOfRequirements(label: string): boolean {
  return /\b(?:non?|not|icke|ej|inte|nicht|non)[ -]?(?:func|funk|fonc)[a-zé]*\b/iu.test(label);
}

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
      !isOfRequirements(plain(other)) &&
      tokensOf(plain(other)).some((token) => NOT.has(token)) &&
      positive(other) !== '' &&
      positive(other) === positive(label),
  );
}
