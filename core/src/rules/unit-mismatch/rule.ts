import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Dimension } from '../../objective/figures/read.js';
import type { Aim } from '../kit/targets/aims.js';
import { wrongUnit } from '../kit/targets/causes.js';
import { aimsWith, placeOfFigure, rewrite, wordsOf } from '../kit/targets/report.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'The figure has another unit than what it measures.',
    severity: 'warning',
    group: 'objectives',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'unit-mismatch')) {
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: messageFor(aim),
        fixes: fixesFor(context.document, aim),
      };
    }
  },
};

const NAMES: Readonly<Record<Dimension, Said>> = {
  percent: say`as percent`,
  points: say`as points`,
  stars: say`as stars`,
  time: say`as a time`,
  money: say`as an amount of money`,
  count: say`as a number`,
  number: say`as a number`,
};

function messageFor(aim: Aim): Said {
  const { measured, baseline } = aim;
  const wanted = wrongUnit(aim) ?? 'number';
  const figure = quote(wordsOf(aim));
  if (measured.known?.name === 'nps' && !measured.entry?.unit)
    return say`${figure} is no NPS: it is counted in points from −100 to 100, not in percent, and 45 points are not 45 % of anything. Write points.`;
  if (measured.dimension !== wanted && baseline)
    return say`${figure} and the start of ${quote(wordsOf(baseline))} are measured in different ways, so nobody can tell how far it is. Write both in the same unit.`;
  return say`${quote(measured.words)} is measured ${NAMES[wanted]}, but ${figure} is not, so nobody can tell whether it was reached. Correct the figure, or say what it measures.`;
}

function fixesFor(document: CharterDocument, aim: Aim): Fix[] {
  const words = wordsOf(aim);
  if (aim.measured.known?.name !== 'nps' || !/\s?%/.test(words)) return [];
  return [rewrite(document, say`Write points`, aim, words.replace(/\s?%/, ' points'))];
}
