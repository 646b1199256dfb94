import type { Run } from './extract.js';
import { is, type Token } from './tokens.js';

export interface Opening {
  /** The first token of what is claimed. */
  readonly from: number;
  /** "Duration: …", "Members: …": what follows describes, it claims nothing. */
  readonly scope: boolean;
}

/** Steps over what is no part of the claim: list numbers, owners in brackets, check marks, "Key Result 2:", "P1 - ". */
export function skipOpening(tokens: readonly Token[], periods: readonly Run[]): Opening {
  let from = 0;
  for (let next = step(tokens, periods, from); next > from; next = step(tokens, periods, from)) from = next;
  const colon = tokens.slice(from, from + 4).findIndex((token) => token.text === ':');
  return { from, scope: colon > 0 && is(tokens[from], 'scopeLabel') };
}

function step(tokens: readonly Token[], periods: readonly Run[], from: number): number {
  const dated = periods.find((period) => period.from === from);
  if (dated && tokens[dated.to + 1] && isSeparator(tokens, dated.to)) return dated.to + 1;
  const first = tokens[from];
  const second = tokens[from + 1];
  if (!first || !second) return from;
  if (first.text === '[' || first.text === '{') return afterBracket(tokens, from);
  if (
    first.kind === 'symbol' &&
    !/^(?:[<>]=|=[<>]|[<>≤≥~≈$€£¥₹+%(_?])$/.test(first.text) &&
    !is(first, 'percent', 'money')
  )
    return from + 1;
  if (first.kind === 'number') return afterListNumber(tokens, from);
  for (let at = from + 1; at < from + 5; at++) {
    const token = tokens[at];
    if (token && isSeparator(tokens, at)) return isLabel(tokens.slice(from, at)) ? at + 1 : from;
  }
  return /^[a-z]{1,2}-\d/.test(first.text) && second.capital ? from + 1 : from;
}

function afterBracket(tokens: readonly Token[], from: number): number {
  const close = tokens.slice(from, from + 6).findIndex(({ text }) => text === ']' || text === '}');
  return close < 0 ? from : from + close + 1;
}

function afterListNumber(tokens: readonly Token[], from: number): number {
  const [first, second, third] = [tokens[from]!, tokens[from + 1]!, tokens[from + 2]];
  if (/^[.)]$/.test(second.text) && second.start === first.end) return third ? from + 2 : from;
  const verb = is(second, 'complete', 'write', 'up', 'down', 'vague', 'reach') && second.capital && !second.plural;
  const short = /^\d{1,2}(?:\.\d+)*$/.test(first.text);
  return verb && short && !second.ending && second.start > first.end ? from + 1 : from;
}

function isSeparator(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at]!;
  return text === ':' || (/^[-–—]$/.test(text) && tokens[at - 1]!.end < start);
}

function isLabel(words: readonly Token[]): boolean {
  return words.every(
    (word, i) =>
      is(word, 'label', 'nameHead', 'definite', 'possessive') ||
      (i > 0 && (word.kind === 'number' || word.text === '#')) ||
      /^(?:[a-z]{1,3}-?\d+(?:\.\d+)*)$/.test(word.text),
  );
}
