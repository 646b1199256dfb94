import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import { asTextFix } from '../kit/as-text.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'A time of day has no quotation marks.',
    severity: 'warning',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const { node } of issuesOf(document, 'unquoted-time')) {
      if (node.kind !== 'scalar') continue;
      yield {
        node,
        message: say`Some programs read a time without quotation marks as a number, 10:30 as 630. Put ${quote(node.value)} in quotation marks.`,
        fixes: [asTextFix(document, node, node.span, say`Quote the time`)],
      };
    }
  },
};
