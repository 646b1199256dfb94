import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { takeOutRemark } from '../kit/take-out-remark.js';
import type { AfterwardsRule } from '../rule.js';

export const rule: AfterwardsRule = {
  reads: 'findings',
  meta: {
    summary: 'A comment silences a rule that has nothing to say there.',
    severity: 'warning',
    group: 'suppression',
    profile: 'minimal',
  },
  *check({ document, unused }) {
    for (const remark of unused) {
      yield {
        node: undefined,
        span: remark.span,
        message: say`${quote(remark.rule)} has nothing to say here any more, so this comment silences nothing. If it stays, it will hide the next slip of this kind. Take it out.`,
        fixes: [takeOutRemark(document, remark)],
      };
    }
  },
};
