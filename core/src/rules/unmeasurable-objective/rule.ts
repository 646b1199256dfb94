import { quote, quotedList } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { headOf } from '../../syntax/tree.js';
import type { Reason, ReasonCode } from '../../objective/judge.js';
import { exampleFor } from '../kit/objectives/examples.js';
import { judgedObjectives, type JudgedObjective } from '../kit/objectives/judged.js';
import { typedFormFix } from '../kit/objectives/typed-form.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'period', 'layout', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'Nobody could tell later whether the objective was reached.',
    severity: 'warning',
    group: 'objectives',
  },
  *check({ document, charter }) {
    for (const judged of judgedObjectives(charter)) {
      const { judgement, text, objective } = judged;
      if (judgement.verdict !== 'unmeasurable') continue;
      const node = text?.node ?? objective.node;
      yield {
        node,
        span: text ? text.node.span : headOf(node),
        message: say`${objection(judgement.reasons)} ${advice(judged)}`,
        fixes: typedFormFix(document, judged),
      };
    }
  },
};

/** The very words that cannot be checked, else what kind of sentence it is. */
function objection(reasons: readonly Reason[]): Said {
  const vague = wordsOf(reasons, 'vague-verb').slice(0, 1);
  const soft = [...wordsOf(reasons, 'vague-quality').slice(0, 2), ...wordsOf(reasons, 'vague-manner').slice(0, 1)];
  const words = [...new Set([...vague, ...soft])];
  const figures = wordsOf(reasons, 'target-without-metric');
  if (reasons.some(({ code }) => code === 'question'))
    return say`This is a question, and a question cannot be reached.`;
  if (figures[0]) return say`${quote(figures[0])} says how much, but not of what.`;
  if (words.length > 0)
    return say`${quotedList(words)} cannot be checked: later, two people could disagree whether this was reached.`;
  const idle = wordsOf(reasons, 'number-is-no-target');
  if (idle[0])
    return say`${quote(idle[0])} is no figure to reach, and there is no other: later two people could disagree whether this was reached.`;
  return say`This names no result that can be checked: later two people could disagree whether it was reached.`;
}

function advice({ judgement: { reasons }, text, metric }: JudgedObjective): Said {
  const isDated = !reasons.some(({ code }) => code === 'no-date');
  const example = exampleFor(metric ?? text?.value ?? '', isDated);
  return isDated
    ? say`Say what is counted and how much, for example: “${example}”.`
    : say`Say what is counted, how much and by when, for example: “${example}”.`;
}

function wordsOf(reasons: readonly Reason[], code: ReasonCode): string[] {
  return reasons.filter((reason) => reason.code === code).flatMap(({ words }) => words.map(({ text }) => text));
}
