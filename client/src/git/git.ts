import * as vscode from 'vscode';

/** As much of the built-in git extension as we use: microsoft/vscode, extensions/git/src/api/git.d.ts, version 1. */
export interface Repository {
  readonly rootUri: vscode.Uri;
  /** The value of the repository's own configuration, empty where it has none. */
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  /** The commits that changed a file, the latest first. */
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly Commit[]>;
  /** The text of a file as it was; rejects where it was not. */
  show(revision: string, path: string): Promise<string>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
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

/**
 * The repository that a file is in. Undefined where the file is in none, git is switched off or not there (the browser),
 * or the workspace is not trusted: then nothing may be started. Never rejects.
 */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  if (!vscode.workspace.isTrusted || uri.scheme === 'untitled') return undefined;
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const git = await extension?.activate();
    if (!git?.enabled) return undefined;
    const api = git.getAPI(1);
    await initialized(api);
    const folder = vscode.Uri.joinPath(uri, '..');
    return api.getRepository(uri) ?? (await api.openRepository(folder)) ?? undefined;
  } catch {
    return undefined;
  }
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
