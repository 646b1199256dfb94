import type { WordClass } from '../lexicon/lexicon.js';
import { comparatorOf } from './comparisons.js';
import { completeTarget } from './complete.js';
import type { Run } from './extract.js';
import { isFact, isHeading, isQuestion } from './facts.js';
import type { Metric } from './metrics.js';
import { hasPlainObject } from './objects.js';
import { outputOf } from './outputs.js';
import { placeholderOf } from './placeholders.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { targetsOf } from './targets.js';
import { is, type Token } from './tokens.js';
import { universalsOf, type Universal } from './universals.js';

/** What the verdict rests on. */
export interface Findings {
  readonly question: boolean;
  readonly fact: boolean;
  readonly heading: boolean;
  readonly targets: readonly Quantity[];
  /** A target that says what it counts. */
  readonly complete: Quantity | undefined;
  readonly metric: Metric | undefined;
  readonly universal: Universal | undefined;
  readonly placeholder: Run | undefined;
  readonly output: Run | undefined;
  /** Somebody does something to cases one can count. */
  readonly handled: boolean;
  readonly responds: boolean;
  /** Done again and again at a named pace. */
  readonly recurring: boolean;
  readonly manner: Run | undefined;
  readonly vagueState: Run | undefined;
  readonly comparator: Run | undefined;
  readonly comparative: Run | undefined;
  /** A metric and what it is compared with. */
  readonly comparison: boolean;
  readonly dated: boolean;
}

export function findingsOf(sentence: Sentence, dated: boolean): Findings {
  const { tokens, zones, acts } = sentence;
  const claimed = (name: WordClass, fits: (token: Token) => boolean = () => true): Run | undefined => {
    const at = tokens.findIndex(
      (token, i) => i >= sentence.from && zones[i] === 'claim' && is(token, name) && fits(token),
    );
    return at < 0 ? undefined : { from: at, to: at + 1 };
  };
  const targets = targetsOf(sentence);
  const metrics = sentence.metrics.filter(({ head }) => zones[head] === 'claim');
  const metric = metrics.find(({ strict }) => strict) ?? metrics[0];
  const comparator = comparatorOf(sentence);
  const comparative = claimed('comparative');
  const changed = acts.some(({ kinds }) => kinds.includes('up') || kinds.includes('down'));
  const cadence = sentence.periods.some(({ kind }) => kind === 'cadence');
  return {
    question: isQuestion(sentence),
    fact: isFact(sentence),
    heading: isHeading(sentence),
    targets,
    complete: completeTarget(sentence, targets, metric),
    metric,
    universal: universalsOf(sentence).toSorted((a, b) => Number(b.listed) - Number(a.listed))[0],
    placeholder: placeholderOf(sentence),
    output: outputOf(sentence),
    handled: acts.some((act) => /handle|complete|possess/.test(act.kinds.join()) && hasPlainObject(sentence, act)),
    responds: acts.some((act) => is(tokens[act.at], 'respond') && hasPlainObject(sentence, act)),
    recurring:
      cadence && acts.some(({ kinds, passive }) => kinds.includes('meet') || (passive && kinds.includes('handle'))),
    manner: claimed('vagueManner') ?? claimed('openEnded'),
    vagueState: claimed('vagueState', (token) => !(token.participle && is(token, 'complete', 'handle'))),
    comparator,
    comparative,
    comparison: comparator !== undefined && metric !== undefined && (comparative !== undefined || changed),
    dated,
  };
}
