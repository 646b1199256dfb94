import type { Findings } from './findings.js';
import type { Metric } from './metrics.js';
import { hasPlainObject, headOf, isVagueNoun, objectOf, objectWords } from './objects.js';
import { isNumberMissing } from './placeholders.js';
import type { Sentence } from './sentence.js';
import { is } from './tokens.js';
import type { Universal } from './universals.js';

export type Verdict = 'measurable' | 'weak' | 'unmeasurable';

export function verdictOf(sentence: Sentence, findings: Findings): Verdict {
  if (findings.question || findings.fact || findings.heading) return 'unmeasurable';
  if (isMeasurable(sentence, findings)) return 'measurable';
  return isCheckable(sentence, findings) ? 'weak' : 'unmeasurable';
}

function isMeasurable(
  { tokens }: Sentence,
  { complete, universal, placeholder, output, handled, manner, vagueState, ...found }: Findings,
): boolean {
  if (placeholder && isNumberMissing(tokens, placeholder)) return false;
  if (complete || found.comparison) return true;
  if (placeholder) return false;
  if (universal && !vagueState && (universal.zero || (universal.listed && handled && !manner))) return true;
  return found.recurring || (found.dated && output !== undefined);
}

/** Something can be checked, though one leg is missing. */
function isCheckable(sentence: Sentence, findings: Findings): boolean {
  const { metric, output, targets, placeholder, handled, responds, manner, universal, comparative, comparator } =
    findings;
  if (output || placeholder || (metric?.strict && isSubject(sentence, metric))) return true;
  if (targets.some(({ kind, compared, from }) => kind !== 'bare' || compared || (from === sentence.from && from > 0)))
    return true;
  if (responds && (manner || comparative)) return true;
  if (comparative && isFaster(sentence, comparative.from)) return true;
  if (sentence.acts.some((act) => is(sentence.tokens[act.at], 'shorten') && hasPlainObject(sentence, act))) return true;
  if (universal && rangesOverCases(sentence, universal)) return true;
  if (handled && (universal || (comparative && comparator))) return true;
  return metric !== undefined && isNamedUse(sentence, metric.head);
}

/** "Faster builds", "shorter queues": speed and size can be measured, "better" cannot. */
function isFaster({ tokens, from }: Sentence, at: number): boolean {
  return at === from && is(tokens[at], 'down') && !isVagueNoun(headOf(tokens.slice(at + 1)));
}

/** "Every manager …", "no customer …": cases one can go through, unless a vague verb is all that is said of them. */
function rangesOverCases({ tokens, acts, from: first }: Sentence, { from, listed, zero }: Universal): boolean {
  const vague = acts.some(({ at, kinds }) => kinds.includes('vague') && !is(tokens[at], 'transparent'));
  // "Empathy in every conversation" names a quality and nothing that is done.
  const quality = acts.length === 0 && isVagueNoun(headOf(tokens.slice(first, from)));
  return zero || (listed && !vague && !quality && !is(tokens[from], 'pronoun'));
}

/** Whether the claim is about the metric: not "align marketing and sales". */
function isSubject(sentence: Sentence, metric: Metric): boolean {
  const { tokens, acts } = sentence;
  if (is(tokens[metric.from - 1], 'beside')) return false;
  const first = acts[0];
  const vague =
    first !== undefined && !first.passive && first.kinds.every((kind) => kind === 'vague' || kind === 'continuous');
  return !vague || acts.length > 1 || headOf(objectWords(sentence, first)) === tokens[metric.head];
}

/** "adoption of Batch Changes" can be counted, "adoption" cannot. */
function isNamedUse(sentence: Sentence, head: number): boolean {
  const { tokens, from } = sentence;
  if (!is(tokens[head], 'adoption')) return false;
  const object = objectOf(sentence, head + 1);
  const exact = is(tokens[head + 1], 'of') && is(tokens[head + 2], 'definite', 'possessive');
  return exact || tokens.slice(Math.max(from + 1, head - 3), object.to).some(({ capital }) => capital);
}
