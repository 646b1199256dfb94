import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { areSameHours } from '../kit/targets/compare.js';
import { goalLimits, procedureLimits, type Limit } from '../kit/targets/limits.js';
import { placeOfFigure, wordsOf } from '../kit/targets/report.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['procedures', 'services', 'objectives', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'An objective allows more time than the procedure for the same work.',
    severity: 'warning',
    group: 'objectives',
  },
  *check({ document, charter, references }) {
    const goals = goalLimits(charter, references);
    const procedures = goals.length > 0 ? procedureLimits(charter) : [];
    for (const goal of goals) {
      const strictest = procedures
        .filter((limit) => isSlower(goal, limit))
        .toSorted((a, b) => a.seconds - b.seconds)[0];
      if (!strictest) continue;
      yield {
        node: goal.text.node,
        span: placeOfFigure(document, goal),
        message: say`The procedure allows ${quote(wordsOf(strictest))}, this objective ${quote(wordsOf(goal))}: it is reached even where nobody keeps to the procedure. Set one of the two right.`,
        related: [{ span: placeOfFigure(document, strictest), message: say`What the procedure allows` }],
      };
    }
  },
};

/** The same work for the same cases, counted in the same kind of hours. */
function isSlower(goal: Limit, procedure: Limit): boolean {
  if (goal.act !== procedure.act || !areSameHours(goal.figure, procedure.figure)) return false;
  if (goal.special !== procedure.special || goal.seconds <= procedure.seconds) return false;
  return goal.subject === procedure.subject || (goal.subject === 'any' && procedure.subject === 'inquiry');
}
