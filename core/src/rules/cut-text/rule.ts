import { issuesOf } from '../../schema/inspect.js';
import { endOfLine } from '../../schema/misread.js';
import { asTextFix } from '../kit/as-text.js';
import { quote } from '../kit/words.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'YAML reads only the beginning of a text, because a number sign in it starts a comment.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const { node } of issuesOf(document, 'cut-text')) {
      if (node.kind !== 'scalar') continue;
      const { text } = document;
      const sign = text.indexOf('#', node.span.end);
      const end = endOfLine(text, sign);
      const rest = text.slice(sign, end).trimEnd();
      const whole = { start: node.value === '' ? sign : node.span.start, end: sign + rest.length };
      const reads = node.value === '' ? 'YAML reads nothing here' : `YAML reads only ${quote(node.value)}`;
      yield {
        node,
        span: whole,
        message: `${reads}: after a space, a number sign begins a remark, and ${quote(rest, 30)} is left out. Put the whole text in quotation marks.`,
        fixes: [asTextFix(document, node, whole)],
      };
    }
  },
};
