import * as vscode from 'vscode';
import type { ImportedAnswer, ImportTask } from '../../../server/src/importing/protocol.js';
import { LANGUAGE } from '../language-client.js';
import { askTwice } from './import-charter.js';
import { showPasted } from './open.js';
import { ask, readDocuments } from './program.js';
import type { ReportPages } from './report-page.js';

const HTML = 'text/html';
const TEXT = 'text/plain';
const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('charter', 'import');

/** Paste as Charter: what was copied from Word or a page becomes a charter. */
export function registerPaste(context: vscode.ExtensionContext, reports: ReportPages): vscode.Disposable {
  let pasted: ImportedAnswer | undefined;
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, _ranges, data, { only }, token) {
      const asked = only?.contains(KIND) === true;
      if (document.getText().trim() !== '' || (!asked && !isFromElsewhere(data))) return undefined;
      const files = await copied(data);
      const answer = files && (await ask(context.extensionUri, { files, anything: asked }, token));
      if (answer?.outcome !== 'imported') return undefined;
      pasted = answer;
      return [new vscode.DocumentPasteEdit(answer.yaml, vscode.l10n.t('Paste as charter'), KIND)];
    },
  };

  async function pasteAsCharter(): Promise<void> {
    const text = await vscode.env.clipboard.readText();
    if (text.trim() === '')
      return void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing is copied. Copy the charter in Word, then try again.'),
      );
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: '' });
    await vscode.window.showTextDocument(document);
    pasted = undefined;
    // Only a paste into an editor brings headings and tables along; where an editor allows none, the bare words are read.
    await vscode.commands
      .executeCommand('editor.action.pasteAs', { kind: KIND.value })
      .then(undefined, () => undefined);
    const answer = pasted ?? (await readWords(context, text));
    if (answer?.outcome === 'imported') await showPasted(document, answer, reports);
  }

  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, provider, {
      pasteMimeTypes: [HTML, TEXT],
      providedPasteEditKinds: [KIND],
    }),
    vscode.commands.registerCommand('charter.pasteAsCharter', pasteAsCharter),
  );
}

async function readWords(context: vscode.ExtensionContext, text: string): ReturnType<typeof askTwice> {
  return askTwice((task) => readDocuments(context, task), [{ name: '', bytes: new TextEncoder().encode(text) }]);
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
