import { lexiconOf } from '../../lexicon/languages.js';
import type { Act } from '../acts.js';
import { extract, type Extract } from '../extract.js';
import { findingsOf } from '../findings.js';
import { measuredThing } from '../measured.js';
import type { Metric } from '../metrics.js';
import type { Quantity } from '../quantities.js';
import { readSentence, type Sentence } from '../sentence.js';
import { baselinesOf, targetsOf } from '../targets.js';
import { is } from '../tokens.js';
import { figureOf, type Figure } from './figure.js';

export type { Figure } from './figure.js';
export type { Dimension } from './unit.js';

/** A figure to reach, what it measures and where it starts. */
export interface Goal {
  readonly figure: Figure;
  readonly metric: Extract | undefined;
  readonly baseline: Figure | undefined;
  /** What the last verb before it does to what is measured. */
  readonly verb: Verb;
}

/** `better`: up or down, whichever is good for what is measured. */
export type Verb = 'up' | 'down' | 'hold' | 'better' | 'other';

/** What the figures of a sentence, or of a field such as `target`, say. */
export interface Figures {
  readonly goals: readonly Goal[];
  /** What the first verb does to what is measured. */
  readonly verb: Verb;
  /** An older value stands in the words: "compared with last year", "year over year". */
  readonly compared: boolean;
  readonly deadlines: readonly Extract[];
}

/** Words that name an older value beside dates: "against the baseline". */
const COMPARED =
  /\b(?:baseline|compared (?:to|with)|against|relative to|vs\.?|versus|from (?:the |our |its )?(?:current|present|today|last|previous)|per year|a year|each year|gegenüber|par rapport|respecto)\b/i;

export function readFigures(text: string, language: string, as: 'sentence' | 'field' = 'sentence'): Figures {
  const sentence = readSentence(text, lexiconOf(language), as);
  const { tokens, periods, acts } = sentence;
  const baselines = baselinesOf(sentence);
  const targets = targetsOf(sentence);
  return {
    goals: targets.flatMap((target) => goalOf(sentence, target, targets, baselines, language, as === 'sentence') ?? []),
    verb: verbOf(sentence, acts[0]),
    compared:
      COMPARED.test(text) ||
      periods.some(({ kind, from, to }) => kind !== 'deadline' || tokens.slice(from, to).some(isYearly)) ||
      tokens.some((token, i) => is(token, 'than') && tokens[i + 1]?.kind !== 'number'),
    deadlines: periods.filter((period) => period.kind === 'deadline').map((period) => extract(text, tokens, period)),
  };
}

function isYearly({ text }: { readonly text: string }): boolean {
  return /^(?:yoy|mom|qoq|wow|year.over.year|year.on.year|month.over.month|quarter.over.quarter|annual|annually|yearly|per annum|p\.a\.)$/.test(
    text,
  );
}

function goalOf(
  sentence: Sentence,
  target: Quantity,
  targets: readonly Quantity[],
  baselines: readonly Quantity[],
  language: string,
  alone: boolean,
): Goal | undefined {
  const figure = figureOf(sentence, target, language);
  if (!figure) return undefined;
  const earlier = targets.findLast(({ from }) => from < target.from);
  const baseline = baselines.find(({ from }) => from < target.from && (!earlier || from > earlier.from));
  const before = baseline && figureOf(sentence, baseline, language);
  const metric = metricOf(sentence, target, earlier, alone && targets.length === 1);
  const behind = sentence.verbLast ? sentence.acts.find(({ at }) => at >= target.to) : undefined;
  const act = sentence.acts.findLast(({ at }) => at < target.from) ?? behind;
  return { figure, metric, baseline: before && withUnit(before, figure), verb: verbOf(sentence, act) };
}

const BETTER = /^(?:improv|better|optimi[sz]|enhanc|verbesser|amélior|mejor)/;

function verbOf({ tokens }: Sentence, act: Act | undefined): Verb {
  if (!act || act.passive) return 'other';
  if (BETTER.test(tokens[act.at]!.text)) return 'better';
  return (['hold', 'up', 'down'] as const).find((kind) => act.kinds.includes(kind)) ?? 'other';
}

/** "from 9 to 4 hours": the unit stands once. */
function withUnit(baseline: Figure, { dimension, unit, seconds, runs }: Figure): Figure {
  if (baseline.dimension !== 'number') return { ...baseline, standing: 'level', way: undefined };
  return { ...baseline, dimension, unit, seconds, runs, standing: 'level', way: undefined };
}

/** The metric named last before the figure, or right behind it; of a lone figure whatever the sentence measures. */
function metricOf(
  sentence: Sentence,
  target: Quantity,
  earlier: Quantity | undefined,
  alone: boolean,
): Extract | undefined {
  const { tokens, metrics, text } = sentence;
  const near = (metric: Metric): boolean => metric.head >= target.to && metric.from <= target.to + 1;
  const behind = metrics.find((metric) => metric.strict && near(metric));
  const before = metrics.findLast(
    ({ head, strict }) => strict && head < target.from && (!earlier || head >= earlier.from),
  );
  const found = before ?? behind;
  if (found) return extract(text, tokens, found);
  const only = alone ? measuredThing(sentence, findingsOf(sentence, false)) : undefined;
  return only && extract(text, tokens, only);
}
