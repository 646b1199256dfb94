import type { Run } from './extract.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

const closings: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** Where a number still has to be filled in: "TBD", "XX", "[number]", "{n}". */
export function placeholderOf({ tokens, from, zones }: Sentence): Run | undefined {
  for (let i = from; i < tokens.length; i++) {
    if (zones[i] !== 'claim') continue;
    if (is(tokens[i], 'placeholder')) return { from: i, to: i + 1 };
    const close = bracketEnd(tokens, i);
    if (close) return { from: i, to: close };
  }
  return undefined;
}

/** Whether the number itself is missing: "[n] %". A date left open beside a real target does no harm. */
export function isNumberMissing(tokens: readonly Token[], placeholder: Run): boolean {
  return is(tokens[placeholder.to], 'percent', 'unit', 'duration') || is(tokens[placeholder.from - 1], 'money');
}

/** The end of a short bracket that is no link and no foot note. */
function bracketEnd(tokens: readonly Token[], i: number): number {
  const closing = closings.get(tokens[i]!.text);
  if (!closing || tokens[i + 1]?.kind === 'number') return 0;
  const length = tokens.slice(i + 1, i + 6).findIndex(({ text }) => text === closing);
  const end = i + 2 + length;
  return length > 0 && !/^[([:]$/.test(tokens[end]?.text ?? '') ? end : 0;
}
