import type { Run } from './extract.js';
import { is, type Token } from './tokens.js';

/** The noun a number counts, with its adjectives: "5 [new customer service practices]". */
export function countedNoun(tokens: readonly Token[], start: number): Run | undefined {
  const from = /^(?:most|more|other|further)$/.test(tokens[start]?.text ?? '') ? start + 1 : start;
  let at = from;
  while (at < tokens.length && at < from + 8 && isContent(tokens, at, from)) at++;
  return at > from ? { from, to: at } : undefined;
}

function isContent(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'symbol') return at > from && token.text === '-';
  if (token.kind !== 'word' && token.kind !== 'name') return false;
  if (is(token, 'cadence')) return tokens[at + 1]?.kind === 'word' && !isClosed(tokens[at + 1]);
  if (isClosed(token)) return false;
  return at === from || !is(tokens[at], 'percent', 'duration');
}

/** Words of grammar, which never belong to the name of a thing. */
export function isClosed(token: Token | undefined): boolean {
  return is(
    token,
    'definite',
    'possessive',
    'indefinite',
    'preposition',
    'deadlinePreposition',
    'of',
    'to',
    'from',
    'and',
    'or',
    'be',
    'have',
    'modal',
    'pronoun',
    'adverb',
    'relative',
    'per',
    'purpose',
    'condition',
    'atLeast',
    'atMost',
    'cadence',
    'example',
    'than',
  );
}
