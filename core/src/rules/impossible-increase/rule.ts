import { decimal, quote } from '../../l10n/phrases.js';
import { fixed, say, type Said } from '../../l10n/say.js';
import type { Aim } from '../kit/targets/aims.js';
import { mostBaseline } from '../kit/targets/causes.js';
import { aimsWith, placeOfFigure, rounded, wordsOf } from '../kit/targets/report.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
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
        message: say`The start from which it is to rise`,
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

function messageFor(aim: Aim): Said {
  const { figure, measured, baseline } = aim;
  const highest = measured.known?.range?.[1] ?? 100;
  const isShare = measured.dimension === 'percent';
  const name = fixed(measured.known?.label || measured.words);
  const most = inUnit(rounded(mostBaseline(aim) ?? highest), isShare);
  const rise = figure.factor ? quote(wordsOf(aim)) : say`An increase by ${quote(wordsOf(aim).replace(/^\+/, ''))}`;
  const room = say`${name} ends at ${inUnit(highest, isShare)}`;
  if (baseline)
    return say`${rise} from ${quote(wordsOf(baseline))} would pass the end of the scale: ${room}, so there is room only from ${most} or less. Say to what it is to rise, such as “at least 90 %”.`;
  return say`${rise} is only possible from ${most} or less, because ${room}. Did you mean “to”, not “by”? Say from what to what, such as “from 82 % to 90 %”.`;
}

function inUnit(value: number, isShare: boolean): Said {
  return isShare ? say`${decimal(value)} %` : decimal(value);
}
