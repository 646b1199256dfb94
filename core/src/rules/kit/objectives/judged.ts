import type { LayoutSection, Metric, Objective, Charter } from '../../../model/charter.generated.js';
import { memoOf, type TextMemo } from '../../../model/memo.js';
import type { Text } from '../../../model/text.js';
import { judgeObjective, type Given, type Judgement, type Verdict } from '../../../objective/judge.js';
import { isTyped } from '../../../objective/typed.js';
import { isOver } from '../charter.js';
import { oncePerCharter } from '../once.js';
import { hasPlaceholder } from '../placeholders/find.js';
import { languageOf } from './language.js';

/** An objective that somebody is to mend, with what is known about it. */
export interface JudgedObjective {
  readonly objective: Objective;
  /** The sentence that was judged; undefined where there are only typed fields. */
  readonly text: Text | undefined;
  readonly judgement: Judgement;
  /** What it counts, by the typed field or the words. */
  readonly metric: string | undefined;
}

interface Surroundings {
  readonly memo: TextMemo;
  readonly language: string;
  readonly metrics: readonly Metric[];
  readonly lead: string;
  readonly period: boolean;
}

const RANK: readonly Verdict[] = ['unmeasurable', 'weak', 'measurable'];

/**
 * The objectives that are not measurable, one for each thing to mend: of an objective with points below it, the points
 * where it only introduces them, else itself.
 */
export const judgedObjectives: (charter: Charter) => readonly JudgedObjective[] = oncePerCharter((charter) => {
  const language = languageOf(charter);
  if (isOver(charter) || language === undefined) return [];
  const { period } = charter;
  const lead = leadOf(charter.layout?.sections ?? []);
  const around = { memo: memoOf(charter), language, metrics: charter.metrics, lead, period: period !== undefined };
  return toMend(charter.objectives, around);
});

function toMend(objectives: readonly Objective[], around: Surroundings): JudgedObjective[] {
  return objectives.flatMap((objective) => {
    if (isMeasured(objective, around)) return [];
    const own = judge(objective, around);
    if (own.judgement.verdict === 'measurable' || isUnfinished(objective)) return [];
    // An entry of which nothing could be read is another rule's finding.
    if (!own.text && !own.metric && objective.items.length === 0) return [];
    if (objective.items.length === 0) return [own];
    const said = own.text?.value ?? '';
    const below = { ...around, lead: `${around.lead} ${said}` };
    const points = objective.items.map((item) => best(item, below));
    if (points.every((verdict) => verdict === 'measurable')) return [];
    const introduces = /:\s*$/.test(said) || !objective.text || points.includes('measurable');
    if (introduces) return toMend(objective.items, below);
    return points.every((verdict) => RANK.indexOf(verdict) <= RANK.indexOf(own.judgement.verdict)) ? [own] : [];
  });
}

/** By its fields, so that its sentence need not be judged. */
function isMeasured({ metric, target }: Objective, { memo, language, metrics }: Surroundings): boolean {
  if (!metric || !target) return false;
  const name = nameOf(metric.value, metrics);
  return memo.recall(`typed ${language} ${name}`, target.value, (said) =>
    isTyped({ metric: name, target: said }, language),
  );
}

/** The verdict of an objective or of the best point below it. */
function best(objective: Objective, around: Surroundings): Verdict {
  const verdicts = [judge(objective, around).judgement.verdict, ...objective.items.map((item) => best(item, around))];
  return RANK.findLast((verdict) => verdicts.includes(verdict)) as Verdict;
}

function judge(objective: Objective, { memo, language, metrics, lead, period }: Surroundings): JudgedObjective {
  const text = objective.text ?? objective.title;
  const { metric, target, baseline, due } = objective;
  const name = metric && nameOf(metric.value, metrics);
  const given: Given = {
    ...(name ? { metric: name } : {}),
    ...(target ? { target: target.value } : {}),
    ...(baseline ? { baseline: baseline.value } : {}),
    ...(due ? { due: due.value } : {}),
    ...(lead.trim() ? { lead } : {}),
    period,
  };
  const sentences = [
    text?.value ?? '',
    ...(objective.title && objective.text ? [`${objective.title.value}: ${objective.text.value}`] : []),
  ];
  const kind = `judgement ${language} ${JSON.stringify(given)}`;
  const judgements = sentences.map((said) =>
    memo.recall(kind, said, (sentence) => judgeObjective(sentence, given, language)),
  );
  const judgement = judgements.toSorted((a, b) => RANK.indexOf(b.verdict) - RANK.indexOf(a.verdict))[0] as Judgement;
  return {
    objective,
    text,
    judgement: withFields(judgement, name, target?.value),
    metric: name ?? judgement.metric?.text,
  };
}

/** One leg may stand in a field and the other in the sentence; one leg alone makes a weak objective. */
function withFields(judgement: Judgement, metric: string | undefined, target: string | undefined): Judgement {
  if ((target && judgement.metric) || (metric && judgement.target))
    return { ...judgement, verdict: 'measurable', reasons: [] };
  if (judgement.verdict !== 'unmeasurable' || (!metric && !target)) return judgement;
  const given = metric ?? target ?? '';
  const code = metric ? 'metric-without-target' : 'target-without-metric';
  const noDate = judgement.reasons.filter((reason) => reason.code === 'no-date');
  return { ...judgement, verdict: 'weak', reasons: [{ code, words: [{ text: given, start: 0, end: 0 }] }, ...noDate] };
}

/** The name of a metric that may be referred to by its id. */
function nameOf(reference: string, metrics: readonly Metric[]): string {
  return metrics.find(({ id }) => id === reference)?.label || reference;
}

/** A blank that is still to be filled is another rule's finding. */
function isUnfinished({ title, text, metric, target }: Objective): boolean {
  return [title, text, metric, target].some((said) => said && hasPlaceholder(said.value));
}

/** The heading and the lead-in of the section that prints the objectives: "The goals over the next quarter are:". */
function leadOf(sections: readonly LayoutSection[]): string {
  for (const { fields, heading, lead, sections: below } of sections) {
    if (fields.some(({ value }) => value === 'objectives')) return `${heading?.value ?? ''} ${lead?.value ?? ''}`;
    const inner = leadOf(below);
    if (inner !== '') return `${lead?.value ?? ''} ${inner}`;
  }
  return '';
}
