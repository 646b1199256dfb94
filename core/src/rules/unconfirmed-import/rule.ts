import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { takeOutRemark } from '../kit/take-out-remark.js';
import type { TextRule } from '../rule.js';

const REMARK = /^#\s*charter-confirm:\s*(.*?)\s*$/u;

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The import was not sure where something belongs, and nobody has looked yet.',
    severity: 'info',
    group: 'form',
  },
  *check({ document }) {
    for (const { span } of document.syntax.comments) {
      const doubt = REMARK.exec(document.text.slice(span.start, span.end))?.[1];
      if (doubt === undefined) continue;
      yield {
        node: undefined,
        span,
        message: say`The import was not sure here: ${quote(doubt)} If it is right, take this remark out; if not, move the words to where they belong first.`,
        fixes: [{ ...takeOutRemark(document, { span }), title: say`This is right: take the remark out` }],
      };
    }
  },
};
