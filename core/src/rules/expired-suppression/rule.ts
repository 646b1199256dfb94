import { inWords, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { findSuppressions, isExpired } from '../kit/suppression.js';
import { takeOutRemark } from '../kit/take-out-remark.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'A comment silenced a rule until a day that has passed.',
    severity: 'warning',
    group: 'suppression',
    profile: 'minimal',
    calendar: true,
  },
  *check({ document, today }) {
    for (const remark of findSuppressions(document.syntax)) {
      if (remark.kind !== 'ignore' || !isExpired(remark, today)) continue;
      yield {
        node: undefined,
        span: remark.span,
        message: say`This silenced ${quote(remark.rule)} until ${inWords(remark.until ?? today)}. That day has passed, so the rule is heard again. Mend what it says, or give another day and the reason.`,
        fixes: [takeOutRemark(document, remark)],
      };
    }
  },
};
