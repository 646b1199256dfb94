import { NOTHING, quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { valueOf } from '../kit/targets/compare.js';
import { aimsWith, placeOfFigure, wordsOf } from '../kit/targets/report.js';
import type { Aim } from '../kit/targets/aims.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'The start is already as good as the target asks for.',
    severity: 'warning',
    group: 'objectives',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'target-already-met')) {
      const { baseline } = aim;
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: messageFor(aim),
        ...(baseline && baseline.text !== aim.text
          ? { related: [{ span: placeOfFigure(context.document, baseline), message: say`The start` }] }
          : {}),
      };
    }
  },
};

function messageFor(aim: Aim): Said {
  const { figure, baseline } = aim;
  const start = baseline ? quote(wordsOf(baseline)) : NOTHING;
  if (baseline && valueOf(figure) === valueOf(baseline.figure))
    return say`The start is ${start} and the target is the same, so there is nothing to reach. Set a target beyond it, or say that it is to be kept.`;
  return say`The start is ${start}, and ${quote(wordsOf(aim))} is met by that already, so there is nothing to reach. Set a target beyond the start, or say that it is to be kept.`;
}
