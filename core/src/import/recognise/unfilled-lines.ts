import { plain } from '../source/plain.js';
import { isDateLike } from './dates.js';
import { nameLikeness } from './names.js';

/** Lines in which people sign without those of a template, "[Name 3] — [Date]", if any other has been filled in. */
export function withoutUnfilled(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => !isUnfilled(plain(line)));
  return filled.length > 0 ? filled : lines;
}

/** Brackets with words in them that are no name and no date, and nothing beside them. */
function isUnfilled(words: string): boolean {
  const inner = [...words.matchAll(/\[([^[\]]+)\]/gu)].map(([, said = '']) => said);
  const rest = words.replaceAll(/\[[^[\]]+\]|[\s:|,_.–—-]/gu, '');
  return rest === '' && inner.some((said) => /\p{L}{2}/u.test(said)) && !inner.some(isFilledIn);
}

function isFilledIn(said: string): boolean {
  return isDateLike(said) || nameLikeness(said) === 2;
}
