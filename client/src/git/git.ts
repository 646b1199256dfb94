import * as vscode from 'vscode';

/** As much of the built-in git extension as we use: microsoft/vscode, extensions/git/src/api/git.d.ts, version 1. */
export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined };
  /** The value of the repository's own configuration, empty where it has none. */
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  /** The commits that changed a file, the latest first. */
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly Commit[]>;
  /** The text of a file as it was; rejects where it was not. */
  show(revision: string, path: string): Promise<string>;
  /** Rejects where there is no such revision. */
  getCommit(revision: string): Promise<Commit>;
  /** Where two revisions went apart, where that is known; older versions reject where it is not. */
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  /** The branch that a branch came from, as far as the extension can tell. */
  getBranchBase?(branch: string): Promise<{ readonly remote?: string; readonly name?: string } | undefined>;
  diffBetween(one: string, other: string): Promise<readonly FileChange[]>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

interface FileChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  getRepository(uri: vscode.Uri): Repository | null;
  openRepository(root: vscode.Uri): Promise<Repository | null>;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The repository that a file is in; or why there is none, as a clause: "this file is in no git repository". */
export type Found = { readonly repository: Repository } | { readonly why: string };

/** Never rejects, and starts nothing in a workspace that is not trusted. */
export async function findRepository(uri: vscode.Uri): Promise<Found> {
  if (uri.scheme === 'untitled') return { why: vscode.l10n.t('this charter is in no file yet') };
  if (!vscode.workspace.isTrusted)
    return { why: vscode.l10n.t('this folder is not trusted, so that git may not be started') };
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return { why: vscode.l10n.t('there is no git here, as always in the browser') };
  try {
    const git = await extension.activate();
    if (!git.enabled) return { why: vscode.l10n.t('git is switched off in the settings') };
    const api = git.getAPI(1);
    await initialized(api);
    const repository = api.getRepository(uri) ?? (await api.openRepository(vscode.Uri.joinPath(uri, '..')));
    return repository ? { repository } : { why: vscode.l10n.t('this file is in no git repository') };
  } catch {
    return { why: vscode.l10n.t('git did not answer') };
  }
}

export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  const found = await findRepository(uri);
  return 'repository' in found ? found.repository : undefined;
}

/** Milliseconds after which we go on without: git may be looking through a large workspace. */
const PATIENCE = 5000;

function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, PATIENCE);
    const listening = api.onDidChangeState(done);
    function done(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}
