import { quote } from '../../l10n/phrases.js';
import { fixed, say, type Said } from '../../l10n/say.js';
import { rangeOf } from '../kit/targets/causes.js';
import { aimsWith, placeOfFigure, wordsOf } from '../kit/targets/report.js';
import type { Aim } from '../kit/targets/aims.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
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
        message: say`${quote(wordsOf(aim))} cannot be: ${reasonFor(aim)}, so nobody can ever reach it. Correct the figure.`,
      };
    }
  },
};

function reasonFor(aim: Aim): Said {
  const { figure, measured } = aim;
  if (figure.standing === 'change') return say`nothing can become less by more than 100 %`;
  if (figure.whole !== undefined) return say`there are only ${figure.whole}`;
  const [lowest, highest] = rangeOf(aim) ?? [0, 100];
  const label = measured.known?.label;
  const name = measured.entry?.range ? quote(measured.words) : label ? fixed(label) : say`a share`;
  const from = String(lowest).replace('-', '−');
  return measured.dimension === 'percent' && !measured.entry?.range
    ? say`${name} goes from ${from} to ${highest} %`
    : say`${name} goes from ${from} to ${highest}`;
}
