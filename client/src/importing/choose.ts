import * as vscode from 'vscode';

export async function chooseDocuments(): Promise<vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    filters: { [vscode.l10n.t('Documents')]: ['docx', 'md', 'markdown', 'mdx', 'html', 'htm', 'txt'] },
    openLabel: vscode.l10n.t('Import'),
    title: vscode.l10n.t('Which document is the charter in?'),
  });
  return chosen ?? [];
}

/** Several documents are one team’s, or one each. */
export async function together(documents: readonly vscode.Uri[]): Promise<readonly (readonly vscode.Uri[])[]> {
  if (documents.length < 2) return [documents];
  const one = { label: vscode.l10n.t('One charter'), detail: vscode.l10n.t('They are all about one team') };
  const each = { label: vscode.l10n.t('A charter from each'), detail: vscode.l10n.t('Each is about another team') };
  const picked = await vscode.window.showQuickPick([one, each], {
    placeHolder: vscode.l10n.t('You chose {0} documents. What shall become of them?', documents.length),
  });
  if (!picked) return [];
  return picked === one ? [documents] : documents.map((document) => [document]);
}
