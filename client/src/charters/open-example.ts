import * as vscode from 'vscode';
import { LANGUAGE } from '../language-client.js';

/** Open Example: a copy to look at and to change, in no file yet. */
export function registerOpenExample({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('charter.openExample', async () => {
    const picked = await vscode.window.showQuickPick(examples(), {
      placeHolder: vscode.l10n.t('Which one?'),
      matchOnDetail: true,
    });
    if (!picked) return;
    const uri = vscode.Uri.joinPath(extensionUri, 'examples', `${picked.file}.charter.yaml`);
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content }));
  });
}

interface Example extends vscode.QuickPickItem {
  /** Below `examples`, without its ending. */
  readonly file: string;
}

function examples(): Example[] {
  return [
    {
      label: vscode.l10n.t('Customer experience'),
      detail: vscode.l10n.t('A whole team, with signatures and reviews'),
      file: 'teams/customer-experience',
    },
    {
      label: vscode.l10n.t('Customer service'),
      detail: vscode.l10n.t('A whole team, with procedures'),
      file: 'teams/customer-service',
    },
    {
      label: vscode.l10n.t('Working group'),
      detail: vscode.l10n.t('A few people for a limited time'),
      file: 'teams/working-group',
    },
    {
      label: vscode.l10n.t('The smallest'),
      detail: vscode.l10n.t('As little as a charter can say'),
      file: 'teams/smallest',
    },
    {
      label: vscode.l10n.t('One that needs work'),
      detail: vscode.l10n.t('To see what is found, and how it is mended'),
      file: 'needs-work/good-intentions',
    },
  ];
}
