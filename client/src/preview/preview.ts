import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LEARNED, RENDER, SIGN_COMMAND, type CharterParams, type RenderResult } from '../../../server/src/protocol.js';
import { charterFor } from '../active-charter.js';
import { webviewOptions, webviewPage } from '../webview/page-html.js';
import { readPageMessage, type HostMessage } from './messages.js';
import { followEditor, revealInEditor } from './scroll.js';

const VIEW = 'charter.preview';

let active: vscode.Uri | undefined;

/** The charter whose preview has the focus. */
export function currentPreview(): vscode.Uri | undefined {
  return active;
}

/** The rendered charter beside the editor: live, and kept through a reload of the window. */
export function registerPreview(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
  const open = new Map<string, vscode.WebviewPanel>();

  const attach = (panel: vscode.WebviewPanel, document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    open.set(key, panel);
    panel.onDidDispose(() => open.delete(key));
    showCharter(panel, document, context, client);
  };

  return vscode.Disposable.from(
    vscode.commands.registerCommand('charter.openPreview', async (uri?: unknown) => {
      const document = await charterFor(uri);
      if (!document) return;
      const existing = open.get(document.uri.toString());
      if (existing) return existing.reveal(undefined, true);
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      attach(
        vscode.window.createWebviewPanel(VIEW, vscode.l10n.t('Preview'), place, webviewOptions(context)),
        document,
      );
    }),
    vscode.window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri = (state as { uri?: unknown } | undefined)?.uri;
        if (typeof uri !== 'string') return panel.dispose();
        panel.webview.options = webviewOptions(context);
        attach(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
      },
    }),
  );
}

function showCharter(
  panel: vscode.WebviewPanel,
  document: vscode.TextDocument,
  { extensionUri }: vscode.ExtensionContext,
  client: BaseLanguageClient,
): void {
  const uri = document.uri.toString();
  const post = (message: HostMessage): void => void panel.webview.postMessage(message);

  // One rendering at a time: what was typed while it ran is rendered when it is back, and only the last of it.
  let running = false;
  let again = false;
  const render = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const params: CharterParams = { uri };
    const result = await client.sendRequest<RenderResult | null>(RENDER, params).catch(() => null);
    running = false;
    if (result) {
      panel.title = vscode.l10n.t('Preview: {0}', result.title);
      post({ type: 'show', html: result.html, sign: vscode.l10n.t('Sign…') });
    }
    if (again) {
      again = false;
      await render();
    }
  };

  const scroll = followEditor(document, (offset) => post({ type: 'scroll', offset }));
  const subscriptions = vscode.Disposable.from(
    scroll,
    vscode.workspace.onDidChangeTextDocument((event) => (event.document === document ? render() : undefined)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) =>
      uris.some((changed) => changed.toString() === uri) ? render() : undefined,
    ),
    client.onDidChangeState(render),
    client.onNotification(LEARNED, (learned: CharterParams) => (learned.uri === uri ? render() : undefined)),
    panel.onDidChangeViewState(() => {
      active = panel.active ? document.uri : undefined;
    }),
    panel.webview.onDidReceiveMessage(async (received: unknown) => {
      const message = readPageMessage(received);
      if (message?.type === 'ready') await render();
      if (message?.type === 'reveal') await revealInEditor(document, message.offset, panel.viewColumn);
      if (message?.type === 'scrolled') scroll.pageScrolled(message.offset);
      if (message?.type === 'sign') await vscode.commands.executeCommand(SIGN_COMMAND, { uri, offset: message.offset });
    }),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  panel.webview.html = webviewPage(panel.webview, extensionUri, {
    name: 'preview',
    title: vscode.l10n.t('Charter'),
    uri,
  });
}
