import * as vscode from 'vscode';
import type { EditedAnswer } from '../../../server/src/importing/protocol.js';
import { charterFor, showCharter } from '../active-charter.js';
import { readFile } from './import-charter.js';
import { readDocuments } from './program.js';
import type { ReportPages } from './report-page.js';

/** Bring Back: a page or Word file that was made of the open charter, and edited, becomes changes to accept one by one. */
export function registerBringBack(context: vscode.ExtensionContext, reports: ReportPages): vscode.Disposable {
  return vscode.commands.registerCommand('charter.bringBack', async (uri?: unknown, edited?: unknown) => {
    const charter = await charterFor(uri);
    if (!charter) return;
    const source = edited instanceof vscode.Uri ? edited : await chooseEdited();
    if (!source) return;
    const file = await readFile(source);
    if (typeof file === 'string') return void vscode.window.showErrorMessage(file);
    const { version } = charter;
    const answer = await readDocuments(context, { file, onto: charter.getText() });
    if (!answer) return;
    if (answer.outcome === 'refused') return void vscode.window.showWarningMessage(answer.reason);
    if (charter.version !== version)
      return void vscode.window.showWarningMessage(
        vscode.l10n.t('The charter has changed in the meantime. Nothing was written: try again.'),
      );
    if (answer.byHand !== '') await reports.show(file.name, answer.byHand, vscode.ViewColumn.Beside);
    await offer(charter, answer);
  });
}

async function chooseEdited(): Promise<vscode.Uri | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      filters: { [vscode.l10n.t('Edited document')]: ['docx', 'md', 'markdown'] },
      openLabel: vscode.l10n.t('Bring Back'),
      title: vscode.l10n.t('Which document was made of this charter and edited?'),
    })) ?? [];
  return chosen;
}

/** The editor shows each change with a box to tick, beside what it does to the charter. */
async function offer(charter: vscode.TextDocument, { changes, byHand }: EditedAnswer): Promise<void> {
  if (changes.length === 0) {
    const said =
      byHand === ''
        ? vscode.l10n.t('The document says what the charter says.')
        : vscode.l10n.t('Every change has to be made by hand.');
    return void vscode.window.showInformationMessage(said);
  }
  await showCharter(charter);
  const edit = new vscode.WorkspaceEdit();
  for (const { under, words, edits } of changes)
    for (const { range, newText } of edits) {
      const { start, end } = range;
      const place = new vscode.Range(start.line, start.character, end.line, end.character);
      edit.replace(charter.uri, place, newText, { needsConfirmation: true, label: words, description: under });
    }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
