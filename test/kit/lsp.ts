import { spawn, type ChildProcess } from 'node:child_process';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { createLineIndex } from '../../core/src/index.js';
import type {
  EarlierParams,
  EarlierResult,
  InitializationOptions,
  ListFolderParams,
  ListFolderResult,
} from '../../server/src/protocol.js';
import { listInside, readInside } from '../../server/src/beside/inside.js';
import { connectionOptions, start as startServer } from '../../server/src/start.js';

export const TODAY = '2026-11-22';

/** A client that can do what VS Code can. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    rename: { prepareSupport: true },
  },
};

/** The text of a file that nobody should read. */
export const BIG_FILE = '…';

/** A client that is told its diagnostics. */
export const PUSHED: ClientCapabilities = {
  ...FULL,
  workspace: {},
  textDocument: { ...FULL.textDocument, diagnostic: undefined } as ClientCapabilities['textDocument'] & object,
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly folder?: string;
  /** The files there are, by uri. */
  readonly files?: { [uri: string]: string };
  /** The section `charter` of the client's settings. */
  readonly settings?: unknown;
  /** The server may look at the files of this machine that belong to a charter. */
  readonly onDisk?: boolean;
  /** What was stored of each file, by uri, the latest version first. */
  readonly history?: { [uri: string]: readonly string[] };
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server wrote to its log. */
  readonly log: string[];
  /** How often the server asked to be asked again. */
  readonly refreshes: () => number;
  readonly published: PublishDiagnosticsParams[];
  /** The uris of charters that the server has learned more about. */
  readonly learned: string[];
  /** How often the server asked for an earlier version. */
  readonly asked: () => number;
  open(text: string, uri?: string): TestDocument;
  /** The next diagnostics that the server publishes for a uri. */
  nextPublished(uri: string): Promise<Diagnostic[]>;
  close(): Promise<void>;
}

export interface TestDocument {
  readonly uri: string;
  readonly text: () => string;
  /** Replaces `start`..`end`, and tells the server. */
  edit(start: number, end: number, text: string): void;
  /** Writes at the only place where `before` ends. */
  type(before: string, text: string): void;
  change(changes: TextDocumentContentChangeEvent[], text: string): void;
  save(): void;
  pull(previousResultId?: string): Promise<{ kind: string; resultId?: string; items?: Diagnostic[] }>;
  request<R>(method: string, params?: object): Promise<R>;
  at(offset: number): Position;
  span(range: Range): { start: number; end: number };
}

/** Server and client in one process, with real messages between them. */
export async function connect(options: ClientOptions = {}): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), connectionOptions);
  startServer(server, {
    today: () => TODAY,
    readFile: async (uri) => options.files?.[uri],
    ...(options.onDisk && { readInside, listInside }),
    findCharters: async (folder) =>
      Object.keys(options.files ?? {}).filter((uri) => uri.startsWith(`${folder}/`) && /\.charter\.ya?ml$/.test(uri)),
  });
  return await talk(down, up, options, async () => server.dispose());
}

/** The server as an editor starts it. */
export async function spawnServer(
  program: string,
  args: string[],
  { env = {}, ...options }: ClientOptions & { env?: NodeJS.ProcessEnv } = {},
): Promise<TestClient & { child: ChildProcess }> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const client = await talk(child.stdout, child.stdin, options, async () => void child.kill());
  return { ...client, child };
}

async function talk(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  { capabilities = FULL, options = { today: TODAY }, folder, files = {}, settings = null, history = {} }: ClientOptions,
  dispose: () => Promise<void>,
): Promise<TestClient> {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const log: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  let refreshes = 0;
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    waiting.get(params.uri)?.(params.diagnostics);
    waiting.delete(params.uri);
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  const learned: string[] = [];
  let asked = 0;
  connection.onRequest('charter/earlier', ({ uri, index }: EarlierParams): EarlierResult | null => {
    asked++;
    const text = history[uri]?.[index];
    return text === undefined ? null : { text, revision: `r${index}` };
  });
  connection.onNotification('charter/learned', ({ uri }: { uri: string }) => void learned.push(uri));
  connection.onRequest('charter/readFile', ({ uri }: { uri: string }) => ({ text: files[uri] ?? null }));
  connection.onRequest('charter/listFolder', ({ uri }: ListFolderParams): ListFolderResult => {
    const names = Object.keys(files).filter((file) => file.startsWith(`${uri}/`)).map((file) => file.slice(uri.length + 1)); // prettier-ignore
    return { entries: names.map((name) => ({ name, isSmallFile: files[`${uri}/${name}`] !== BIG_FILE })) };
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: folder ?? null,
    capabilities,
    initializationOptions: options,
    workspaceFolders: folder ? [{ uri: folder, name: 'test' }] : null,
  });
  void connection.sendNotification('initialized', {});

  return {
    connection,
    initialized,
    log,
    published,
    refreshes: () => refreshes,
    learned,
    asked: () => asked,
    nextPublished: (uri) => new Promise((resolve) => waiting.set(uri, resolve)),
    open: (text, uri = 'file:///team/our.charter.yaml') => openDocument(connection, uri, text),
    async close() {
      await connection.sendRequest('shutdown');
      await dispose();
      connection.dispose();
    },
  };
}

function openDocument(connection: ProtocolConnection, uri: string, initial: string): TestDocument {
  let text = initial;
  let version = 1;
  const lines = (): ReturnType<typeof createLineIndex> => createLineIndex(text);
  const notify = (method: string, params: object): void => void connection.sendNotification(method, params);
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'charter', version, text } });

  const document: TestDocument = {
    uri,
    text: () => text,
    at: (offset) => lines().position(offset),
    span: ({ start, end }) => ({ start: lines().offset(start), end: lines().offset(end) }),
    edit(start, end, insert) {
      const range = { start: lines().position(start), end: lines().position(end) };
      document.change([{ range, text: insert }], text.slice(0, start) + insert + text.slice(end));
    },
    type(before, insert) {
      const at = text.indexOf(before);
      if (at < 0 || text.includes(before, at + 1)) throw new Error(`“${before}” must stand there once`);
      document.edit(at + before.length, at + before.length, insert);
    },
    change(contentChanges, next) {
      text = next;
      notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges });
    },
    save: () => notify('textDocument/didSave', { textDocument: { uri } }),
    pull: (previousResultId) => document.request('textDocument/diagnostic', { previousResultId }),
    request: (method, params = {}) => connection.sendRequest(method, { textDocument: { uri }, ...params }),
  };
  return document;
}
