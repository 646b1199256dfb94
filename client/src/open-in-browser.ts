import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RENDER_DOCUMENT, type CharterParams, type RenderDocumentResult } from '../../server/src/protocol.js';
import { charterFor } from './active-charter.js';
import { currentPreview } from './preview/preview.js';

/** A webview cannot print; a page in the browser can. */
export function registerOpenInBrowser(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('charter.openInBrowser', async (uri?: unknown) => {
    const document = (await charterFor(uri)) ?? (await charterFor(currentPreview()));
    if (!document) return;
    const params: CharterParams = { uri: document.uri.toString() };
    const page = await client.sendRequest<RenderDocumentResult | null>(RENDER_DOCUMENT, params);
    if (!page) return;
    const isLocal = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    if (isLocal) await openHere(context, page);
    else await saveFirst(document, page);
  });
}

async function openHere({ globalStorageUri }: vscode.ExtensionContext, page: RenderDocumentResult): Promise<void> {
  await vscode.workspace.fs.createDirectory(globalStorageUri);
  const target = vscode.Uri.joinPath(globalStorageUri, 'charter.html');
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page.html));
  await vscode.env.openExternal(target);
}

/** A browser elsewhere cannot open a file here, so the person says where the page is to be kept. */
async function saveFirst(document: vscode.TextDocument, page: RenderDocumentResult): Promise<void> {
  const name = document.uri.path.replace(/(?:\.charter)?\.ya?ml$/, '');
  const target = await vscode.window.showSaveDialog({
    defaultUri: document.uri.with({ path: `${name}.html` }),
    filters: { [vscode.l10n.t('Web page')]: ['html'] },
    title: vscode.l10n.t('Save the page, then open it in your browser to print'),
  });
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page.html));
}
