import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EARLIER, type EarlierParams, type EarlierResult } from '../../../server/src/protocol.js';
import { repositoryOf } from './git.js';

/** So many changes back at most. */
const MOST_VERSIONS = 50;

/** Answers the server, which looks for the wording that somebody signed. Without git there is nothing to look through. */
export function answerEarlier(client: BaseLanguageClient): vscode.Disposable {
  const versions = new Map<string, readonly string[]>();
  return client.onRequest(EARLIER, async ({ uri, index }: EarlierParams): Promise<EarlierResult | null> => {
    const file = vscode.Uri.parse(uri);
    const repository = await repositoryOf(file);
    if (!repository) return null;
    if (index === 0) {
      const commits = await repository.log({ path: file.fsPath, maxEntries: MOST_VERSIONS }).catch(() => []);
      versions.set(
        uri,
        commits.map(({ hash }) => hash),
      );
    }
    const revision = versions.get(uri)?.[index];
    if (revision === undefined) return null;
    // In a version where the file had gone there is no text.
    return { revision, text: await repository.show(revision, file.fsPath).catch(() => '') };
  });
}
