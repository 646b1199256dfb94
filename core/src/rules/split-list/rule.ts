import { quotedList } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import { asTextFix } from '../kit/as-text.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'YAML reads a text in square brackets as a list, split at its commas.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const { node } of issuesOf(document, 'split-list')) {
      if (node.kind !== 'sequence') continue;
      const parts = node.items.map((item) => (item.kind === 'scalar' ? item.value : '…')).slice(0, 4);
      const list = parts.length === 1 ? say`a list of one, ${quotedList(parts)}` : say`a list: ${quotedList(parts)}`;
      yield {
        node,
        message: say`YAML reads a text in square brackets as ${parts.length === 0 ? say`an empty list` : list}. Put the whole text in quotation marks.`,
        fixes: [asTextFix(document, node, node.span)],
      };
    }
  },
};
