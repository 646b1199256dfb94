import { plain } from '../source/plain.js';
import { dayIn } from './dates.js';

/** "Lund den 3 maj 2026": where and when people sign. */
export function isPlace(line: string): boolean {
  const words = plain(line);
  return (
    (PLACE.test(words) || SIGNED_AT.test(words)) &&
    dayIn(words) !== undefined &&
    words.split(/\s+/).length < 12 &&
    isPlaceName(words) &&
    !/\s(?:by|av|por|von)\s/u.test(words)
  );
}

/** One word, or several after which a comma stands; "Ana Ruiz den 3 maj 2026" is somebody. */
function isPlaceName(words: string): boolean {
  return /^[\p{L}-]+\s+(?:[Dd]en|the|on|am|el|le)\s|^[^,\d]+,\s/u.test(words);
}

/** "Lund den 3 maj 2026", "Madrid, a 3 de mayo de 2026": where and when people sign, and nobody; "Hung Le 3 May" is. */
const PLACE = /^\p{Lu}[\p{L} -]{2,30}?,?\s+(?:[Dd]en|the|on|a|am|el|le)\s+(?:\d|(?:the\s+)?\d{1,2}(?:st|nd|rd|th))/u;

/** "Getekend te Utrecht, 3 maart 2026" */
const SIGNED_AT = /^(?:ge|onder)tekend te \p{Lu}/iu;

/** "Lund, 2026-05-03", too, which beside others could be somebody who signs. */
export function isPlaceAbove(line: string): boolean {
  return isPlace(line) || /^\p{Lu}[\p{L}-]{2,30},?\s\d{4}-\d{2}-\d{2}$/u.test(plain(line));
}

/** Lines of which "Lund 2026-05-03", said twice or more, are but the dates: nobody signs several times. */
export function withoutPlaces(lines: readonly string[]): readonly string[] {
  const places = lines.flatMap((line) => WITH_DAY.exec(plain(line))?.[1] ?? []);
  const again = new Set(places.filter((place, index) => places.indexOf(place) < index));
  return again.size === 0
    ? lines
    : lines.map((line) => {
        const [, place = '', day = ''] = WITH_DAY.exec(plain(line)) ?? [];
        return again.has(place) ? day : line;
      });
}

const WITH_DAY = /^(\p{Lu}[\p{L}-]{2,30}),?\s(\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/u;
