import { say } from '../../l10n/say.js';
import { insert, lineBreakOf } from '../../syntax/quoting.js';
import { entryOf } from '../../syntax/tree.js';
import { lacksField } from '../kit/essential-field.js';
import type { Fix, TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The charter does not say which version of the format it is written in.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
    absence: true,
  },
  *check({ document }) {
    const root = lacksField(document, 'charter');
    const first = root?.entries[0];
    if (!root || !first) return;
    const written = entryOf(root, 'charter');
    const fix: Fix = written
      ? {
          title: say`Write “charter: 1”`,
          safe: true,
          edits: [{ ...written.value.span, text: written.value.span.start === written.value.span.end ? ' 1' : '1' }],
        }
      : {
          title: say`Add “charter: 1”`,
          safe: true,
          edits: [
            insert(
              first.key.span.start,
              root.flow
                ? 'charter: 1, '
                : `charter: 1${lineBreakOf(document.text)}${indentOf(document.text, first.key.span.start)}`,
            ),
          ],
        };
    yield {
      node: root,
      span: (written ?? first).key.span,
      message: say`The charter does not say that it is one. Write “charter: 1” in its first line, so that later versions of the format can still read it.`,
      fixes: [fix],
    };
  },
};

function indentOf(text: string, at: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return text.slice(lineStart, at).replaceAll(/[^\s]/g, '');
}
