import * as vscode from 'vscode';

interface ScrollFollower extends vscode.Disposable {
  /** The page was scrolled by hand to this offset. */
  pageScrolled(offset: number): void;
}

/** Keeps editor and page at the same place; whoever was moved by the other does not answer. */
export function followEditor(document: vscode.TextDocument, scrollPage: (offset: number) => void): ScrollFollower {
  let movedByPage = false;
  const subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
    const [first] = visibleRanges;
    if (textEditor.document !== document || !first || !isEnabled(document)) return;
    if (movedByPage) movedByPage = false;
    else scrollPage(document.offsetAt(first.start));
  });
  return {
    dispose: () => subscription.dispose(),
    pageScrolled(offset) {
      const editor = editorOf(document);
      if (!editor || !isEnabled(document)) return;
      const at = document.positionAt(offset);
      const top = editor.visibleRanges[0]?.start.line;
      if (top === at.line) return;
      movedByPage = true;
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    },
  };
}

/** A click in the page leads to the text it was made from. */
export async function revealInEditor(
  document: vscode.TextDocument,
  offset: number,
  previewColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const at = document.positionAt(offset);
  const column =
    editorOf(document)?.viewColumn ??
    (previewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
  await vscode.window.showTextDocument(document, { viewColumn: column, selection: new vscode.Range(at, at) });
}

function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('charter', document).get('preview.scrollWithEditor', true);
}
