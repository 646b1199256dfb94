import * as vscode from 'vscode';
import { isDocument } from './names.js';

const FILES = 'text/uri-list';

/** Documents dropped on the list of charters are imported. */
export function dropOnList<Item>(): vscode.TreeDragAndDropController<Item> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [FILES],
    async handleDrop(_target, data) {
      const documents = await droppedDocuments(data);
      if (documents.length > 0) await importThem(documents);
    },
  };
}

/** Documents dropped into a charter, with Shift held down, are imported, and the charter stays as it is. */
export function registerDropIntoEditor(language: string): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('charter', 'import');
  return vscode.languages.registerDocumentDropEditProvider(
    { language },
    {
      async provideDocumentDropEdits(_document, _position, data) {
        const documents = await droppedDocuments(data);
        if (documents.length === 0) return undefined;
        const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Import as a charter of its own'), kind);
        void importThem(documents);
        return edit;
      },
    },
    { dropMimeTypes: [FILES], providedDropEditKinds: [kind] },
  );
}

async function importThem(documents: readonly vscode.Uri[]): Promise<void> {
  await vscode.commands.executeCommand('charter.importCharter', documents[0], documents);
}

async function droppedDocuments(data: vscode.DataTransfer): Promise<vscode.Uri[]> {
  const list = (await data.get(FILES)?.asString()) ?? '';
  return list
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => vscode.Uri.parse(line))
    .filter(({ path }) => isDocument(path));
}
