import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { mostSimilar } from '../../text/similar.js';
import { findSuppressions } from '../kit/suppression.js';
import { pages } from '../pages.generated.js';
import type { Fix, TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'A comment is to silence a rule that does not exist.',
    severity: 'warning',
    group: 'suppression',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const { rule: id, ruleSpan } of findSuppressions(document.syntax)) {
      if (Object.hasOwn(pages(), id)) continue;
      const near = mostSimilar(id, Object.keys(pages()));
      yield {
        node: undefined,
        span: ruleSpan,
        message: say`There is no rule ${quote(id)}, so this comment silences nothing. ${near ? say`Did you mean ${quote(near)}?` : say`Take it out, or write the rule as the finding names it.`}`,
        fixes: near ? [changeTo(near, ruleSpan)] : [],
      };
    }
  },
};

function changeTo(id: string, span: { readonly start: number; readonly end: number }): Fix {
  return { title: say`Change to ${quote(id)}`, safe: false, edits: [{ ...span, text: id }] };
}
