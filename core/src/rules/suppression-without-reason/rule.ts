import { findSuppressions } from '../kit/suppression.js';
import { quote } from '../kit/words.js';
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
    for (const { reason, rule: id, span } of findSuppressions(document.syntax)) {
      if (reason !== '') continue;
      yield {
        node: undefined,
        span,
        message: `This comment is to silence ${quote(id)}, but gives no reason, and so silences nothing. The next reader would not know whether it still holds. Write the reason behind a colon: “# charter-ignore ${id}: we meet at the shop”.`,
      };
    }
  },
};
