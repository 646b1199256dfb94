import * as vscode from 'vscode';
import { LANGUAGE } from '../language-client.js';

const EXAMPLES = [
  {
    label: 'Customer experience',
    detail: 'A whole team, with signatures and reviews',
    file: 'teams/customer-experience',
  },
  { label: 'Customer service', detail: 'A whole team, with procedures', file: 'teams/customer-service' },
  { label: 'Working group', detail: 'A few people for a limited time', file: 'teams/working-group' },
  { label: 'The smallest', detail: 'As little as a charter can say', file: 'teams/smallest' },
  {
    label: 'One that needs work',
    detail: 'To see what is found, and how it is mended',
    file: 'needs-work/good-intentions',
  },
] as const;

/** Open Example: a copy to look at and to change, in no file yet. */
export function registerOpenExample({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('charter.openExample', async () => {
    const picked = await vscode.window.showQuickPick(EXAMPLES, { placeHolder: 'Which one?', matchOnDetail: true });
    if (!picked) return;
    const uri = vscode.Uri.joinPath(extensionUri, 'examples', `${picked.file}.charter.yaml`);
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGE, content }));
  });
}
