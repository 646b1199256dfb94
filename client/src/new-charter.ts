import * as vscode from 'vscode';
import { LANGUAGE } from './language-client.js';

interface Snippet {
  readonly prefix?: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Starter charters are the snippets whose prefix begins so: one source for both. */
const STARTER = 'charter-';

/** New Charter: pick a starter, then fill its blanks with Tab. */
export function registerNewCharter(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('charter.newCharter', async () => {
    const starters = await readStarters(context.extensionUri);
    const picked = await vscode.window.showQuickPick(
      starters.map(([label, snippet]) => ({
        label: vscode.l10n.t(label),
        detail: vscode.l10n.t(snippet.description),
        snippet,
      })),
      { placeHolder: vscode.l10n.t('What kind of team is it for?'), matchOnDetail: true },
    );
    if (!picked) return;
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(`${picked.snippet.body.join('\n')}\n`));
  });
}

async function readStarters(extension: vscode.Uri): Promise<[string, Snippet][]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'snippets', 'charter.json'));
  const snippets = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Snippet>;
  return Object.entries(snippets).filter(([, { prefix }]) => prefix?.startsWith(STARTER));
}
