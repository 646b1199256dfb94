import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import { asTextFix } from '../kit/as-text.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'Yes, no, on or off stands without quotation marks where programs disagree about its meaning.',
    severity: 'warning',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const { node, field } of issuesOf(document, 'unquoted-yes-no')) {
      if (node.kind !== 'scalar') continue;
      if (field?.kind === 'flag') {
        const answer = /^(?:y|yes|on)$/i.test(node.value) ? 'true' : 'false';
        yield {
          node,
          message: say`Some programs read ${quote(node.value)} as a yes or no, others as a word. Write ${quote(answer)}, which all of them understand.`,
          fixes: [{ title: say`Write ${quote(answer)}`, safe: true, edits: [{ ...node.span, text: answer }] }],
        };
      } else {
        yield {
          node,
          message: say`Some programs read ${quote(node.value)} as a yes or no, others as a word. Put it in quotation marks and it is a word to all of them.`,
          fixes: [asTextFix(document, node, node.span, say`Quote the word`)],
        };
      }
    }
  },
};
