import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  SIGN,
  TERMS,
  type SignParams,
  type SignResult,
  type TermsParams,
  type TermsResult,
} from '../../../server/src/protocol.js';
import { makeEdits, revealPlace, showRefusal } from '../make-edits.js';
import { REVIEW_CHANGES_COMMAND } from '../changes/review-changes.js';
import { createSoon } from '../soon.js';
import { webviewOptions, webviewPage } from '../webview/page-html.js';
import { readPageMessage, type HostMessage } from './messages.js';
import { wordsOfRefusal, wordsOfTerms } from './words.js';

const VIEW = 'charter.sign';
/** Milliseconds within which keystrokes count as one change. */
const MOMENT = 200;

interface SignPages extends vscode.Disposable {
  /** Shows somebody what they would sign; one page a charter. */
  open(document: vscode.TextDocument, signer: string): Promise<void>;
}

/** @param chooseAnother for those who are not who we took them for */
export function createSignPages(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  chooseAnother: (document: vscode.TextDocument) => Promise<void>,
): SignPages {
  const pages = new Map<string, { panel: vscode.WebviewPanel; show: (signer: string) => Promise<void> }>();
  return {
    async open(document, signer) {
      const key = document.uri.toString();
      const existing = pages.get(key);
      if (existing) {
        existing.panel.reveal();
        return await existing.show(signer);
      }
      const column = vscode.ViewColumn.Active;
      const panel = vscode.window.createWebviewPanel(VIEW, vscode.l10n.t('Sign'), column, webviewOptions(context));
      pages.set(key, { panel, show: showSigning(panel, document, signer, context, client, chooseAnother) });
      panel.onDidDispose(() => pages.delete(key));
    },
    dispose() {
      for (const { panel } of pages.values()) panel.dispose();
    },
  };
}

function showSigning(
  panel: vscode.WebviewPanel,
  document: vscode.TextDocument,
  firstSigner: string,
  { extensionUri }: vscode.ExtensionContext,
  client: BaseLanguageClient,
  chooseAnother: (document: vscode.TextDocument) => Promise<void>,
): (signer: string) => Promise<void> {
  const uri = document.uri.toString();
  let signer = firstSigner;
  let shown: TermsResult | null = null;

  const update = async (): Promise<void> => {
    const params: TermsParams = { uri, signer };
    shown = await client.sendRequest<TermsResult | null>(TERMS, params).catch(() => null);
    if (!shown) return panel.dispose();
    panel.title = shown.ok ? vscode.l10n.t('Sign: {0}', shown.title) : vscode.l10n.t('Sign');
    const message: HostMessage = shown.ok
      ? { type: 'terms', terms: shown, words: wordsOfTerms(shown) }
      : { type: 'refused', refused: shown, words: wordsOfRefusal(shown) };
    void panel.webview.postMessage(message);
  };

  /** Only what was shown is signed: the server refuses anything else. */
  const sign = async (version: number): Promise<void> => {
    if (!shown?.ok || shown.version !== version) return;
    const params: SignParams = { uri, signer, version, terms: shown.terms };
    const result = await client.sendRequest<SignResult | null>(SIGN, params);
    if (!result?.ok) {
      if (result) await showRefusal(document, result);
      return await update();
    }
    if (await makeEdits(document, result)) panel.dispose();
  };

  const changed = createSoon(MOMENT, update);
  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeTextDocument((event) => (event.document === document ? changed.run() : undefined)),
    vscode.workspace.onDidCloseTextDocument((closed) => (closed === document ? panel.dispose() : undefined)),
    panel.webview.onDidReceiveMessage(async (received: unknown) => {
      const message = readPageMessage(received);
      if (message?.type === 'ready') await update();
      if (message?.type === 'sign') await sign(message.version);
      if (message?.type === 'other') await chooseAnother(document);
      if (message?.type === 'changes' && shown?.ok)
        await vscode.commands.executeCommand(REVIEW_CHANGES_COMMAND, { uri, revision: shown.signedRevision });
      if (message?.type === 'cancel') panel.dispose();
      const place = message?.type === 'reveal' && shown && !shown.ok ? shown.places[message.index] : undefined;
      if (place) await revealPlace(document, place);
    }),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  panel.webview.html = webviewPage(panel.webview, extensionUri, {
    name: 'sign',
    title: vscode.l10n.t('Sign'),
    uri,
  });
  return async (next) => {
    signer = next;
    await update();
  };
}
