import { CodeActionKind, type CodeAction } from '../../lsp.js';
import { inLanguage, say } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { EXPLAIN_COMMAND, type ExplainParams } from '../../protocol.js';

export function explainAction(rule: string, { catalogue }: Context): CodeAction[] {
  const argument: ExplainParams = { rule };
  const title = inLanguage(say`Explain “${rule}”`, catalogue);
  return [
    { title, kind: CodeActionKind.QuickFix, command: { title, command: EXPLAIN_COMMAND, arguments: [argument] } },
  ];
}
