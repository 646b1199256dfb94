import type { ClientCapabilities, InitializeParams } from './lsp.js';
import type { InitializationOptions } from './protocol.js';

/** What the client on the other end can do, read once. */
export interface Client {
  readonly options: InitializationOptions;
  /** The language that is wanted, such as "de" or "de-AT". */
  readonly locale: string;
  /** Folders of the workspace, as uris without a slash at the end. */
  readonly folders: readonly string[];
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly configures: boolean;
  readonly watches: boolean;
  readonly related: boolean;
  readonly snippets: boolean;
  readonly outline: boolean;
  readonly snippetEdits: boolean;
  /** An edit can say which version of a document it is for. */
  readonly versions: boolean;
  readonly refreshesLenses: boolean;
}

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace }: ClientCapabilities = params.capabilities;
  const completionItem = textDocument?.completion?.completionItem;
  const options: InitializationOptions = isRecord(params.initializationOptions) ? params.initializationOptions : {};
  return {
    options,
    locale: options.language ?? params.locale ?? 'en',
    folders: foldersOf(params).map((uri) => uri.replace(/\/+$/, '')),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    configures: workspace?.configuration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic !== undefined,
    snippets: completionItem?.snippetSupport === true,
    outline: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    versions: workspace?.workspaceEdit?.documentChanges === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

function isRecord(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null;
}
