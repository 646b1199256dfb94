import * as vscode from 'vscode';

export async function chooseDocuments(): Promise<vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    filters: { Documents: ['docx', 'md', 'markdown', 'mdx', 'html', 'htm', 'txt'] },
    openLabel: 'Import',
    title: 'Which document is the charter in?',
  });
  return chosen ?? [];
}

/** Several documents are one team’s, or one each. */
export async function together(documents: readonly vscode.Uri[]): Promise<readonly (readonly vscode.Uri[])[]> {
  if (documents.length < 2) return [documents];
  const one = { label: 'One charter', detail: 'They are all about one team' };
  const each = { label: 'A charter from each', detail: 'Each is about another team' };
  const picked = await vscode.window.showQuickPick([one, each], {
    placeHolder: `You chose ${documents.length} documents. What shall become of them?`,
  });
  if (!picked) return [];
  return picked === one ? [documents] : documents.map((document) => [document]);
}
