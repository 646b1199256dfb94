import type { Sentence } from './sentence.js';
import type { Run } from './extract.js';
import { isClosed } from './counts.js';
import { is } from './tokens.js';

export interface Universal extends Run {
  /** Whether the set can be listed: "every ticket", not "all aspects". */
  readonly listed: boolean;
  readonly zero: boolean;
}

/** "all", "every", "each", "no", "zero", "never" with what they range over. */
export function universalsOf({ tokens, zones, periods, from }: Sentence): readonly Universal[] {
  const found: Universal[] = [];
  let hidden = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (is(token, 'relative') || token.text === '(') hidden = true;
    else if (token.kind === 'end' || token.text === ')' || token.text === ',') hidden = false;
    if (hidden || zones[i] !== 'claim' || periods.some((period) => period.from <= i && i < period.to)) continue;
    if (is(token, 'universal') && !is(tokens[i + 1], 'pronoun'))
      found.push({ from: i, to: i + 1, zero: false, listed: isListed(i) });
    else if (is(token, 'none') && countsZero(i)) found.push({ from: i, to: i + 1, zero: true, listed: true });
    else if (is(token, 'always')) found.push({ from: i, to: i + 1, zero: false, listed: false });
  }
  return found;

  function isListed(i: number): boolean {
    let at = i + 1;
    while (at < i + 4 && is(tokens[at], 'definite', 'possessive', 'of', 'number')) at++;
    let noun = at;
    while (
      noun < tokens.length &&
      noun < at + 5 &&
      !isClosed(tokens[noun]) &&
      (tokens[noun]!.kind !== 'symbol' || tokens[noun]!.text === '-') &&
      tokens[noun]!.kind !== 'end' &&
      !is(tokens[noun], 'be')
    )
      noun++;
    if (noun === at) return /^every(?:one|body)/.test(tokens[i]!.text);
    return !tokens.slice(at, noun).some((token) => is(token, 'openSet'));
  }

  function countsZero(i: number): boolean {
    if (tokens[i]!.text === 'zero') return !is(tokens[i + 1], 'soft');
    return tokens.slice(i + 1, i + 5).some((token) => is(token, 'metric', 'countable', 'measure'));
  }
}
