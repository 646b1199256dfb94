import * as vscode from 'vscode';
import type { DocumentPosition, Prepared, Refused } from '../../server/src/protocol.js';
import { showCharter } from './active-charter.js';

/** Makes the edits if the document is still the version they are for. What was saved before is saved again. */
export async function makeEdits(
  document: vscode.TextDocument,
  { version, edits, file, message }: Prepared,
): Promise<boolean> {
  if (document.version !== version) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The charter has changed in the meantime. Nothing was written: try again.'),
    );
    return false;
  }
  const wasSaved = edits.length === 0 || (!document.isDirty && !document.isUntitled);
  const edit = new vscode.WorkspaceEdit();
  if (file) {
    const contents = new TextEncoder().encode(file.text);
    edit.createFile(vscode.Uri.parse(file.uri), { overwrite: true, contents });
  }
  edit.set(
    document.uri,
    edits.map(({ range: { start, end }, newText }) =>
      vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  const made = (await vscode.workspace.applyEdit(edit)) && (!wasSaved || (await document.save()));
  if (made)
    void vscode.window.showInformationMessage(
      wasSaved ? message : vscode.l10n.t('{0} Save the file to keep it.', message),
    );
  else
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The charter could not be written. Perhaps the file is read-only.'),
    );
  return made;
}

/** Says why something cannot be done, with a way to the first place that keeps it from being done. */
export async function showRefusal(document: vscode.TextDocument, { message, places }: Refused): Promise<void> {
  const [first] = places;
  const said = first ? vscode.l10n.t('{0} Line {1}: {2}', message, first.line + 1, first.message) : message;
  const show = vscode.l10n.t('Show');
  const picked = await vscode.window.showWarningMessage(said, ...(first ? [show] : []));
  if (picked === show && first) await revealPlace(document, first);
}

export async function revealPlace(document: vscode.TextDocument, { line, character }: DocumentPosition): Promise<void> {
  const at = { line, character };
  await showCharter(document, { start: at, end: at });
}
