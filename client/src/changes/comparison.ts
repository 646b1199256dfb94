import * as vscode from 'vscode';
import { branchStart } from '../git/branch-start.js';
import { findRepository, type Repository } from '../git/git.js';
import { textAt, type EarlierText } from '../git/text-at.js';

/** What a charter is compared with. */
export interface Comparison {
  /** Behind "Compared with": "the last commit". */
  readonly with: string;
  /** Why it is this and not where the branch began, as a clause; left out where it was chosen. */
  readonly because?: string;
  /** Rejects with words for people. */
  read(): Promise<EarlierText>;
}

/** The likeliest: where this branch began, else the last commit, else the file as it was saved. */
export async function likelyComparison(document: vscode.TextDocument): Promise<Comparison> {
  const found = await findRepository(document.uri);
  if (!('repository' in found)) return { ...saved(document), because: found.why };
  const start = await branchStart(found.repository, vscode.l10n.t);
  return 'why' in start
    ? { ...lastCommit(found.repository, document), because: start.why }
    : atBranchStart(found.repository, document, start);
}

export function atBranchStart(
  repository: Repository,
  { uri }: vscode.TextDocument,
  { revision, from }: { readonly revision: string; readonly from: string },
): Comparison {
  return {
    with: vscode.l10n.t('the beginning of this branch, where it left {0}', from),
    read: () => textAt(repository, uri, revision, vscode.l10n.t),
  };
}

export function lastCommit(repository: Repository, document: vscode.TextDocument): Comparison {
  return { ...atRevision(repository, document, 'HEAD'), with: vscode.l10n.t('the last commit') };
}

/** @param name what people call the revision, where that is another name */
export function atRevision(
  repository: Repository,
  { uri }: vscode.TextDocument,
  revision: string,
  name: string = revision,
): Comparison {
  return { with: name, read: () => textAt(repository, uri, revision, vscode.l10n.t) };
}

export function saved({ uri, isUntitled }: vscode.TextDocument): Comparison {
  if (isUntitled) return { with: vscode.l10n.t('nothing'), read: async () => ({ text: null }) };
  return { ...anotherFile(uri), with: vscode.l10n.t('the file as it was last saved') };
}

export function anotherFile(file: vscode.Uri): Comparison {
  return {
    with: vscode.workspace.asRelativePath(file),
    read: async () => ({ text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) }),
  };
}

/** Another charter that is open, as it is being written. */
export function openCharter(other: vscode.TextDocument): Comparison {
  return { with: vscode.workspace.asRelativePath(other.uri), read: async () => ({ text: other.getText() }) };
}
