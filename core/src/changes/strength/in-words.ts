import { wordPattern } from '../../text/word-pattern.js';
import type { Verdict } from './verdict.js';

const NONE = wordPattern(
  String.raw`(?<!\p{L})(?:zero|no|none|not a single|without any|keine?[nr]?|ohne|aucune?|zéro|ning[uú]na?|ningún|cero)(?!\p{L})`,
  'iu',
);
const FEW = wordPattern(
  String.raw`(?<!\p{L})(?:(?:a )?few|some|several|hardly any|almost no(?:ne)?|wenige?|einige|kaum|quelques|peu|presque aucune?|algun[oa]s|poc[oa]s|casi ning[uú]na?|casi ningún)(?!\p{L})`,
  'iu',
);
const SOME =
  /(?:\bat most|\bno more than|\bfewer than|\bless than|\bunder|\bup to|\bmax(?:imum|\.)?(?: of)?|\bhöchstens|\bmaximal|\bweniger als|\bau plus|\bmoins de|\bcomo máximo|\bhasta|\bmenos de|<=?|≤)\s*[1-9]/i;

/** "Zero complaints" became "at most 5 complaints": none is a figure, too. */
export function judgeNone(before: string, after: string): Verdict | undefined {
  if (isNone(before) && !FEW.test(before) && FEW.test(after)) return { strength: 'loosened' };
  if (isNone(before) && SOME.test(after)) return { strength: 'loosened', of: 'target', way: 'up' };
  if (SOME.test(before) && isNone(after)) return { strength: 'tightened', of: 'target', way: 'down' };
  return undefined;
}

function isNone(text: string): boolean {
  return !/\d/.test(text) && NONE.test(text);
}
