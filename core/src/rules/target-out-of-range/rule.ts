import { quote } from '../kit/words.js';
import { rangeOf } from '../kit/targets/causes.js';
import { aimsWith, placeOfFigure, wordsOf } from '../kit/targets/report.js';
import type { Aim } from '../kit/targets/aims.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'No figure of this kind can be so high or so low.',
    severity: 'error',
    group: 'objectives',
    profile: 'minimal',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'target-out-of-range')) {
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: `${quote(wordsOf(aim))} cannot be: ${reasonFor(aim)}, so nobody can ever reach it. Correct the figure.`,
      };
    }
  },
};

function reasonFor(aim: Aim): string {
  const { figure, measured } = aim;
  if (figure.standing === 'change') return 'nothing can become less by more than 100 %';
  if (figure.whole !== undefined) return `there are only ${figure.whole}`;
  const [lowest, highest] = rangeOf(aim) ?? [0, 100];
  const name = measured.entry?.range ? quote(measured.words) : measured.known?.label || 'a share';
  const unit = measured.dimension === 'percent' && !measured.entry?.range ? ' %' : '';
  return `${name} goes from ${String(lowest).replace('-', '−')} to ${highest}${unit}`;
}
