import { isClosed } from './counts.js';
import type { Run } from './extract.js';
import type { Findings } from './findings.js';
import { objectOf } from './objects.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { is } from './tokens.js';

/** What is counted or measured: the metric named before the target, else the things counted, else what takes the time. */
export function measuredThing(sentence: Sentence, { metric, complete, targets, universal }: Findings): Run | undefined {
  const target = complete ?? targets[0];
  if (!target) {
    if (metric?.strict || is(metric && sentence.tokens[metric.head], 'adoption')) return metric;
    return universal ? nounsFrom(sentence, universal.to) : undefined;
  }
  if (metric && (target.kind !== 'count' || metric.head < target.from)) return metric;
  if (target.kind === 'count') return target.unit;
  const shared = is(sentence.tokens[target.to], 'of') ? target.to + 1 : target.to;
  return nounsFrom(sentence, shared) ?? doneBefore(sentence, target);
}

/** "of [attendees and sponsors]", "all [tickets]". */
function nounsFrom({ tokens, periods }: Sentence, start: number): Run | undefined {
  let from = start;
  while (is(tokens[from], 'definite', 'possessive', 'of')) from++;
  let to = from;
  while (to < tokens.length && to < from + 6 && isNoun(to)) to++;
  return to > from ? { from, to } : undefined;

  function isNoun(at: number): boolean {
    const { kind } = tokens[at]!;
    return (
      (kind === 'word' || kind === 'name') &&
      !isClosed(tokens[at]) &&
      !is(tokens[at], 'vagueManner') &&
      !periods.some((period) => period.from === at)
    );
  }
}

/** "[acknowledge your complaint] within 7 working days", "[Sign-ups from partners]: 300". */
function doneBefore(sentence: Sentence, { from: limit }: Quantity): Run | undefined {
  const { tokens, acts, from: first } = sentence;
  const at = acts.findLast((act) => act.at < limit)?.at ?? first;
  const from = acts.some((act) => act.at === at && act.passive) ? first : at;
  let to = Math.min(limit, objectOf(sentence, at + 1).to);
  while (to > from && (isClosed(tokens[to - 1]) || tokens[to - 1]!.kind === 'symbol')) to--;
  return to > from ? { from, to } : undefined;
}
