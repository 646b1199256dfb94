import { CodeLensRefreshRequest, DidChangeWatchedFilesNotification, type Connection } from './lsp.js';
import { SETTINGS_FILE, type Catalogue } from '../../core/src/index.js';
import { createBeside } from './beside/beside.js';
import { createFilesBeside } from './beside/files.js';
import type { Client } from './client.js';
import { createClosedCharters } from './closed-charters.js';
import { createConfiguration } from './configuration.js';
import type { Context } from './context.js';
import { createDocuments } from './documents.js';
import { createEarlierCharters } from './earlier.js';
import { createFindings, describe } from './findings.js';
import type { Host } from './host.js';
import {
  EARLIER,
  LEARNED,
  LIST_FOLDER,
  READ_FILE,
  type CharterParams,
  type EarlierParams,
  type EarlierResult,
  type ListFolderParams,
  type ListFolderResult,
  type ReadFileParams,
  type ReadFileResult,
} from './protocol.js';
import { createPublisher } from './publish.js';
import { register } from './register.js';
import { createReports } from './reports.js';
import { createSettingsStore } from './settings.js';
import { settingsDiagnostics } from './settings-diagnostics.js';
import { createSettingsFiles, isSettingsFile } from './settings-files.js';
import { createTogether } from './together.js';
import { createWorkspaceReports } from './workspace-reports.js';

/** Puts the parts together for one client. */
export function serve(connection: Connection, host: Host, client: Client, catalogue: Catalogue | undefined): void {
  const log = (line: string): void => connection.console.error(line);
  const documents = createDocuments();
  const configuration = createConfiguration(connection, client, host);
  const settingsFiles = createSettingsFiles(connection);
  const settings = createSettingsStore({
    folders: client.folders,
    readFile,
    onRead(uri, text, problems) {
      if (!settingsFiles.get(uri))
        void connection.sendDiagnostics({ uri, diagnostics: settingsDiagnostics(text, problems) });
    },
  });
  let configured: Promise<void> = Promise.resolve();
  const known: Omit<Context, 'findings'> = {
    client,
    catalogue,
    log,
    today: configuration.today,
    together: createTogether(client.folders),
    beside: createBeside(client.folders, createFilesBeside(host, readFile, listFolder)),
    earlier: createEarlierCharters(client.folders, client.options.history ? askEarlier : undefined),
    learned(uri) {
      const params: CharterParams = { uri };
      connection.sendNotification(LEARNED, params).catch(logFailure);
    },
    async settings(uri) {
      await configured;
      return await settings.for(uri);
    },
  };
  const judge = createFindings(known);
  const context: Context = {
    ...known,
    async findings(open) {
      const found = await judge(open);
      host.answered?.();
      return found;
    },
  };
  const publisher = createPublisher(connection, documents, context);
  const reports = createReports(context);

  const closed = createClosedCharters(context, readFile);
  const workspaceReports = createWorkspaceReports({
    documents,
    closed,
    together: context.together,
    changedOpen: refresh,
    findCharters: async () =>
      (await Promise.all(client.folders.map(async (folder) => (await host.findCharters?.(folder)) ?? []))).flat(),
  });

  async function readFile(uri: string): Promise<string | undefined> {
    return client.options.readFile ? await readThroughClient(uri) : await host.readFile(uri);
  }

  async function readThroughClient(uri: string): Promise<string | undefined> {
    const params: ReadFileParams = { uri };
    const answer: ReadFileResult | null = await connection
      .sendRequest<ReadFileResult | null>(READ_FILE, params)
      .catch(() => null);
    return answer?.text ?? undefined;
  }

  async function listFolder(uri: string): Promise<ListFolderResult['entries'] | undefined> {
    if (!client.options.listFolder) return undefined;
    const params: ListFolderParams = { uri };
    const answer = await connection.sendRequest<ListFolderResult | null>(LIST_FOLDER, params).catch(() => null);
    return answer?.entries;
  }

  async function askEarlier(params: EarlierParams): Promise<EarlierResult | null> {
    return await connection.sendRequest<EarlierResult | null>(EARLIER, params);
  }

  /** The diagnostics of every charter may be others now. */
  function refresh(): void {
    if (client.refreshes) connection.languages.diagnostics.refresh().catch(logFailure);
    if (!client.pulls) for (const { uri } of documents.all()) publisher.soon(uri);
  }

  /** Others may build on a charter that has changed, or wait for a signature that is there now. */
  function lookBeside(uris: readonly string[]): void {
    if (!known.beside.changed(uris)) return;
    documents.readAgain();
    for (const { uri } of documents.all()) known.learned(uri);
    workspaceReports.changed();
    refresh();
    if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(logFailure);
  }

  function reconfigure(): void {
    settings.forget();
    configured = configuration.reload();
    workspaceReports.changed();
    refresh();
    if (client.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(logFailure);
  }

  connection.onInitialized(() => {
    configured = configuration.reload();
    configuration.register().catch(logFailure);
    if (!client.watches) return;
    const patterns = [`**/${SETTINGS_FILE}`, '**/*.charter.{yaml,yml}', '**/*.signatures/*.{yaml,yml}'];
    const watchers = patterns.map((globPattern) => ({ globPattern }));
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(logFailure);
  });
  connection.onDidChangeConfiguration(reconfigure);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspaceReports.changed(uri);
    lookBeside(changes.map(({ uri }) => uri));
    if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`))) reconfigure();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    if (isSettingsFile(uri)) {
      settingsFiles.open(uri, version, text);
      settingsFiles.judge(uri);
      return;
    }
    // Who cannot watch files sees a changed configuration when the next charter is opened or saved.
    if (!client.watches) settings.forget();
    documents.open(uri, version, text);
    if (!client.pulls) publisher.soon(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (settingsFiles.change(uri, version, contentChanges)) {
      settingsFiles.judge(uri);
      return;
    }
    documents.change(uri, version, contentChanges);
    if (!client.pulls) publisher.soon(uri);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (settingsFiles.get(uri)) {
      if (!client.watches) reconfigure();
      return;
    }
    if (!client.watches) settings.forget();
    if (documents.get(uri)?.changed) documents.save(uri);
    if (!client.watches) lookBeside([uri]);
    context.earlier.forget(uri);
    refresh();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (settingsFiles.get(uri)) {
      // What was not saved is gone, and so is what was wrong in it.
      settingsFiles.close(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
      reconfigure();
      return;
    }
    documents.close(uri);
    reports.forget(uri);
    context.together.forget(uri);
    workspaceReports.changed(uri);
    if (!client.pulls) publisher.clear(uri);
  });

  register(connection, { documents, settingsFiles, reports, closed, workspaceReports, context });

  function logFailure(error: unknown): void {
    log(`the client refused: ${describe(error)}`);
  }
}
