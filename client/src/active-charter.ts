import * as vscode from 'vscode';
import { LANGUAGE } from './language-client.js';

/** The charter that a command is about: the one it was called on, else the one in the active editor. */
export async function charterFor(uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (uri instanceof vscode.Uri) return vscode.workspace.openTextDocument(uri);
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document : undefined;
}
