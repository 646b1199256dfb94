import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { isOver } from '../kit/charter.js';
import { flat } from '../kit/targets/aims.js';
import { daysOf } from '../kit/targets/due.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'review'],
  meta: {
    summary: 'An objective was due before somebody last looked at the charter, and still stands there.',
    severity: 'warning',
    group: 'objectives',
  },
  *check({ charter }) {
    const { review } = charter;
    const last = review?.last ?? review?.log.at(-1)?.date;
    const reviewed = last && daysOf(last.value)?.first;
    if (isOver(charter) || !last || !reviewed) return;
    for (const { due, current } of flat(charter.objectives)) {
      const day = due && daysOf(due.value)?.last;
      if (!due || !day || day >= reviewed || current) continue;
      yield {
        node: due.node,
        message: say`This was due on ${quote(due.value)}, before the last review (${last.value.trim()}), so nobody knows whether it still counts. Write how it ended under “current”, give it a new day, or take it out.`,
        related: [{ span: last.node.span, message: say`The last review` }],
      };
    }
  },
};
