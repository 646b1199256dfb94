import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from './lsp.js';
import type { Client } from './client.js';
import { FIX_ALL } from './features/actions/fix-all.js';
import type { Host } from './host.js';
import { EXPLAIN_COMMAND } from './protocol.js';

/** What the server offers this client; `docs/editors.md` has the table. */
export function capabilitiesFor(
  { pulls, watches, options, folders }: Client,
  { findCharters }: Host,
): ServerCapabilities {
  // Without word of changed files the answer would be stale.
  const workspaceDiagnostics = findCharters !== undefined && watches && folders.length > 0;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: [' ', '[', ','] },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Charter' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    codeLensProvider: {},
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    ...(!options.explain && { executeCommandProvider: { commands: [EXPLAIN_COMMAND] } }),
    ...(pulls && {
      diagnosticProvider: { identifier: 'charter', interFileDependencies: false, workspaceDiagnostics },
    }),
  };
}
