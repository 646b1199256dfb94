import { inWords, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { findSuppressions, isExpired } from '../kit/suppression.js';
import { takeOutRemark } from '../kit/take-out-remark.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'Something was to be decided by a day that has passed.',
    severity: 'warning',
    group: 'suppression',
    profile: 'minimal',
    calendar: true,
  },
  *check({ document, today }) {
    for (const remark of findSuppressions(document.syntax)) {
      if (remark.kind !== 'later' || !isExpired(remark, today)) continue;
      const about = remark.reason === '' ? quote(remark.rule) : say`${quote(remark.rule)} (${remark.reason})`;
      yield {
        node: undefined,
        span: remark.span,
        message: say`By ${inWords(remark.until ?? today)} ${remark.by} was to decide about ${about}, and that day has passed. Ask for the decision, mend the charter and take this comment out, or agree on another day.`,
        fixes: [takeOutRemark(document, remark)],
      };
    }
  },
};
