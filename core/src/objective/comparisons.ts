import type { Run } from './extract.js';
import type { Sentence } from './sentence.js';
import { is } from './tokens.js';

/** The words that hold the old value as threshold: "than in 2023", "compared to last year". */
export function comparatorOf({ tokens, zones, periods, from }: Sentence): Run | undefined {
  for (let i = from + 1; i < tokens.length; i++) {
    if (zones[i] !== 'claim' || !is(tokens[i], 'than') || tokens[i + 1]?.kind === 'number') continue;
    let to = i + 1;
    while (to < tokens.length && to < i + 8 && tokens[to]!.kind !== 'end' && tokens[to]!.text !== ',') to++;
    const other = tokens
      .slice(i + 1, to)
      .some((token) => token.kind === 'word' || token.kind === 'name' || token.kind === 'number');
    if (other || i === tokens.length - 1 || /each time|last year|over/.test(tokens[i]!.text)) return { from: i, to };
  }
  return periods.find((period) => period.kind === 'past');
}
