import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHANGES, type ChangesParams, type ChangesResult } from '../../../server/src/protocol.js';
import { charterFor, showCharter } from '../active-charter.js';
import { repositoryOf } from '../git/git.js';
import { createSoon } from '../soon.js';
import { webviewOptions, webviewPage } from '../webview/page-html.js';
import { chooseComparison } from './choose-comparison.js';
import { atRevision, likelyComparison, type Comparison } from './comparison.js';
import { createGutter } from './gutter.js';
import { readPageMessage, type ChangesWords, type HostMessage } from './messages.js';

/** Takes what {@link charterFor} does; an object may also name the `revision` to compare with. */
export const REVIEW_CHANGES_COMMAND = 'charter.reviewChanges';

const VIEW = 'charter.changes';
/** Milliseconds within which keystrokes count as one change. */
const MOMENT = 400;

/** Review Changes: what the open charter says otherwise than it did, beside it; one page a charter. */
export function registerReviewChanges(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
  const open = new Map<string, { panel: vscode.WebviewPanel; compareWith: (other: Comparison) => Promise<void> }>();
  return vscode.commands.registerCommand(REVIEW_CHANGES_COMMAND, async (given?: unknown) => {
    const document = await charterFor(given);
    if (!document) return;
    const key = document.uri.toString();
    const asked = await askedComparison(document, given);
    const existing = open.get(key);
    if (existing) {
      existing.panel.reveal(undefined, true);
      if (asked) await existing.compareWith(asked);
      return;
    }
    const comparison = asked ?? (await likelyComparison(document));
    await showCharter(document);
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(VIEW, vscode.l10n.t('Changes'), place, webviewOptions(context));
    open.set(key, { panel, compareWith: showChanges(panel, document, comparison, context, client) });
    panel.onDidDispose(() => open.delete(key));
  });
}

/** The version that somebody signed, where they want to see what has changed since. */
async function askedComparison(document: vscode.TextDocument, given: unknown): Promise<Comparison | undefined> {
  const { revision } = (given ?? {}) as { revision?: unknown };
  const repository = typeof revision === 'string' ? await repositoryOf(document.uri) : undefined;
  return repository && atRevision(repository, document, String(revision), vscode.l10n.t('the version that was signed'));
}

function showChanges(
  panel: vscode.WebviewPanel,
  document: vscode.TextDocument,
  first: Comparison,
  { extensionUri }: vscode.ExtensionContext,
  client: BaseLanguageClient,
): (other: Comparison) => Promise<void> {
  const uri = document.uri.toString();
  const gutter = createGutter(document);
  let comparison = first;
  let shown: ChangesResult | null = null;

  const compare = async (): Promise<HostMessage> => {
    const compared = wordsFor(comparison);
    try {
      const { text: before, from } = await comparison.read();
      const file = vscode.workspace.asRelativePath(document.uri);
      const params: ChangesParams = { uri, before, file, ...(from !== undefined && { from }) };
      shown = await client.sendRequest<ChangesResult | null>(CHANGES, params);
      if (shown) return { type: 'changes', result: shown, compared, words: wordsOfPage() };
      return {
        type: 'failed',
        reason: vscode.l10n.t('The charter is not open any more.'),
        compared,
        words: wordsOfPage(),
      };
    } catch (error) {
      shown = null;
      return {
        type: 'failed',
        reason: error instanceof Error ? error.message : String(error),
        compared,
        words: wordsOfPage(),
      };
    }
  };
  const update = async (): Promise<void> => {
    const message = await compare();
    gutter.show(shown?.places ?? []);
    panel.title = shown ? vscode.l10n.t('Changes: {0}', shown.title) : vscode.l10n.t('Changes');
    void panel.webview.postMessage(message);
  };

  const changed = createSoon(MOMENT, update);
  const subscriptions = vscode.Disposable.from(
    gutter,
    changed,
    client.onDidChangeState(changed.run),
    vscode.workspace.onDidChangeTextDocument((event) => (event.document === document ? changed.run() : undefined)),
    vscode.workspace.onDidSaveTextDocument((saved) => (saved === document ? changed.run() : undefined)),
    panel.webview.onDidReceiveMessage(async (received: unknown) => {
      const message = readPageMessage(received);
      if (message?.type === 'ready') await update();
      if (message?.type === 'choose') {
        comparison = (await chooseComparison(document)) ?? comparison;
        await update();
      }
      const range = message?.type === 'reveal' ? shown?.places[message.index]?.range : undefined;
      if (range) await showCharter(document, range);
    }),
  );
  panel.onDidDispose(() => subscriptions.dispose());
  panel.webview.html = webviewPage(panel.webview, extensionUri, {
    name: 'changes',
    title: vscode.l10n.t('Changes'),
    uri,
  });
  return async (other) => {
    comparison = other;
    await update();
  };
}

/** "Compared with the last commit, because nothing was committed since main." */
function wordsFor({ with: other, because }: Comparison): string {
  return because === undefined
    ? vscode.l10n.t('Compared with {0}.', other)
    : vscode.l10n.t('Compared with {0}, because {1}.', other, because);
}

function wordsOfPage(): ChangesWords {
  return {
    choose: vscode.l10n.t('Compare with something else…'),
    show: vscode.l10n.t('Show'),
    now: vscode.l10n.t('As it reads now'),
  };
}
