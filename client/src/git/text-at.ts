import type * as vscode from 'vscode';
import type { Translate } from '../translate.js';
import type { Repository } from './git.js';

/** A file as it was; `from` is its name then, where it was another one. */
export interface EarlierText {
  /** Null where there was no such file. */
  readonly text: string | null;
  readonly from?: string;
}

/** Rejects with words for people where git knows no such revision. */
export async function textAt(
  repository: Repository,
  file: vscode.Uri,
  revision: string,
  t: Translate,
): Promise<EarlierText> {
  const commit = await repository.getCommit(revision).catch(() => undefined);
  if (!commit) throw new Error(t('Git knows nothing here by the name “{0}”.', revision));
  const read = (path: string): Promise<string | null> => repository.show(commit.hash, path).catch(() => null);
  const text = await read(file.fsPath);
  if (text !== null) return { text };
  const changes = await repository.diffBetween(commit.hash, 'HEAD').catch(() => []);
  const renamed = changes.find(({ uri, originalUri }) => uri.path === file.path && originalUri.path !== file.path);
  const earlier = renamed && (await read(renamed.originalUri.fsPath));
  return typeof earlier === 'string' && renamed
    ? { text: earlier, from: renamed.originalUri.path.split('/').at(-1) ?? '' }
    : { text: null };
}
