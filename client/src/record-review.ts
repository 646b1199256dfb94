import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  RECORD_REVIEW,
  RECORD_REVIEW_COMMAND,
  REVIEWERS,
  type RecordReviewParams,
  type RecordReviewResult,
  type Refused,
  type ReviewersParams,
  type ReviewersResult,
} from '../../server/src/protocol.js';
import { charterFor } from './active-charter.js';
import { gitIdentity } from './git/identity.js';
import { makeEdits, showRefusal } from './make-edits.js';

/** Record Review: who held it, what came of it; the day of the next one follows from the charter. */
export function registerRecordReview(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(RECORD_REVIEW_COMMAND, async (asked?: unknown) => {
    const document = await charterFor(asked);
    if (!document) return;
    const uri = document.uri.toString();
    const params: ReviewersParams = { uri, known: await gitIdentity(document.uri) };
    const found = await client.sendRequest<ReviewersResult | Refused | null>(REVIEWERS, params);
    if (!found) return;
    if ('ok' in found) return await showRefusal(document, found);

    const by = await pickReviewer(found);
    if (by === undefined) return;
    const outcome = await vscode.window.showInputBox({
      title: vscode.l10n.t('What came of the review?'),
      prompt: vscode.l10n.t('May be left empty. {0}', found.next),
      placeHolder: vscode.l10n.t('No change'),
    });
    if (outcome === undefined) return;
    const request: RecordReviewParams = { uri, by, outcome };
    const result = await client.sendRequest<RecordReviewResult | null>(RECORD_REVIEW, request);
    if (result?.ok) await makeEdits(document, result);
    else if (result) await showRefusal(document, result);
  });
}

/** The likely one comes first. */
async function pickReviewer({ people, likely }: ReviewersResult): Promise<string | undefined> {
  const items = people
    .toSorted((a, b) => Number(b.id === likely) - Number(a.id === likely))
    .map(({ id, name, kind }) => ({ label: name, description: kind, id }));
  const options = {
    title: vscode.l10n.t('Record a review held today'),
    placeHolder: vscode.l10n.t('Who was in charge of it?'),
  };
  return (await vscode.window.showQuickPick(items, options))?.id;
}
