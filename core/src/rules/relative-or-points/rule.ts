import { decimal, quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Aim } from '../kit/targets/aims.js';
import { valueOf } from '../kit/targets/compare.js';
import { aimsWith, placeOfFigure, rewrite, rounded, wordsOf } from '../kit/targets/report.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'A change in percent of something that is counted in percent or points can be read in two ways.',
    severity: 'warning',
    group: 'objectives',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'relative-or-points')) {
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: messageFor(aim),
        fixes: fixesFor(context.document, aim),
      };
    }
  },
};

function isNps({ measured }: Aim): boolean {
  return measured.known?.name === 'nps';
}

function messageFor(aim: Aim): Said {
  const { figure, baseline } = aim;
  const change = quote(wordsOf(aim).replace(/^[-+–−]/, ''));
  const start = (baseline && valueOf(baseline.figure)) ?? (isNps(aim) ? 30 : 70);
  const sign = figure.way === 'down' ? -1 : 1;
  const share = decimal(rounded(start + (sign * start * figure.low) / 100));
  const points = decimal(rounded(start + sign * figure.low));
  if (isNps(aim))
    return say`The NPS is counted in points, so ${change} can be read in two ways: from ${start} it leads to ${share} or to ${points}. Write points, or say from what to what.`;
  return say`${change} can be read in two ways: from ${start} % it leads to ${share} %, or to ${points} % if percentage points are meant. Say from what to what, or write “percentage points”.`;
}

function fixesFor(document: CharterDocument, aim: Aim): Fix[] {
  const words = wordsOf(aim);
  if (!words.includes('%')) return [];
  const unit = isNps(aim) ? 'points' : 'percentage points';
  return [
    rewrite(
      document,
      isNps(aim) ? say`Write points` : say`Write percentage points`,
      aim,
      words.replace(/\s?%/, ` ${unit}`),
    ),
  ];
}
