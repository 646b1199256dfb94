import { comparatorOf } from './comparisons.js';
import { isClosed } from './counts.js';
import type { Run } from './extract.js';
import type { Metric } from './metrics.js';
import { headOf, objectOf, outputOf } from './outputs.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { targetsOf } from './targets.js';
import { is } from './tokens.js';
import { universalsOf, type Universal } from './universals.js';

export interface Findings {
  readonly question: boolean;
  readonly targets: readonly Quantity[];
  /** A target that says what it counts. */
  readonly complete: Quantity | undefined;
  readonly metric: Metric | undefined;
  readonly universal: Universal | undefined;
  readonly placeholder: Run | undefined;
  readonly output: Run | undefined;
  readonly handled: boolean;
  readonly manner: Run | undefined;
  readonly comparator: Run | undefined;
  readonly comparison: boolean;
  readonly dated: boolean;
}

export function findingsOf(sentence: Sentence, dated: boolean): Findings {
  const { tokens, zones, acts } = sentence;
  const claimed = (name: Parameters<typeof is>[1]): Run | undefined => {
    const at = tokens.findIndex((token, i) => i >= sentence.from && zones[i] === 'claim' && is(token, name));
    return at < 0 ? undefined : { from: at, to: at + 1 };
  };
  const targets = targetsOf(sentence);
  const metrics = sentence.metrics.filter(({ head }) => zones[head] === 'claim');
  const metric = metrics.find(({ strict }) => strict) ?? metrics[0];
  const comparator = comparatorOf(sentence);
  const handled = acts.some(({ kinds }) => kinds.includes('handle') || kinds.includes('complete'));
  return {
    question: isQuestion(sentence),
    targets,
    complete: targets.find((target) => saysWhat(sentence, target, metric)),
    metric,
    universal: universalsOf(sentence).toSorted((a, b) => Number(b.listed) - Number(a.listed))[0],
    placeholder: placeholderOf(sentence),
    output: acts.map((act) => productOf(sentence, act)).find(Boolean) ?? nominal(sentence),
    handled,
    manner: claimed('vagueManner'),
    comparator,
    comparison:
      comparator !== undefined &&
      metric !== undefined &&
      (claimed('comparative') !== undefined ||
        acts.some(({ kinds }) => kinds.includes('up') || kinds.includes('down'))),
    dated,
  };
}

function productOf(sentence: Sentence, act: Sentence['acts'][number]): Run | undefined {
  const productive = act.kinds.some(
    (kind) => kind === 'complete' || kind === 'write' || (act.passive && kind === 'handle'),
  );
  return productive ? outputOf(sentence, act) : undefined;
}

/** A milestone or a state without a verb of doing: "Graduation of X to GA", "the dashboard exists". */
function nominal({ tokens, zones, acts, from }: Sentence): Run | undefined {
  if (acts.some(({ kinds }) => kinds.includes('vague'))) return undefined;
  const at = tokens.findIndex(
    (token, i) =>
      i >= from && zones[i] === 'claim' && (is(token, 'milestone') || (is(token, 'checkableState') && i > from)),
  );
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

function placeholderOf({ tokens, from, zones }: Sentence): Run | undefined {
  const at = tokens.findIndex((token, i) => i >= from && zones[i] === 'claim' && is(token, 'placeholder'));
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

function isQuestion({ tokens, from }: Sentence): boolean {
  const last = tokens.at(-1);
  return last?.text === '?' || (is(tokens[from], 'question') && is(tokens[from + 1], 'pronoun', 'be', 'modal'));
}

function saysWhat(sentence: Sentence, target: Quantity, metric: Metric | undefined): boolean {
  const { tokens, acts, from } = sentence;
  const label = tokens.slice(from, target.from).some((token, i) => i > 0 && token.text === ':');
  switch (target.kind) {
    case 'count':
      return !is(headOf(tokens.slice(target.unit!.from, target.unit!.to)), 'label');
    case 'unit':
    case 'rating':
    case 'duration':
    case 'money':
      return metric !== undefined || acts.length > 0 || label || tokens.length > target.to - target.from + 3;
    case 'percent':
      if (is(tokens[target.to], 'of') || (tokens[target.to]?.kind === 'word' && !isClosed(tokens[target.to])))
        return true;
      return metric !== undefined || label;
    case 'multiple':
      return metric !== undefined;
    case 'bare':
      return metric !== undefined || label;
  }
}

export type Verdict = 'measurable' | 'weak' | 'unmeasurable';

export function verdictOf(sentence: Sentence, findings: Findings): Verdict {
  const { complete, universal, placeholder, output, handled, manner, comparison, dated, metric, targets } = findings;
  if (findings.question || sentence.scope) return 'unmeasurable';
  if (complete) return 'measurable';
  if (universal && placeholder === undefined && (universal.zero || (universal.listed && handled && !manner)))
    return 'measurable';
  if (comparison) return 'measurable';
  if (dated && output && !placeholder) return 'measurable';
  if (placeholder && (metric || targets.length > 0 || sentence.acts.length > 0)) return 'weak';
  if (metric?.strict || output || targets.some(({ kind, compared }) => kind !== 'bare' || compared)) return 'weak';
  if (handled && (manner || universal)) return 'weak';
  if (metric && named(sentence)) return 'weak';
  return 'unmeasurable';
}

/** "adoption of Batch Changes" can be counted, "adoption" cannot. */
function named(sentence: Sentence): boolean {
  const { from, to } = objectOf(sentence, sentence.from + 1);
  return sentence.tokens.slice(from, to).some(({ capital }) => capital);
}
