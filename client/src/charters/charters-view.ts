import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  OVERVIEW,
  type CharterOverview,
  type OverviewParams,
  type OverviewResult,
} from '../../../server/src/protocol.js';
import { dropOnList } from '../importing/drop.js';
import { LANGUAGE } from '../language-client.js';
import { createSoon } from '../soon.js';
import { describe, iconOf, inOrder, tooltipOf } from './line.js';

const FILES = '**/*.charter.{yaml,yml}';
/** Where members sign in files of their own. */
const SIGNATURES = '**/*.signatures/*.{yaml,yml}';
const MOST_CHARTERS = 1000;
/** Milliseconds within which changes count as one: a checkout touches many files, a sentence takes many keys. */
const PAUSE = 500;

/** The view "Charters": every charter of the workspace, the one that is due first on top. Idle while nobody sees it. */
export function registerChartersView(client: BaseLanguageClient): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<CharterOverview>('charter.charters', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (parent) => (parent ? [] : findCharters(client)),
      getTreeItem: lineOf,
    },
    dragAndDropController: dropOnList(),
  });
  const refresh = createSoon(PAUSE, () => (view.visible ? changed.fire(undefined) : undefined));
  const watchers = [FILES, SIGNATURES].map((pattern) => vscode.workspace.createFileSystemWatcher(pattern));
  return vscode.Disposable.from(
    view,
    changed,
    refresh,
    ...watchers.flatMap((files) => [
      files,
      files.onDidCreate(refresh.run),
      files.onDidChange(refresh.run),
      files.onDidDelete(refresh.run),
    ]),
    view.onDidChangeVisibility(refresh.run),
    client.onDidChangeState(refresh.run),
    vscode.workspace.onDidChangeWorkspaceFolders(refresh.run),
    vscode.workspace.onDidChangeTextDocument(({ document }) =>
      document.languageId === LANGUAGE ? refresh.run() : undefined,
    ),
    vscode.workspace.onDidChangeConfiguration((event) =>
      ['charter.today', 'files.exclude'].some((name) => event.affectsConfiguration(name)) ? refresh.run() : undefined,
    ),
  );
}

/** Looked for by the editor, which can do that in every workspace, in the browser too. */
async function findCharters(client: BaseLanguageClient): Promise<CharterOverview[]> {
  if (!client.isRunning()) return [];
  const files = await vscode.workspace.findFiles(FILES, '**/node_modules/**', MOST_CHARTERS);
  const params: OverviewParams = { uris: files.map(String) };
  const { charters } = await client.sendRequest<OverviewResult>(OVERVIEW, params);
  return inOrder(charters);
}

function lineOf(charter: CharterOverview): vscode.TreeItem {
  const uri = vscode.Uri.parse(charter.uri);
  const place = vscode.workspace.asRelativePath(uri);
  const line = new vscode.TreeItem(charter.title || place);
  const { id, color } = iconOf(charter);
  const description = describe(charter, vscode.l10n.t);
  line.id = charter.uri;
  line.description = description;
  line.tooltip = tooltipOf(charter, place, vscode.l10n.t);
  line.iconPath = new vscode.ThemeIcon(id, color === undefined ? undefined : new vscode.ThemeColor(color));
  line.contextValue = 'charter';
  line.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  line.accessibilityInformation = { label: `${charter.title || place}. ${description}` };
  return line;
}
