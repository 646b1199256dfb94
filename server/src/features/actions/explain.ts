import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { EXPLAIN_COMMAND, type ExplainParams } from '../../protocol.js';

export function explainAction(rule: string): CodeAction[] {
  const argument: ExplainParams = { rule };
  const title = `Explain “${rule}”`;
  return [
    { title, kind: CodeActionKind.QuickFix, command: { title, command: EXPLAIN_COMMAND, arguments: [argument] } },
  ];
}
