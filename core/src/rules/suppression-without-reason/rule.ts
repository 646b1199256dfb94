import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { findSuppressions, flawOf } from '../kit/suppression.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'A comment that silences a rule gives no reason.',
    severity: 'warning',
    group: 'suppression',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const remark of findSuppressions(document.syntax)) {
      if (flawOf(remark) !== 'no reason') continue;
      const { rule: id, span } = remark;
      yield {
        node: undefined,
        span,
        message: say`This comment is to silence ${quote(id)}, but gives no reason, and so silences nothing. The next reader would not know whether it still holds. Write the reason behind a colon: “# charter-ignore ${id}: we meet at the shop”.`,
      };
    }
  },
};
