import * as vscode from 'vscode';

const SCHEME = 'charter-import';

export interface ReportPages extends vscode.Disposable {
  /** Shows a report as a page to read. */
  readonly show: (name: string, report: string, column: vscode.ViewColumn) => Promise<void>;
}

/** Reports of imports, kept as long as the window is open. */
export function createReportPages(): ReportPages {
  const reports = new Map<string, string>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => reports.get(uri.path) ?? '',
  });
  return {
    dispose: () => provider.dispose(),
    async show(name, report, column) {
      const uri = vscode.Uri.from({
        scheme: SCHEME,
        path: `/${vscode.l10n.t('Import of {0}', name)}.md`,
        query: String(reports.size),
      });
      reports.set(uri.path, report);
      // Rendered where the editor can; an editor without its own Markdown preview shows the text, which reads well too.
      const shown = { viewColumn: column, preview: false, preserveFocus: true };
      await vscode.commands
        .executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', shown)
        .then(undefined, async () => vscode.window.showTextDocument(uri, shown));
    },
  };
}
