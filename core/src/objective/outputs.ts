import type { Act } from './acts.js';
import { isClosed } from './counts.js';
import type { Run } from './extract.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

/** The thing whose existence would show that the act was done: named, or one of its kind. */
export function outputOf(sentence: Sentence, act: Act): Run | undefined {
  const { tokens } = sentence;
  if (act.passive) return { from: act.at, to: act.at + 1 };
  const object = objectOf(sentence, act.at + 1);
  if (object.to <= object.from) return undefined;
  const words = tokens.slice(object.from, object.to);
  return isSpecific(words, act.kinds.includes('complete')) ? object : undefined;
}

/** What follows the verb until the clause ends. */
export function objectOf({ tokens, zones, periods }: Sentence, from: number): Run {
  let to = from;
  while (to < tokens.length && to < from + 14 && zones[to] === 'claim') {
    const token = tokens[to]!;
    if (token.kind === 'end' || token.text === ';' || is(token, 'relative') || is(token, 'openEnded')) break;
    if (periods.some((period) => period.from === to)) break;
    to++;
  }
  return { from, to };
}

/** A name in it, or one thing of a checkable kind; not "best practices", "a culture of trust". */
function isSpecific(words: readonly Token[], completion: boolean): boolean {
  const head = headOf(words);
  if (words.some((word) => word.capital && !isClosed(word))) return true;
  if (!head) return false;
  if (is(head, 'metric', 'measure')) return true;
  if (is(head, 'output', 'milestone', 'person') && !head.plural) return true;
  if (
    words.some((word) => is(word, 'output', 'milestone') && !word.plural && !is(word, 'vagueOutput')) &&
    !is(head, 'vagueOutput', 'soft')
  )
    return true;
  return completion && is(words[0], 'definite', 'possessive') && !is(head, 'soft', 'vagueOutput');
}

/** The last noun before the first preposition. */
export function headOf(words: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const word of words) {
    if (is(word, 'definite', 'possessive', 'indefinite', 'adverb') && !head) continue;
    if (isClosed(word) && head) break;
    if (word.kind === 'word' || word.kind === 'name') head = word;
  }
  return head;
}
