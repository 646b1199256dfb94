import { lexiconOf } from '../lexicon/languages.js';
import { extract, type Extract } from './extract.js';
import { findingsOf } from './findings.js';
import { headOf } from './objects.js';
import { readSentence } from './sentence.js';
import { is } from './tokens.js';

/**
 * The thing a sentence promises to make, where that is all it promises: no figure changes, no cases are handled, and no
 * clause says what the thing is good for. Undefined for everything else.
 */
export function promisedThing(text: string, language: string): Extract | undefined {
  const sentence = readSentence(text, lexiconOf(language));
  const { tokens, zones, from, acts } = sentence;
  const { output, complete, question, fact, heading, comparison, comparative } = findingsOf(sentence, true);
  if (!output || question || fact || heading || comparison || comparative) return undefined;
  if (zones.some((zone, i) => i >= from && zone === 'purpose')) return undefined;
  const makes = acts[0]?.kinds.some((kind) => kind === 'write' || kind === 'complete') === true;
  const things = tokens.slice(output.from, output.to);
  // Of “decide on the budget” a decision is the result, not the budget.
  if (!makes || is(things[0], 'preposition') || !is(headOf(things), 'output')) return undefined;
  if (complete && complete.kind !== 'count') return undefined;
  return extract(text, tokens, output);
}
