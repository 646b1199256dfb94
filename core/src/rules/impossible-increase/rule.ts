import type { Aim } from '../kit/targets/aims.js';
import { mostBaseline } from '../kit/targets/causes.js';
import { aimsWith, placeOfFigure, rounded, wordsOf } from '../kit/targets/report.js';
import { quote } from '../kit/words.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'Such an increase would pass what is possible.',
    severity: 'warning',
    group: 'objectives',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'impossible-increase')) {
      const { baseline } = aim;
      const related = baseline && {
        span: placeOfFigure(context.document, baseline),
        message: 'The start from which it is to rise',
      };
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: messageFor(aim),
        ...(related ? { related: [related] } : {}),
      };
    }
  },
};

function messageFor(aim: Aim): string {
  const { figure, measured, baseline } = aim;
  const highest = measured.known?.range?.[1] ?? 100;
  const unit = measured.dimension === 'percent' ? ' %' : '';
  const name = measured.known?.label || measured.words;
  const most = `${rounded(mostBaseline(aim) ?? highest)}${unit}`;
  const rise = figure.factor ? quote(wordsOf(aim)) : `An increase by ${quote(wordsOf(aim).replace(/^\+/, ''))}`;
  const room = `${name} ends at ${highest}${unit}`;
  if (baseline)
    return `${rise} from ${quote(wordsOf(baseline))} would pass the end of the scale: ${room}, so there is room only from ${most} or less. Say to what it is to rise, such as “at least 90 %”.`;
  return `${rise} is only possible from ${most} or less, because ${room}. Did you mean “to”, not “by”? Say from what to what, such as “from 82 % to 90 %”.`;
}
