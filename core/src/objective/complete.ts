import { isClosed } from './counts.js';
import type { Metric } from './metrics.js';
import { headOf } from './objects.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { is, type Token } from './tokens.js';

/** The first target of which the sentence says what is counted or measured. */
export function completeTarget(
  sentence: Sentence,
  targets: readonly Quantity[],
  metric: Metric | undefined,
): Quantity | undefined {
  return targets.find((target) => saysWhat(sentence, target, metric));
}

function saysWhat(sentence: Sentence, target: Quantity, metric: Metric | undefined): boolean {
  const { tokens, acts, from } = sentence;
  const labelled = tokens.slice(from, target.from).some((token, i) => i > 0 && token.text === ':');
  switch (target.kind) {
    case 'count':
      return true;
    case 'unit':
    case 'rating':
    case 'duration':
    case 'money':
      return metric !== undefined || acts.length > 0 || labelled || tokens.length > target.to - target.from + 3;
    case 'percent':
      return metric !== undefined || labelled || isShare(sentence, target);
    case 'multiple':
      return metric !== undefined || paced(sentence, target) || is(nounAfter(sentence, target), 'countable');
    case 'bare':
      return metric !== undefined || labelled || paced(sentence, target) || tokens[target.from - 1]?.text === 'top';
  }
}

/** "twice as many [pull requests]". */
function nounAfter({ tokens }: Sentence, { to }: Quantity): Token | undefined {
  return headOf(tokens.slice(to, to + 4));
}

/** "80 % of attendees", "90 % good ratings". */
function isShare({ tokens }: Sentence, { to }: Quantity): boolean {
  const next = tokens[to];
  return is(next, 'of') || (next?.kind === 'word' && !isClosed(next));
}

/** "at least once a day": how often something is done. */
function paced({ periods, acts }: Sentence, { to }: Quantity): boolean {
  return acts.length > 0 && periods.some(({ from, kind }) => kind === 'cadence' && from === to);
}
