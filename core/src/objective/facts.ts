import type { Period } from './periods.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

/** "How satisfied are our customers?": asks, and promises nothing. */
export function isQuestion({ tokens, from }: Sentence): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (tokens.at(-1)?.text === '?') return true;
  return is(first, 'question') && (is(second, 'be', 'modal') || /^(?:do|does|did)$/.test(second?.text ?? ''));
}

/** "We have 3 teams", "The team was founded in 2019": how things are, not how they shall be. */
export function isFact(sentence: Sentence): boolean {
  const { tokens, from, acts, periods } = sentence;
  const first = acts[0]?.at ?? tokens.length;
  if (first > from && periods.some((period) => reports(tokens, period))) return true;
  if (first > from && tokens[first]?.participle === true && is(tokens[first - 1], 'pronoun')) return true;
  for (let i = from; i < tokens.length && i <= first && i < from + 10; i++) {
    if (is(tokens[i], 'modal', 'aim', 'than', 'universal', 'relative')) return false;
    if (is(tokens[i], 'nowadays')) return i < from + 4;
    if (i > from && is(tokens[i], 'was')) return true;
    if (i > from && is(tokens[i], 'be') && is(tokens[i + 1], 'indefinite')) return true;
    if (i > from && is(tokens[i], 'have', 'be') && !is(tokens[i - 1], 'to')) return isCounted(sentence, i);
  }
  return false;
}

/** "in the past 12 months" tells what was. */
function reports(tokens: readonly Token[], { from, to, kind }: Period): boolean {
  return (
    kind === 'past' && is(tokens[from], 'spanPreposition') && tokens.slice(from, to).some((token) => is(token, 'past'))
  );
}

/** "have 3 teams", "there are five". */
function isCounted({ tokens, quantities }: Sentence, i: number): boolean {
  const counted = quantities.find(({ from }) => from === i + 1);
  if (!counted || counted.compared || counted.kind === 'percent' || counted.kind === 'rating') return false;
  return is(tokens[i], 'have') || is(tokens[i - 1], 'pronoun');
}

/** "Languages (100 % of those available):" only announces a list. */
export function isHeading({ tokens, acts, from, scope }: Sentence): boolean {
  const ends = tokens.at(-1)?.text === ':';
  const promised =
    acts[0]?.at === from || tokens.slice(from, acts[0]?.at ?? from).some((token) => is(token, 'modal', 'aim'));
  return scope || (ends && !promised);
}
