import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import { endOfLine } from '../../schema/misread.js';
import { asTextFix } from '../kit/as-text.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
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
      yield {
        node,
        span: whole,
        message:
          node.value === ''
            ? say`YAML reads nothing here: after a space, a number sign begins a remark, and ${quote(rest, 30)} is left out. Put the whole text in quotation marks.`
            : say`YAML reads only ${quote(node.value)}: after a space, a number sign begins a remark, and ${quote(rest, 30)} is left out. Put the whole text in quotation marks.`,
        fixes: [asTextFix(document, node, whole)],
      };
    }
  },
};
