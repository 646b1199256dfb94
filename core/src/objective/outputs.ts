import type { Act } from './acts.js';
import { isClosed } from './counts.js';
import type { Run } from './extract.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

/** The thing whose existence would show that something was done: named, or one of its kind. */
export function outputOf(sentence: Sentence): Run | undefined {
  return sentence.acts.map((act) => productOf(sentence, act)).find(Boolean) ?? nominal(sentence);
}

function productOf(sentence: Sentence, act: Act): Run | undefined {
  const { tokens } = sentence;
  const completion = act.kinds.includes('complete');
  if (act.passive) return completion || act.kinds.includes('write') ? { from: act.at, to: act.at + 1 } : undefined;
  const object = objectOf(sentence, act.at + 1);
  const words = tokens.slice(object.from, object.to);
  if (words.length === 0) return undefined;
  if (is(tokens[act.at], 'technical') && words.some(isVersion)) return object;
  if (act.kinds.includes('reach') || act.kinds.includes('hold')) {
    const head = headOf(words);
    if (is(head, 'targetElsewhere') || words.some((word) => is(word, 'output') && !word.plural)) return object;
  }
  return (completion || act.kinds.includes('write')) && isSpecific(words, completion) ? object : undefined;
}

/** What follows the verb until the clause ends. */
export function objectOf({ tokens, zones, periods }: Sentence, from: number): Run {
  let to = from;
  while (to < tokens.length && to < from + 14 && zones[to] === 'claim') {
    const token = tokens[to]!;
    if (token.kind === 'end' || token.text === ';' || is(token, 'relative', 'openEnded')) break;
    if (periods.some((period) => period.from === to && period.kind === 'deadline')) break;
    to++;
  }
  return { from, to };
}

function wordsOf(sentence: Sentence, from: number): readonly Token[] {
  const object = objectOf(sentence, from);
  return sentence.tokens.slice(object.from, object.to);
}

/** Whether the act has an object two people could agree on: not "deliver excellence", "provide guidance". */
export function hasPlainObject(sentence: Sentence, act: Act): boolean {
  if (act.passive) return true;
  const words = wordsOf(sentence, act.at + 1);
  const head = headOf(words);
  if (is(sentence.tokens[act.at], 'have') || /^ha[sv]e?$/.test(sentence.tokens[act.at]!.text))
    return isSpecific(words, false);
  return !is(head, 'soft', 'vagueOutput') || is(words[0], 'universal');
}

/** A name in it, or one thing of a checkable kind; not "best practices", "a culture of trust". */
function isSpecific(words: readonly Token[], completion: boolean): boolean {
  const head = headOf(words);
  if (words.some((word) => word.capital && !isClosed(word))) return true;
  if (!head) return false;
  if (is(head, 'metric', 'measure')) return true;
  if (is(head, 'output', 'milestone', 'person') && !head.plural) return true;
  const made = words.some((word) => is(word, 'output', 'milestone') && !word.plural && !is(word, 'vagueOutput'));
  if (made && !is(head, 'vagueOutput', 'soft')) return true;
  return completion && is(words[0], 'definite', 'possessive', 'universal') && !is(head, 'soft', 'vagueOutput');
}

/** "OAuth 2.1", "IPv6". */
function isVersion(word: Token, i: number, words: readonly Token[]): boolean {
  return (word.kind === 'name' && /\d/.test(word.text)) || (word.kind === 'number' && words[i - 1]?.capital === true);
}

/** The last noun before the first preposition. */
export function headOf(words: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const word of words) {
    if (is(word, 'definite', 'possessive', 'indefinite', 'adverb', 'universal') && !head) continue;
    if (isClosed(word) && head) break;
    if (word.kind === 'word' || word.kind === 'name') head = word;
  }
  return head;
}

/** A milestone or a state without a verb of doing: "Graduation of X to GA", "the dashboard exists". */
function nominal(sentence: Sentence): Run | undefined {
  const { tokens, zones, acts, from } = sentence;
  if (acts.some(({ kinds }) => kinds.includes('vague'))) return undefined;
  const made =
    is(tokens[from], 'actNoun') && is(tokens[from + 1], 'of') && isSpecific(wordsOf(sentence, from + 2), true);
  if (made) return { from, to: from + 1 };
  const at = tokens.findIndex(
    (token, i) =>
      i >= from && zones[i] === 'claim' && (is(token, 'milestone') || (is(token, 'checkableState') && i > from)),
  );
  return at < 0 ? undefined : { from: at, to: at + 1 };
}
