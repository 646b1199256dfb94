import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import { resolveScalar } from '../../syntax/resolve.js';
import { asTextFix } from '../kit/as-text.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'YAML reads a text as a number, a yes or no, or nothing, and changes how it is written.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const { node } of issuesOf(document, 'retyped-text')) {
      if (node.kind !== 'scalar') continue;
      yield {
        node,
        message: say`YAML reads ${quote(node.value, 40)} as ${reading(resolveScalar(node))}. Put it in quotation marks and it stays as it is.`,
        fixes: [asTextFix(document, node, node.span)],
      };
    }
  },
};

function reading(value: string | number | boolean | null): Said {
  if (value === null) return say`nothing at all`;
  if (typeof value === 'boolean') return value ? say`a yes, not as text` : say`a no, not as text`;
  return Number.isFinite(value) ? say`the number ${value}` : say`a number without end`;
}
