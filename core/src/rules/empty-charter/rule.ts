import { say } from '../../l10n/say.js';
import { lineBreakOf } from '../../syntax/quoting.js';
import type { TextEdit } from '../../text/edit.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The file holds nothing, or remarks only.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document: { text, syntax } }) {
    if (syntax.root && syntax.root.entries.length > 0) return;
    if (!syntax.root && syntax.problems.length > 0) return;
    yield {
      node: syntax.root,
      span: { start: 0, end: 0 },
      message: say`There is no charter in this file yet. Begin with “charter: 1”, “title:” and the name of your charter.`,
      fixes: syntax.root ? [] : [{ title: say`Begin a charter`, safe: false, edits: [beginning(text)] }],
    };
  },
};

/** Behind the remarks, where there are any. */
function beginning(text: string): TextEdit {
  const lineBreak = lineBreakOf(text);
  const lines = ['charter: 1', 'title: "[Name of the charter]"', ''].join(lineBreak);
  const isOnNewLine = text === '' || /[\n\uFEFF]$/.test(text);
  return { start: text.length, end: text.length, text: isOnNewLine ? lines : lineBreak + lines };
}
