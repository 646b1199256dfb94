import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPLAIN, EXPLAIN_COMMAND, type ExplainParams, type ExplainResult } from '../../server/src/protocol.js';
import { LANGUAGE } from './language-client.js';

const SCHEME = 'charter-rule';

/** Rule pages, offline, in the built-in Markdown preview. */
export function registerExplain(client: BaseLanguageClient): vscode.Disposable {
  const explain = async (rule: string): Promise<string> => {
    const params: ExplainParams = { rule };
    const result = await client.sendRequest<ExplainResult | null>(EXPLAIN, params);
    return result?.markdown ?? vscode.l10n.t('There is no rule “{0}”.', rule);
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => explain(uri.path.replace(/\.md$/, '')),
    }),
    vscode.commands.registerCommand(EXPLAIN_COMMAND, ({ rule }: ExplainParams) => open(rule)),
    vscode.commands.registerCommand('charter.explainRule', async () => {
      const rule = await pickRule();
      if (rule) await open(rule);
    }),
  );
}

async function open(rule: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `${rule}.md` });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
}

/** The rules that have something to say about the open charters come first to mind, so they are the ones offered. */
async function pickRule(): Promise<string | undefined> {
  const rules = new Set<string>();
  for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
    const isCharter = vscode.workspace.textDocuments.some(
      (document) => document.languageId === LANGUAGE && document.uri.toString() === uri.toString(),
    );
    for (const { code } of isCharter ? diagnostics : []) {
      rules.add(String(typeof code === 'object' ? code.value : code));
    }
  }
  if (rules.size === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no findings to explain: open a charter that has some.'),
    );
    return undefined;
  }
  return vscode.window.showQuickPick([...rules].toSorted(), { placeHolder: vscode.l10n.t('Which rule?') });
}
