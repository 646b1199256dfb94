import * as vscode from 'vscode';
import type { ImportAnswer, ImportTask } from '../../../server/src/importing/protocol.js';
import { LANGUAGE } from '../language-client.js';
import { askTwice } from './import-charter.js';
import { openPasted } from './open.js';
import { ask, PROGRAM, readDocuments } from './program.js';
import type { ReportPages } from './report-page.js';

const HTML = 'text/html';
const TEXT = 'text/plain';

/** Paste as Charter: what was copied from Word or a page becomes a charter. */
export function registerPaste(context: vscode.ExtensionContext, reports: ReportPages): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('charter', 'import');
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, _ranges, data, { only }, token) {
      const asked = only?.contains(kind) === true;
      if (document.getText().trim() !== '' || (!asked && !isFromElsewhere(data))) return undefined;
      const files = await copied(data);
      const program = vscode.Uri.joinPath(context.extensionUri, ...PROGRAM);
      const answer = files && (await ask(program, { files, anything: asked }, token));
      if (answer?.outcome !== 'imported') return undefined;
      return [new vscode.DocumentPasteEdit(answer.yaml, 'Paste as charter', kind)];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, provider, {
      pasteMimeTypes: [HTML, TEXT],
      providedPasteEditKinds: [kind],
    }),
    vscode.commands.registerCommand('charter.pasteAsCharter', async () =>
      pasteAsCharter(kind, (task) => readDocuments(context, task), reports),
    ),
  );
}

/** Only a paste into an editor brings headings and tables along; where that fails, the bare words are taken. */
async function pasteAsCharter(
  kind: vscode.DocumentDropOrPasteEditKind,
  read: (task: ImportTask) => Promise<ImportAnswer | undefined>,
  reports: ReportPages,
): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '')
    return void vscode.window.showInformationMessage(
      'Nothing is copied. Copy the charter’s text in Word, then try again.',
    );
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: '' });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.action.pasteAs', { kind: kind.value }).then(undefined, () => undefined);
  if (document.getText().trim() !== '') return;
  const answer = await askTwice(read, [{ name: '', bytes: new TextEncoder().encode(text) }]);
  if (answer?.outcome === 'imported') await openPasted(answer, reports);
}

/** From another program, with its looks: what is copied in an editor is pasted as it is. */
function isFromElsewhere(data: vscode.DataTransfer): boolean {
  return data.get(HTML) !== undefined && data.get('vscode-editor-data') === undefined;
}

async function copied(data: vscode.DataTransfer): Promise<ImportTask['files'] | undefined> {
  const html = await data.get(HTML)?.asString();
  const words = html === undefined || html.trim() === '' ? await data.get(TEXT)?.asString() : html;
  return words === undefined ? undefined : [{ name: '', bytes: new TextEncoder().encode(words) }];
}
