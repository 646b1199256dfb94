import { wordPattern } from '../../text/word-pattern.js';
import { isBlank } from './chars.js';

const WORD_BEHIND_SIGN = wordPattern(String.raw`^#[\p{L}{[(“"'_]`, 'u');

/** Words after which a number sign stands for "number". */
const COUNTED =
  /\b(?:phone|tel|order|ticket|case|item|account|invoice|issue|room|part|tracking|serial|model|reference|customer|contact|contract|job|batch|po)$/i;

/**
 * Whether the comment at `at`, behind text of the same line, is rather a part of that text: "the #1 reason",
 * "channel: #support". A comment as people write them has a blank behind its number sign, or two in front.
 */
export function isCutText(text: string, at: number, end: number): boolean {
  const comment = text.slice(at, end);
  if (/^#+\s*charter-ignore/u.test(comment)) return false;
  if (/^#\d/.test(comment)) return true;
  const oneBlank = text[at - 1] === ' ' && !isBlank(text[at - 2]);
  if (!oneBlank) return false;
  if (WORD_BEHIND_SIGN.test(comment)) return true;
  return /^# \S/.test(comment) && COUNTED.test(text.slice(Math.max(0, at - 20), at - 1));
}
