import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Aim } from '../kit/targets/aims.js';
import { aimsWith, placeOfFigure, wordsOf } from '../kit/targets/report.js';
import { addBaseline } from '../kit/targets/add-baseline.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'A change is asked for, but nothing says from where.',
    severity: 'info',
    group: 'objectives',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'relative-without-baseline')) {
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: messageFor(aim),
        fixes: addBaseline(context.document, aim),
      };
    }
  },
};

function messageFor(aim: Aim): Said {
  const { figure, typed } = aim;
  const change = quote(wordsOf(aim).replace(/^[-+–−]/, ''));
  const words =
    figure.factor !== undefined
      ? say`${change} of what?`
      : figure.way === 'down'
        ? say`${change} less than what?`
        : say`${change} more than what?`;
  const where = typed ? say`Add “baseline” with the figure of today` : say`Say from what to what, or since when`;
  return say`${words} Nothing says where the figure stands today, so later nobody can tell whether it was reached. ${where}.`;
}
