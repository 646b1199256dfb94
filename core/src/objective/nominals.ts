import { isClosed } from './counts.js';
import type { Run } from './extract.js';
import { headOf, isSpecific, objectOf } from './objects.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

/** An outcome without a verb of doing: "Graduation of X to GA", "Windows installer", "the dashboard exists". */
export function nominalOf(sentence: Sentence): Run | undefined {
  const { tokens, from, acts } = sentence;
  const first = acts[0];
  if (first && (first.kinds.includes('vague') || first.kinds.includes('up') || first.kinds.includes('down')))
    return undefined;
  const state = stateOf(sentence) ?? datedEvent(sentence);
  if (state) return state;
  const object = objectOf(sentence, from);
  const words = tokens.slice(from, Math.min(object.to, first?.at ?? tokens.length));
  if (is(words[0], 'actNoun') && is(words[1], 'of')) return isSpecific(words.slice(2), true) ? object : undefined;
  const milestone = words.findIndex((word) => is(word, 'milestone') && !word.plural);
  if (milestone >= 0 && words.length > 1) return { from: from + milestone, to: from + milestone + 1 };
  return first === undefined && isThing(words) ? object : undefined;
}

/** "Go-live by 30 November 2026": an event of which there is only one, with its day, month or quarter. */
function datedEvent({ tokens, from, periods }: Sentence): Run | undefined {
  const event = tokens[from];
  if (!is(event, 'milestone') || event?.plural !== false) return undefined;
  const isDated = periods.some(
    (period) => period.from > from && period.from <= from + 2 && tokens.slice(period.from, period.to).some(isOfAYear),
  );
  return isDated ? { from, to: from + 1 } : undefined;
}

/** "2026", "2026-11-30", "Q2/27" */
function isOfAYear({ text }: Token): boolean {
  return /20\d\d|^q[1-4]/i.test(text);
}

/** "is up and running", "exists": a state of something named before it. */
function stateOf({ tokens, zones, from }: Sentence): Run | undefined {
  const at = tokens.findIndex(
    (token, i) => i > from && zones[i] === 'claim' && is(token, 'checkableState') && isStated(tokens, i),
  );
  const subject = tokens
    .slice(from, at)
    .some((token) => token.kind === 'name' || (token.kind === 'word' && !isClosed(token)));
  return at > 0 && subject ? { from: at, to: at + 1 } : undefined;
}

/** Adjectives need their verb: "is known", not "better known". */
function isStated(tokens: readonly Token[], i: number): boolean {
  return (
    !/^(?:known|available|ready|public|open|done|green)$/.test(tokens[i]!.text) ||
    is(tokens[i - 1], 'be') ||
    is(tokens[i - 2], 'be')
  );
}

/** "A demo of the offline mode", "Windows installer"; not the heading "Working Group Charter". */
function isThing(words: readonly Token[]): boolean {
  const head = headOf(words);
  if (!head || !is(head, 'output') || is(head, 'soft') || is(words[0], 'be')) return false;
  const at = words.indexOf(head);
  const single = !head.plural && (is(words[0], 'indefinite') || is(words[at + 1], 'of', 'preposition'));
  const named = words.slice(0, at + 5).some((word, i) => (i > 0 || at > 0) && word.capital && !isClosed(word));
  return single || (named && (at === 0 || !head.capital));
}
