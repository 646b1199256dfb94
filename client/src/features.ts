import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerReviewChanges } from './changes/review-changes.js';
import { registerChartersView } from './charters/charters-view.js';
import { registerOpenExample } from './charters/open-example.js';
import { registerExplain } from './explain.js';
import { answerEarlier } from './git/history.js';
import { registerImporting } from './importing/importing.js';
import { startClient } from './language-client.js';
import { registerNewCharter } from './new-charter.js';
import { registerOpenInBrowser } from './open-in-browser.js';
import { registerPreview } from './preview/preview.js';
import { registerRecordReview } from './record-review.js';
import { registerReviewStatus } from './review-status.js';
import { registerSigning } from './signing/sign.js';

/** Everything the extension does, the same in both hosts. One line a feature. */
export async function activateFeatures(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  // The client first: its listeners tell the server of an edit before ours ask about it.
  context.subscriptions.push({ dispose: () => void client.stop() });
  context.subscriptions.push(answerEarlier(client));
  await startClient(client);
  context.subscriptions.push(
    registerNewCharter(context),
    registerImporting(context),
    registerPreview(context, client),
    registerOpenInBrowser(context, client),
    registerExplain(client),
    registerReviewStatus(client),
    registerSigning(context, client),
    registerRecordReview(client),
    registerReviewChanges(context, client),
    registerChartersView(client),
    registerOpenExample(context),
  );
}
