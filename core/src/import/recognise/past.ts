import { plain } from '../source/plain.js';
import { statusIn } from './status.js';

/** "Former members", "Alumni", "Emeritus Chairs": words above those who are no longer of the team. */
export function isOfThePast(heading: string): boolean {
  const words = plain(heading).replace(/:$/, '');
  return words.split(/\s+/).length < 6 && statusIn(words) === 'emeritus' && !OTHERS_TOO.test(words);
}

/** "Current and former members" are some of both. */
const OTHERS_TOO = /\s(?:and|och|y|e|und|et|or|eller|o|oder|ou)\s|[&/,+]/iu;
