import { isClosed } from './counts.js';
import { covered, type Run } from './extract.js';
import { is, type Token } from './tokens.js';

/** How sure one can be that the noun stands on a dashboard without first being defined. */
export interface Metric extends Run {
  readonly strict: boolean;
  /** The noun itself, without what describes it. */
  readonly head: number;
}

/** The nouns of the sentence that name something measured. */
export function metricsOf(tokens: readonly Token[], taken: readonly Run[], from: number): readonly Metric[] {
  const found: Metric[] = [];
  for (let i = from; i < tokens.length; i++) {
    if (covered(taken, i) || !tokens[i]) continue;
    const strict = isMetric(tokens, i);
    if (strict || is(tokens[i], 'usage')) found.push(grown(tokens, taken, i, from, strict));
  }
  return found;
}

function isMetric(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (is(tokens[i + 1], 'metric', 'measure') && tokens[i + 1]!.kind === 'word') return false;
  if (is(token, 'metric')) return !isVerbUse(tokens, i) && !describesNoun(tokens, i);
  if (!is(token, 'measure')) return changedCount(tokens, i);
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (is(after, 'of') || isElided(after) || (is(token, 'percent') && after !== undefined && is(before, 'definite')))
    return true;
  if (token.text === 'time' || token.text === 'times') {
    const spent =
      is(before, 'definite', 'possessive') &&
      (is(after, 'indefinite', 'pronoun', 'definite') || is(after, 'reach', 'from'));
    return spent || isModifier(tokens, i - 1) || is(after, 'to') || is(before, 'comparative', 'down');
  }
  return isModifier(tokens, i - 1) || (token.text === 'average' && after !== undefined && !isClosed(after));
}

/** "le nombre d'abandons": French writes the small word and the noun as one. */
function isElided(token: Token | undefined): boolean {
  return token !== undefined && /^d'\p{L}/u.test(token.text);
}

/** "leads the team", "costs us": a metric word that is used as a verb. */
function isVerbUse(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  return (
    /^(?:leads|turnover|sales|stars|funding)$/.test(text) &&
    is(tokens[i + 1], 'definite', 'possessive') &&
    is(tokens[i - 1], 'pronoun', 'relative')
  );
}

/** "the sales team", "a cost dashboard": the metric only describes another thing. */
function describesNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    is(next, 'group', 'output', 'vagueOutput', 'soft', 'person') &&
    !is(next, 'metric', 'measure', 'targetElsewhere', 'up', 'down', 'complete')
  );
}

/** A thing one counts is a metric where it is to become more or fewer: "reduce escalations", "fewer P1 incidents". */
function changedCount(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]!.plural || !(is(tokens[i], 'countable') || isUnknownLast(tokens, i))) return false;
  let at = i - 1;
  while (
    at >= 0 &&
    at > i - 5 &&
    !is(tokens[at], 'of') &&
    (isModifier(tokens, at) || is(tokens[at], 'definite', 'possessive'))
  ) {
    if (changes(at)) return true;
    at--;
  }
  return at >= 0 && changes(at);

  // "The interests of smaller members": a property of some.
  function changes(k: number): boolean {
    if (is(tokens[k - 1], 'of')) return false;
    return is(tokens[k], 'up', 'down', 'comparative') && !is(tokens[k - 1], 'definite', 'adverb');
  }
}

/** "fewer rebookings": a plural that no list has, right where the sentence ends. */
function isUnknownLast(tokens: readonly Token[], i: number): boolean {
  const { kind, classes } = tokens[i]!;
  return kind === 'word' && classes.size === 0 && (tokens[i + 1] === undefined || tokens[i + 1]!.kind === 'end');
}

function isModifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    (token.kind === 'word' || token.kind === 'name') &&
    !isClosed(token) &&
    !is(token, 'up', 'down', 'write', 'universal')
  );
}

/** The metric with the words that describe it, and after "rate of", "number of" what is measured. */
function grown(tokens: readonly Token[], taken: readonly Run[], i: number, first: number, strict: boolean): Metric {
  let from = i;
  while (from > first && !covered(taken, from - 1) && isModifier(tokens, from - 1) && !isVerb(tokens[from - 1]!))
    from--;
  let to = i + 1;
  if (is(tokens[to], 'of') || (is(tokens[i], 'measure') && is(tokens[to], 'to'))) {
    let end = to + 1;
    while (
      end < tokens.length &&
      end < to + 7 &&
      !covered(taken, end) &&
      (isModifier(tokens, end) || is(tokens[end], 'definite', 'possessive'))
    )
      end++;
    if (end > to + 1) to = end;
  }
  return { from, to, strict, head: i };
}

function isVerb(token: Token): boolean {
  return is(token, 'reach', 'hold', 'complete', 'vague', 'continuous') && !token.plural && token.ending !== 'ed';
}
