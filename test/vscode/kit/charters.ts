import * as vscode from 'vscode';
import { marked } from '../../kit/markers.js';
import { ok } from './expect.js';

/** A charter open in the active editor, with the places that its text marked. */
export interface OpenCharter {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly cursor: vscode.Position;
  readonly ranges: readonly vscode.Range[];
}

/** Opens a file of the workspace. */
export async function openCharter(file: string): Promise<OpenCharter> {
  return open(inWorkspace(file), '');
}

/** Opens the charter with a history of `scripts/vscode/history.mjs`; skips the test where there is no git. */
export async function openWithHistory(test: Mocha.Context): Promise<OpenCharter> {
  const inNode = vscode.workspace.getConfiguration('charterTest').get('host') === 'node';
  const stored = inNode && (await exists(inWorkspace('history/.git')));
  if (!stored) test.skip();
  return openCharter('history/returns-desk.charter.yaml');
}

function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

let written = 0;

/** Writes a charter into the workspace and opens it; `█` marks the cursor and `«…»` a range. */
export async function withCharter(text: string, name = `team-${(written += 1)}`): Promise<OpenCharter> {
  const uri = inWorkspace(`written/${name}.charter.yaml`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(marked(text).text));
  return open(uri, text);
}

/** Closes every editor, throwing away what was not saved. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert').then(undefined, () => {});
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Replaces the clock of the extension, as YYYY-MM-DD; undefined gives it back. */
export async function setToday(day: string | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('charter', vscode.workspace.workspaceFolders?.[0]?.uri)
    .update('today', day, vscode.ConfigurationTarget.Workspace);
}

export function inWorkspace(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, file);
}

async function open(uri: vscode.Uri, text: string): Promise<OpenCharter> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { cursor, ranges } = marked(text);
  const position = document.positionAt(Math.max(cursor, 0));
  // Given here and not set later, the selection is there before the first key is pressed.
  const selection = new vscode.Range(position, position);
  const editor = await vscode.window.showTextDocument(document, { preview: false, selection });
  return {
    document,
    editor,
    cursor: position,
    ranges: ranges.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))),
  };
}
