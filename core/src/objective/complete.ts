import { isClosed } from './counts.js';
import type { Metric } from './metrics.js';
import { hasPlainObject, headOf } from './objects.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { baselineOf } from './targets.js';
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
      return metric !== undefined || acts.length > 0 || labelled || hasWords(sentence, target);
    case 'percent':
      return metric !== undefined || labelled || isShare(sentence, target) || isChanged(sentence, target);
    case 'multiple':
      return (
        metric !== undefined ||
        paced(sentence, target) ||
        is(nounAfter(sentence, target), 'countable') ||
        changesThing(sentence)
      );
    case 'bare':
      return (
        metric !== undefined || labelled || paced(sentence, target) || isScore(sentence, target) || isStep(sentence)
      );
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

/** "Bring flaky tests down to under 1 %": a thing that can be counted. */
function isChanged({ tokens, from }: Sentence, target: Quantity): boolean {
  return tokens.slice(from, target.from).some((token) => is(token, 'countable') && token.plural);
}

/** "from 10 days to 4": what is measured stands at the baseline; "grow the teams from 12 to 20": at the verb. */
function isStep(sentence: Sentence): boolean {
  const baseline = baselineOf(sentence);
  if (!baseline) return false;
  return baseline.kind !== 'bare' || changesThing(sentence);
}

/** "Grow the teams", "reduce absence": what becomes more or less can be counted; satisfaction cannot. */
function changesThing(sentence: Sentence): boolean {
  const changes = sentence.acts.filter(({ kinds }) => kinds.includes('up') || kinds.includes('down'));
  return changes.some((act) => hasPlainObject(sentence, act));
}

/** "score 4 or higher", "in the top 3", "eNPS of 25", "open until 17:00". */
function isScore({ tokens, acts, from }: Sentence, target: Quantity): boolean {
  const before = tokens[target.from - 1];
  if (tokens.slice(target.number.from, target.number.to).some(({ text }) => /^\d\d?:\d\d$/.test(text)))
    return acts.length > 0;
  if (is(before, 'top') || is(tokens[target.number.to - 1], 'top')) return true;
  if (is(before, 'of')) return target.from - 2 >= from && !isClosed(tokens[target.from - 2]);
  return acts.some(({ at }) => at === target.from - 1 && is(tokens[at], 'measure', 'reach'));
}

function hasWords({ tokens, from }: Sentence, target: Quantity): boolean {
  const words = tokens.slice(from).filter((token) => token.kind === 'word' && !isClosed(token) && !is(token, 'label'));
  return (
    words.filter(({ start }) => start < tokens[target.from]!.start || start >= tokens[target.to - 1]!.end).length > 1
  );
}

/** "at least once a day": how often something is done. */
function paced({ periods, acts }: Sentence, { to }: Quantity): boolean {
  return acts.length > 0 && periods.some(({ from, kind }) => kind === 'cadence' && from === to);
}
