import { wordPattern } from '../../text/word-pattern.js';
import type { Verdict } from './verdict.js';

const SAME_DAY = wordPattern(
  String.raw`(?<!\p{L})(?:(?:on|within|by the end of) )?(?:the )?same[- ](?:(?:working|business) )?day(?!\p{L})|(?<!\p{L})(?:noch )?am (?:selben|gleichen) (?:arbeits)?tag(?!\p{L})|(?<!\p{L})taggleich(?!\p{L})|(?<!\p{L})le jour même(?!\p{L})|(?<!\p{L})(?:en )?el mismo día(?!\p{L})`,
  'giu',
);

export function saysSameDay(text: string): boolean {
  return text.search(SAME_DAY) >= 0;
}

/** "On the same day" as a time that can be compared: more than some hours, and less than a day. */
export function withSameDay(text: string): string {
  return text.replaceAll(SAME_DAY, 'within 12 hours');
}

const NONE = wordPattern(
  String.raw`(?<!\p{L})(?:zero|no|not a single|without any|keine?[nr]?|ohne|aucune?|zéro|ning[uú]na?|ningún|cero)(?!\p{L})`,
  'iu',
);
const SOME =
  /(?:\bat most|\bno more than|\bfewer than|\bless than|\bunder|\bup to|\bmax(?:imum|\.)?(?: of)?|\bhöchstens|\bmaximal|\bweniger als|\bau plus|\bmoins de|\bcomo máximo|\bhasta|\bmenos de|<=?|≤)\s*[1-9]/i;

/** "Zero complaints" became "at most 5 complaints": none is a figure, too. */
export function judgeNone(before: string, after: string): Verdict | undefined {
  if (isNone(before) && SOME.test(after)) return { strength: 'loosened', of: 'target', way: 'up' };
  if (SOME.test(before) && isNone(after)) return { strength: 'tightened', of: 'target', way: 'down' };
  return undefined;
}

function isNone(text: string): boolean {
  return !/\d/.test(text) && NONE.test(text);
}
