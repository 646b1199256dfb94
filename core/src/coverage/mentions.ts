import type { Charter } from '../model/charter.generated.js';
import { memoOf } from '../model/memo.js';
import type { Text } from '../model/text.js';
import { slug } from '../text/slug.js';
import type { Words } from './point.js';
import { PROCEDURES } from './procedures.js';
import { WORK } from './work.js';

const PATTERNS: readonly (readonly [id: string, pattern: RegExp])[] = [...WORK, ...PROCEDURES].map(({ id, words }) => [
  id,
  compile(words),
]);

/** German writes in one word what others write in several: a Kundenbefragung is a Befragung. */
function compile({ de, ...others }: Words): RegExp {
  const either = (words: string): string => words.split(/\s+/).join('|');
  return new RegExp(`(?<![a-z0-9])(?:${either(Object.values(others).join(' '))})|${either(de)}`);
}

/** A text may be as long as a file; what it is about stands at its beginning. */
const LONGEST = 2_000;

/** The ids of the points that a text has words of. */
export function mentionedIn(charter: Charter, { value }: Text): ReadonlySet<string> {
  return memoOf(charter).recall('coverage', value, (text) => {
    const words = slug(text.slice(0, LONGEST));
    return new Set(PATTERNS.flatMap(([id, pattern]) => (pattern.test(words) ? [id] : [])));
  });
}
