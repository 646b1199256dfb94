import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { aimsWith, placeOfFigure, wordsOf } from '../kit/targets/report.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'services', 'metrics'],
  each: 'objectives',
  meta: {
    summary: 'People are to be busy all the time, so every customer has to wait.',
    severity: 'warning',
    group: 'objectives',
  },
  *check(context) {
    for (const aim of aimsWith(context, 'full-occupancy')) {
      yield {
        node: aim.text.node,
        span: placeOfFigure(context.document, aim),
        message: say`With an occupancy of ${quote(wordsOf(aim))} nobody is ever free when a customer calls, so queues grow without end. Leave room: most teams plan 75 to 85 %.`,
      };
    }
  },
};
