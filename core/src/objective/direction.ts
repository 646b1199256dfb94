import type { Sentence } from './sentence.js';
import type { Findings } from './findings.js';
import { is } from './tokens.js';

/** More, less, at least or at most so much, or simply done. */
export type Direction = 'up' | 'down' | 'reach' | 'do';

export function directionOf(
  { acts, tokens, from, zones }: Sentence,
  { metric, targets, universal, output, comparison }: Findings,
): Direction | undefined {
  const measured = metric !== undefined || targets.length > 0;
  const has = (name: 'up' | 'down'): boolean =>
    acts.some(({ kinds }) => kinds.includes(name)) ||
    (comparison && tokens.some((token, i) => i >= from && zones[i] === 'claim' && is(token, name)));
  if (measured && has('down')) return 'down';
  if (measured && has('up')) return 'up';
  if (targets.length > 0) return 'reach';
  return universal || output ? 'do' : measured ? 'reach' : undefined;
}
