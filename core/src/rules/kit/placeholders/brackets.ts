import { wordPattern } from '../../../text/word-pattern.js';
import { WORDS } from './words.js';

const TWO_LETTERS = wordPattern(String.raw`\p{L}{2}`, 'u');

const WHEN = wordPattern(String.raw`^when \p{L}+$`, 'iu');

const word = (alternatives: string): RegExp =>
  wordPattern(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
const STARTS_WITH_ORDER = wordPattern(`^(?:please )?(?:${WORDS.orders})(?![\\p{L}])`, 'iu');
const POSSESSIVE = word(WORDS.possessives);
const THING = word(WORDS.things);
const NUMBERED = new RegExp(`^(?:${WORDS.numbered}) ?#?(?:\\d{1,2}|[A-Zxn])$`, 'iu');
const EXAMPLE = wordPattern(`^(?:${WORDS.examples})(?![\\p{L}])`, 'iu');
const REMARK = new RegExp(`^(?:${WORDS.remarks})$`, 'iu');
const ABBREVIATION = word('tbd|tba|tbc|todo|xx+');

/**
 * Whether brackets around these words are a blank to fill: `[YOUR COMPANY NAME]`, `[Date]`, `[e.g., Team Leader]`. `alone`
 * means that nothing else stands there; then other words make a blank, too.
 */
export function isBlank(content: string, alone: boolean): boolean {
  const said = content.trim();
  if (/^(?:[xX✓✔]?|\W?\d+(?:\s?[–,.-]\s?\d+)*|[\^@!].*)$/u.test(said) || REMARK.test(said)) return false;
  if (/^n\/a$/i.test(said) || ABBREVIATION.test(said) || EXAMPLE.test(said) || NUMBERED.test(said)) return true;
  const words = said.split(/[\s_]+/);
  if (STARTS_WITH_ORDER.test(said) && (words.length > 1 || alone)) return true;
  if (words.length > 1 && POSSESSIVE.test(said)) return true;
  if (words.length <= 5 && THING.test(said)) return true;
  if (WHEN.test(said)) return true;
  const isShouted = /^[\p{Lu}\s'’&/_,:-]+$/u.test(said) && /\p{Lu}{2}/u.test(said);
  if (isShouted && words.length > 1) return true;
  return alone && !/^[\p{Ll}\d.-]+$/u.test(said) && !/^[A-Z]+[\d-]+$/.test(said) && TWO_LETTERS.test(said);
}
