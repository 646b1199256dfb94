import * as vscode from 'vscode';
import type { DocumentRange } from '../../server/src/protocol.js';
import { LANGUAGE } from './language-client.js';

/** The charter that a command is about: the one it was called on, else the one in the active editor. */
export async function charterFor(asked: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = uriOf(asked);
  if (uri) return vscode.workspace.openTextDocument(uri);
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document : undefined;
}

/** Shows a charter, or a place in it, where it is open already, else in the first column, where people write. */
export async function showCharter(document: vscode.TextDocument, range?: DocumentRange): Promise<void> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = open?.viewColumn ?? vscode.ViewColumn.One;
  const selection =
    range && new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await vscode.window.showTextDocument(document, { viewColumn, preview: false, ...(selection && { selection }) });
}

/** Menus hand over a file, or a line of the list of charters; lenses and quick fixes an object with a `uri`. */
function uriOf(asked: unknown): vscode.Uri | undefined {
  if (asked instanceof vscode.Uri) return asked;
  const { uri } = (asked ?? {}) as { uri?: unknown };
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}
