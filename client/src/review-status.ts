import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { RECORD_REVIEW_COMMAND, REVIEW, type CharterParams, type ReviewResult } from '../../server/src/protocol.js';
import { LANGUAGE } from './language-client.js';

/** The status bar item: when the open charter is to be reviewed. */
export function registerReviewStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('charter.review', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Charter Review');
  item.command = 'charter.showReview';

  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE || !client.isRunning()) return item.hide();
    const params: CharterParams = { uri: document.uri.toString() };
    const review = await client.sendRequest<ReviewResult | null>(REVIEW, params);
    if (vscode.window.activeTextEditor?.document === document) show(item, review);
  };
  const ofActive = (document: vscode.TextDocument): boolean => document === vscode.window.activeTextEditor?.document;

  void update();
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => (ofActive(document) ? update() : undefined)),
    vscode.workspace.onDidChangeConfiguration((event) =>
      event.affectsConfiguration('charter.today') ? update() : undefined,
    ),
    vscode.commands.registerCommand('charter.showReview', () => showActions(item)),
  );
}

function show(item: vscode.StatusBarItem, review: ReviewResult | null): void {
  if (!review) return item.hide();
  item.text = `$(${review.state === 'overdue' ? 'warning' : 'calendar'}) ${review.text}`;
  item.tooltip = review.tooltip;
  item.accessibilityInformation = { label: review.text };
  item.backgroundColor =
    review.state === 'overdue' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  item.show();
}

async function showActions(item: vscode.StatusBarItem): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) return;
  const actions = [
    { label: `$(go-to-file) ${vscode.l10n.t('Go to the review section')}`, run: async () => revealReview(editor) },
    {
      label: `$(checklist) ${vscode.l10n.t('Record a review…')}`,
      run: () => vscode.commands.executeCommand(RECORD_REVIEW_COMMAND),
    },
    {
      label: `$(open-preview) ${vscode.l10n.t('Open the preview')}`,
      run: () => vscode.commands.executeCommand('charter.openPreview'),
    },
    {
      label: `$(globe) ${vscode.l10n.t('Open in the browser to print')}`,
      run: () => vscode.commands.executeCommand('charter.openInBrowser'),
    },
  ];
  const placeHolder = typeof item.tooltip === 'string' ? item.tooltip : '';
  const picked = await vscode.window.showQuickPick(actions, { placeHolder });
  await picked?.run();
}

/** Without a review section the end of the charter is where one would be written. */
function revealReview(editor: vscode.TextEditor): void {
  const { document } = editor;
  const match = /^review:/m.exec(document.getText());
  const at = match ? document.positionAt(match.index) : document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
