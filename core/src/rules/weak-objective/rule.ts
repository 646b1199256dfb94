import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { headOf } from '../../syntax/tree.js';
import type { ReasonCode } from '../../objective/judge.js';
import { figureFor } from '../kit/objectives/examples.js';
import { judgedObjectives, type JudgedObjective } from '../kit/objectives/judged.js';
import { typedFormFix } from '../kit/objectives/typed-form.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'period', 'layout', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'The objective can be checked, but for how much or by when.',
    severity: 'info',
    group: 'objectives',
    strictly: 'warning',
  },
  *check({ document, charter }) {
    for (const judged of judgedObjectives(charter)) {
      const { judgement, text, objective } = judged;
      if (judgement.verdict !== 'weak') continue;
      const node = text?.node ?? objective.node;
      const span = text ? text.node.span : headOf(node);
      yield { node, span, message: messageFor(judged), fixes: typedFormFix(document, judged) };
    }
  },
};

function messageFor({ judgement: { reasons }, metric, objective }: JudgedObjective): Said {
  const words = (code: ReasonCode): string | undefined =>
    reasons.find((reason) => reason.code === code && reason.words.length > 0)?.words[0]?.text;
  const isUndated = reasons.some(({ code }) => code === 'no-date');
  const counted = metric ?? words('metric-without-target');
  const placeholder = words('placeholder-target');
  const figure = words('target-without-metric');
  const output = words('output-without-date');
  const manner = words('vague-manner');
  const set = words('open-set');
  if (placeholder) return say`The figure is still open: ${quote(placeholder)}. Write how much is to be reached.`;
  if (manner && !objective.metric)
    return say`${quote(manner)} means something else to everybody. Write a figure in its place, such as “within 4 hours”.`;
  if (figure && !objective.metric) return ofWhat(figure);
  if (counted)
    return isUndated
      ? say`${quote(counted)} can be counted, but nothing says how much is enough. Add a figure, for example: “${counted}: ${figureFor(counted)} by the end of the year”.`
      : say`${quote(counted)} can be counted, but nothing says how much is enough. Add a figure, for example: “${counted}: ${figureFor(counted)}”.`;
  if (output)
    return say`Whether this is done can be checked, but no day is named, so it is never late. Add “due” with a day, or say by when.`;
  if (set) return say`${quote(set)} cannot be checked one by one. Name the group, or a share such as “nine of ten”.`;
  return isUndated
    ? say`Part of this can be checked, but nothing says how much is enough. Add a figure and a day.`
    : say`Part of this can be checked, but nothing says how much is enough. Add a figure.`;
}

function ofWhat(figure: string): Said {
  return say`${quote(figure)} says how much, but not of what. Add what is counted.`;
}
