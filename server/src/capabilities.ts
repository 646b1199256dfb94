import { TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import type { Client } from './client.js';

/** What the server offers this client; `docs/editors.md` has the table. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pulls && {
      diagnosticProvider: { identifier: 'charter', interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
