import { wordPattern } from '../../text/word-pattern.js';
import type { Verdict } from './verdict.js';

const TOKENS = wordPattern(String.raw`[\p{L}\d]+(?:['’./-][\p{L}\d]+)*|[^\s\p{L}\d]`, 'gu');
const AND = /^(?:and|und|sowie|et|y|e|och|&)$/i;
const BETWEEN = /^(?:and|und|sowie|et|y|e|och|&|,|;)$/i;

/** Words by which a part of a sentence says when the rest holds, or turns it around: then fewer words may ask more. */
const TURNING =
  /^(?:if|when|whenever|unless|except|only|without|no|not|never|but|than|who|that|which|whose|where|until|up|over|above|below|under|wenn|falls|sobald|außer|ohne|nur|kein\w*|nicht|nie|aber|als|sofern|si|quand|sauf|sans|ne|pas|seulement|que|qui|cuando|salvo|sin|no|solo|sólo|excepto|om|när|utan|inte|bara)$/i;

/** Longer texts are not compared word for word with what they might have been. */
const LONGEST = 400;

/** So many words of a list may stand between what went and its last “and”. */
const REACH = 8;

/** What only the first of two sentences names, where the other names the rest: “French”. */
export function goneFromList(before: string, after: string): string | undefined {
  return namesLess(tokensIn(before), tokensIn(after))?.join(' ');
}

/** Of two sentences of which one only names less: “in English, German and French” became “in English and German”. */
export function judgeEnumeration(before: string, after: string): Verdict | undefined {
  const [older, later] = [tokensIn(before), tokensIn(after)];
  if (namesLess(older, later)) return { strength: 'loosened' };
  return namesLess(later, older) ? { strength: 'tightened' } : undefined;
}

function tokensIn(text: string): readonly string[] {
  return text.match(TOKENS) ?? [];
}

/** What less of them is named; undefined where it is something else. */
function namesLess(more: readonly string[], less: readonly string[]): readonly string[] | undefined {
  if (more.length > LONGEST) return undefined;
  const [all, kept] = [wordsIn(more), wordsIn(less)];
  const gone = all.length - kept.length;
  if (gone <= 0 || kept.length === 0) return undefined;
  const isKept = (index: number, at: number): boolean => isSame(more[all[index] as number], less[kept[at] as number]);
  let common = 0;
  while (common < kept.length && isKept(common, common)) common++;
  let same = 0;
  while (same < kept.length && isKept(all.length - 1 - same, kept.length - 1 - same)) same++;
  // Where words repeat, what went may be any of several runs.
  for (let start = common; start >= kept.length - same && start >= 0; start--) {
    const [first, last] = [all[start] as number, all[start + gone - 1] as number];
    if (isOneOfSeveral(more, first, last) && !more.slice(0, last + 1).some((word) => TURNING.test(word)))
      return more.slice(first, last + 1);
  }
  return undefined;
}

/** Where the words are, without what stands between the members of a list. */
function wordsIn(tokens: readonly string[]): number[] {
  return tokens.flatMap((token, index) => (/^[\p{L}\d]/u.test(token) && !AND.test(token) ? [index] : []));
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

function isOneOfSeveral(tokens: readonly string[], first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1] ?? '', tokens[last + 1] ?? ''];
  if (AND.test(before) || AND.test(after)) return true;
  if (!BETWEEN.test(before) && !BETWEEN.test(after)) return false;
  const rest = tokens.slice(last + 1, last + 1 + REACH);
  const end = rest.findIndex((token) => /^[.!?:]$/.test(token));
  return (end < 0 ? rest : rest.slice(0, end)).some((token) => AND.test(token));
}
