import type { Act } from './acts.js';
import { isClosed } from './counts.js';
import type { Run } from './extract.js';
import { nominalOf } from './nominals.js';
import { headOf, isSpecific, objectOfAct, objectWords } from './objects.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

/** The thing whose existence would show that something was done: named, or one of its kind. */
export function outputOf(sentence: Sentence): Run | undefined {
  if (isMission(sentence)) return undefined;
  return sentence.acts.map((act) => productOf(sentence, act)).find(Boolean) ?? nominalOf(sentence);
}

function productOf(sentence: Sentence, act: Act): Run | undefined {
  const { tokens } = sentence;
  const completion = act.kinds.includes('complete');
  if (act.passive) return completion || act.kinds.includes('write') ? { from: act.at, to: act.at + 1 } : undefined;
  const object = objectOfAct(sentence, act);
  const words = objectWords(sentence, act);
  if (words.length === 0) return undefined;
  const head = headOf(words);
  // "An environment where ideas thrive" is known by what it is for.
  if (is(tokens[object.to], 'relative') && is(head, 'vagueOutput') && !is(head, 'output')) return undefined;
  if (
    is(tokens[act.at], 'technical') &&
    words.slice(0, words.findIndex((word) => is(word, 'of')) >>> 0).some(isVersion)
  )
    return object;
  const named = words.some((word) => word.capital && !isClosed(word));
  const kept = act.kinds.includes('hold') && (named || is(head, 'targetElsewhere'));
  if (kept && words.some((word) => is(word, 'output', 'targetElsewhere'))) return object;
  if (act.kinds.includes('reach')) {
    if (is(head, 'targetElsewhere') || words.some((word) => is(word, 'output') && !word.plural)) return object;
  }
  if (is(tokens[act.at - 1], 'continual')) return undefined;
  if (is(tokens[act.at], 'provide') && isOneOfAKind(words)) return object;
  return (completion || act.kinds.includes('write')) && isSpecific(words, completion) ? object : undefined;
}

/** "an API", "a CLI for admins": not "a forum", which a mission provides, too. */
function isOneOfAKind(words: readonly Token[]): boolean {
  const head = headOf(words);
  return is(words[0], 'indefinite') && is(head, 'output') && head!.capital && !head!.plural;
}

/** "The mission of the group is to develop …" says what it is for, whatever it names. */
function isMission({ tokens, from }: Sentence): boolean {
  return tokens.slice(from, from + 3).some((token) => is(token, 'mission'));
}

/** "OAuth 2.1", "IPv6". */
function isVersion(word: Token, i: number, words: readonly Token[]): boolean {
  return (word.kind === 'name' && /\d/.test(word.text)) || (word.kind === 'number' && words[i - 1]?.capital === true);
}
