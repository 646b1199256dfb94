import * as vscode from 'vscode';
import { branchStart } from '../git/branch-start.js';
import { findRepository, type Commit, type Repository } from '../git/git.js';
import { LANGUAGE } from '../language-client.js';
import {
  anotherFile,
  atBranchStart,
  atRevision,
  lastCommit,
  openCharter,
  saved,
  type Comparison,
} from './comparison.js';

interface Choice extends vscode.QuickPickItem {
  readonly choose: () => Comparison | undefined | Promise<Comparison | undefined>;
}

/** So many commits of a charter are offered. */
const MOST_COMMITS = 50;

/** Asks what to compare a charter with. */
export async function chooseComparison(document: vscode.TextDocument): Promise<Comparison | undefined> {
  const found = await findRepository(document.uri);
  const choices = [
    ...('repository' in found ? await inGit(found.repository, document) : []),
    ...(document.isUntitled
      ? []
      : [{ label: vscode.l10n.t('The file as it was last saved'), choose: () => saved(document) }]),
    ...otherCharters(document),
    { label: vscode.l10n.t('Another file…'), choose: pickFile },
  ];
  const placeHolder =
    'why' in found ? vscode.l10n.t('Only files can be compared: {0}.', found.why) : vscode.l10n.t('Compare with what?');
  const picked = await vscode.window.showQuickPick<Choice>(choices, {
    title: vscode.l10n.t('Review Changes'),
    placeHolder,
  });
  return await picked?.choose();
}

async function inGit(repository: Repository, document: vscode.TextDocument): Promise<Choice[]> {
  const start = await branchStart(repository, vscode.l10n.t);
  return [
    ...('revision' in start
      ? [
          {
            label: vscode.l10n.t('The beginning of this branch'),
            description: vscode.l10n.t('where it left {0}', start.from),
            choose: () => atBranchStart(repository, document, start),
          },
        ]
      : []),
    { label: vscode.l10n.t('The last commit'), choose: () => lastCommit(repository, document) },
    { label: vscode.l10n.t('An earlier version of this charter…'), choose: () => pickCommit(repository, document) },
    { label: vscode.l10n.t('A branch, a tag or a commit…'), choose: () => typeRevision(repository, document) },
  ];
}

async function pickCommit(repository: Repository, document: vscode.TextDocument): Promise<Comparison | undefined> {
  const commits = repository.log({ path: document.uri.fsPath, maxEntries: MOST_COMMITS }).catch(() => []);
  const items = commits.then((found) =>
    found.map((commit) => ({ label: subjectOf(commit), description: byOf(commit), commit })),
  );
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which version?'),
    matchOnDescription: true,
  });
  return (
    picked &&
    atRevision(repository, document, picked.commit.hash, vscode.l10n.t('“{0}”, {1}', picked.label, picked.description))
  );
}

function subjectOf({ message, hash }: Commit): string {
  return message.split('\n', 1)[0]?.trim() || hash.slice(0, 8);
}

function byOf({ authorName, authorDate }: Commit): string {
  return [authorName, authorDate?.toLocaleDateString()].filter(Boolean).join(', ');
}

async function typeRevision(repository: Repository, document: vscode.TextDocument): Promise<Comparison | undefined> {
  const revision = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('What git calls it: the name of a branch or a tag, or the beginning of a commit’s number'),
    placeHolder: 'main',
  });
  return revision?.trim() ? atRevision(repository, document, revision.trim()) : undefined;
}

/** The other charters that are open. */
function otherCharters(document: vscode.TextDocument): Choice[] {
  const others = vscode.workspace.textDocuments.filter(
    (other) =>
      other.languageId === LANGUAGE &&
      other !== document &&
      ['file', 'untitled', document.uri.scheme].includes(other.uri.scheme),
  );
  return others.map((other) => ({
    label: vscode.workspace.asRelativePath(other.uri),
    description: vscode.l10n.t('open'),
    choose: () => openCharter(other),
  }));
}

async function pickFile(): Promise<Comparison | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      filters: { [vscode.l10n.t('Charter')]: ['yaml', 'yml'] },
      openLabel: vscode.l10n.t('Compare'),
    })) ?? [];
  return file && anotherFile(file);
}
