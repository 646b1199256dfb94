import * as vscode from 'vscode';
import type { ImportedAnswer } from '../../../server/src/importing/protocol.js';
import { LANGUAGE } from '../language-client.js';
import { charterName, isReadable } from './names.js';
import type { ReportPages } from './report-page.js';
import { summaryOf } from './words.js';

/** Writes the charter next to its document, and shows both side by side, and the report. */
export async function openImported(
  source: vscode.Uri,
  answer: ImportedAnswer,
  reports: ReportPages,
): Promise<vscode.Uri> {
  const name = source.path.split('/').at(-1) ?? '';
  const charter = await place(source, name, answer.yaml);
  const readable = isReadable(name);
  if (readable) await vscode.window.showTextDocument(source, { viewColumn: vscode.ViewColumn.One, preview: false });
  // A document that cannot be shown here leaves its place to the report.
  await reports.show(name, answer.report, readable ? vscode.ViewColumn.Two : vscode.ViewColumn.One);
  await showFirstPlace(charter, answer, vscode.ViewColumn.Two);
  void tell(answer);
  return charter.uri;
}

/** A charter that is in no file yet, from words that were in none. Whatever the paste itself left there makes room. */
export async function showPasted(
  document: vscode.TextDocument,
  answer: ImportedAnswer,
  reports: ReportPages,
): Promise<void> {
  if (document.getText() !== answer.yaml) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), answer.yaml);
    await vscode.workspace.applyEdit(edit);
  }
  await reports.show(vscode.l10n.t('pasted text'), answer.report, vscode.ViewColumn.Two);
  await showFirstPlace(document, answer, vscode.ViewColumn.One);
  void tell(answer);
}

async function place(source: vscode.Uri, name: string, yaml: string): Promise<vscode.TextDocument> {
  const folder = vscode.Uri.joinPath(source, '..');
  const target = vscode.Uri.joinPath(folder, await charterName(name, async (other) => exists(folder, other)));
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(yaml));
    return await vscode.workspace.openTextDocument(target);
  } catch {
    // A folder that nothing can be written to: the charter is saved elsewhere, by hand.
    return vscode.workspace.openTextDocument({ language: LANGUAGE, content: yaml });
  }
}

async function exists(folder: vscode.Uri, name: string): Promise<boolean> {
  return vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name)).then(
    () => true,
    () => false,
  );
}

async function showFirstPlace(
  charter: vscode.TextDocument,
  { confirm: [first] }: ImportedAnswer,
  viewColumn: vscode.ViewColumn,
): Promise<void> {
  const at = new vscode.Position(first === undefined ? 0 : first - 1, 0);
  await vscode.window.showTextDocument(charter, {
    viewColumn,
    preview: false,
    selection: new vscode.Range(at, at),
  });
}

async function tell(answer: ImportedAnswer): Promise<void> {
  const show = vscode.l10n.t('Show Places');
  const picked = await vscode.window.showInformationMessage(
    summaryOf(answer, vscode.l10n.t),
    ...(answer.confirm.length > 0 ? [show] : []),
  );
  if (picked === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
