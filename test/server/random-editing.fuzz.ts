import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  CancellationTokenSource,
  ResponseError,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { knownCharters } from '../kit/charters.js';
import { connect, FULL, spawnServer, type TestClient } from '../kit/lsp.js';
import { createRandom, type Random } from '../kit/random.js';

// SOAK=1 is the long run; SOAK=50000 one of that length.
const SOAK = Number(process.env['SOAK'] ?? 0);
const EDITS = SOAK > 1 ? SOAK : SOAK === 1 ? 1_000_000 : 2_000;
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const BATCH = 100;
const LONGEST = 3_000;
const OPTIONS = { capabilities: FULL };
const CANCELLED = -32800;
const REFUSED = -32803;

/** What people type, and what they paste. */
const PIECES = [
  'a',
  'rol',
  ' ',
  '  ',
  '    ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '- ',
  ':',
  ': ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '&',
  '*',
  '|',
  '>-\n  ',
  '---\n',
  '%',
  '!',
  '?',
  '<<',
  '@',
  '`',
  'é',
  '😀',
  '\u2028',
  '\uFEFF',
  '\u0000',
  '\uD800',
  'members:\n  - name: ',
  'roles: [lead]',
  'id: ana',
  'review:\n  next: 2026-',
  'time: 10:30',
  'charter: 1\n',
  'title: ',
  '# charter-ignore missing-role: ',
  'https://a.example/b',
  'null',
  '1e400',
];

const AT = [
  'completion',
  'hover',
  'definition',
  'documentHighlight',
  'prepareRename',
  'rename',
  'references',
  'selectionRange',
  'codeAction',
] as const;
const WHOLE = ['diagnostic', 'documentSymbol', 'foldingRange', 'formatting', 'documentLink', 'codeLens'] as const;
const CUSTOM = ['charter/render', 'charter/renderDocument', 'charter/review'] as const;
/** What people ask for now and then, not with every key. */
const SELDOM = [
  'charter/signers',
  'charter/terms',
  'charter/sign',
  'charter/reviewers',
  'charter/recordReview',
  'charter/changes',
  'charter/overview',
] as const;

interface Counts {
  edits: number;
  requests: number;
  cancelled: number;
  ranges: number;
}

/** What any of our own requests takes. */
function customParams(document: TextDocument, random: Random): object {
  const { uri, version } = document;
  const text = document.getText();
  const who = random.pick(['ana', 'lead', 'all', 'Ana Ruiz', '']);
  const before = random.pick([null, '', text.slice(random.int(LONGEST)), text.replaceAll(/\d/g, '7')]);
  const terms = `v1-${'0'.repeat(64)}`;
  const offset = random.int(LONGEST);
  return { uri, uris: [uri], offset, known: [who], signer: who, by: who, version, terms, before, file: 'f' };
}

/** One request of each kind, about a place. */
function paramsOf(method: string, uri: string, position: Range['start'], random: Random): object {
  const textDocument = { uri };
  const range = { start: position, end: position };
  switch (method) {
    case 'rename':
      return { textDocument, position, newName: random.pick(['lead', 'x', '', 'Two Words', 'ana']) };
    case 'references':
      return { textDocument, position, context: { includeDeclaration: random.chance(0.5) } };
    case 'selectionRange':
      return { textDocument, positions: [position] };
    case 'codeAction':
      return { textDocument, range, context: { diagnostics: [] } };
    case 'formatting':
      return { textDocument, options: { tabSize: 2, insertSpaces: true } };
    default:
      return { textDocument, position };
  }
}

function changeOf(document: TextDocument, random: Random, charters: readonly string[]): TextDocumentContentChangeEvent {
  const length = document.getText().length;
  const start = random.int(length + 1);
  if (random.chance(0.005)) return { text: random.pick(charters).slice(0, LONGEST) };
  const removes = length > LONGEST ? random.int(length) : random.chance(0.4) ? random.int(12) : 0;
  const end = Math.min(length, start + removes);
  const text = random.chance(0.02)
    ? random.pick(charters).slice(random.int(200), random.int(400))
    : random.pick(PIECES);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { range, text: length > LONGEST ? '' : text };
}

/** Every range anywhere in an answer must be inside the text that it is about. */
function checkRanges(answer: unknown, document: TextDocument, counts: Counts): void {
  if (typeof answer !== 'object' || answer === null) return;
  const { start, end, line, character } = answer as Partial<Range & Range['start']>;
  if (typeof line === 'number' && typeof character === 'number') {
    counts.ranges++;
    const offset = document.offsetAt({ line, character });
    assert.deepEqual(
      document.positionAt(offset),
      { line, character },
      `outside the document: ${JSON.stringify(answer)}`,
    );
  }
  if (start && end && typeof start === 'object') assert.ok(document.offsetAt(start) <= document.offsetAt(end));
  for (const inner of Object.values(answer)) checkRanges(inner, document, counts);
}

function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

describe('random editing over stdio', function () {
  this.timeout(SOAK ? 0 : 300_000);

  // A server that a failing test leaves behind would keep the run from ending.
  let child: ChildProcess | undefined;
  after(() => child?.kill());

  it('never crashes, stays inside the document, and ends where a fresh server begins', async () => {
    const random = createRandom(SEED);
    const charters = [...knownCharters().values()];
    const server = await spawnServer('out/server/src/main.js', ['--stdio'], OPTIONS);
    child = server.child;
    const gone = new Promise<never>((_, reject) =>
      server.child.on('exit', (code, signal) => reject(new Error(`the server ended with ${code ?? signal}`))),
    );
    gone.catch(() => {});
    const uris = ['a', 'b', 'c'].map((name) => `file:///fuzz/${name}.charter.yaml`);
    const documents = new Map(uris.map((uri) => [uri, open(server, uri, random.pick(charters).slice(0, LONGEST), 1)]));
    const counts: Counts = { edits: 0, requests: 0, cancelled: 0, ranges: 0 };
    const memory: number[] = [];
    const begun = performance.now();
    let version = 1;

    while (counts.edits < EDITS) {
      const pending: Promise<void>[] = [];
      for (let i = 0; i < BATCH; i++) {
        const uri = random.pick(uris);
        let document = documents.get(uri) as TextDocument;
        const changes = Array.from({ length: random.chance(0.05) ? 3 : 1 }, () => {
          const change = changeOf(document, random, charters);
          document = TextDocument.update(document, [change], ++version);
          return change;
        });
        documents.set(uri, document);
        void server.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: changes,
        });
        counts.edits++;
        if (random.chance(0.02))
          void server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
        const method = random.pick(random.chance(0.01) ? SELDOM : [...AT, ...WHOLE, ...WHOLE, ...CUSTOM]);
        // What the answer is checked against must not change under it.
        const frozen = TextDocument.create(uri, 'charter', version, document.getText());
        pending.push(ask(server, method, frozen, random, counts));
      }
      await Promise.race([Promise.all(pending), gone]);
      if (counts.edits % (EDITS / 10) === 0) {
        for (const document of documents.values()) await sameAsFresh(server, document, random);
        memory.push(memoryOf(server.child.pid as number));
      }
    }

    assert.deepEqual(server.log, [], 'nothing failed');
    const seconds = (performance.now() - begun) / 1000;
    console.log(
      `      ${counts.edits} edits, ${counts.requests} requests, ${counts.cancelled} of them cancelled, ${counts.ranges} positions checked, ` +
        `${seconds.toFixed(1)} s, seed ${SEED}; server memory ${memory.join(', ')} MiB`,
    );
    server.child.removeAllListeners('exit');
    await server.close();
  });
});

function open(server: TestClient, uri: string, text: string, version: number): TextDocument {
  void server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'charter', version, text },
  });
  return TextDocument.create(uri, 'charter', version, text);
}

async function ask(
  server: TestClient,
  method: string,
  document: TextDocument,
  random: Random,
  counts: Counts,
): Promise<void> {
  const position = document.positionAt(random.int(document.getText().length + 1));
  const isCustom = method.startsWith('charter/');
  const params = isCustom ? customParams(document, random) : paramsOf(method, document.uri, position, random);
  const source = new CancellationTokenSource();
  counts.requests++;
  const answer = server.connection.sendRequest(isCustom ? method : `textDocument/${method}`, params, source.token);
  if (random.chance(0.15)) source.cancel();
  try {
    const found = await answer;
    try {
      checkRanges(found, document, counts);
    } catch (error) {
      throw new Error(`${method} on ${JSON.stringify(document.getText())}`, { cause: error });
    }
  } catch (error) {
    const code = error instanceof ResponseError ? error.code : undefined;
    if (code === CANCELLED) counts.cancelled++;
    else if (code !== REFUSED)
      throw new Error(`${server.log.join('; ')} on ${JSON.stringify(document.getText())}`, { cause: error });
  }
}

/** After a save, the long-lived server says about a text what one says that has seen nothing else. */
async function sameAsFresh(server: TestClient, document: TextDocument, random: Random): Promise<void> {
  const { uri } = document;
  void server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  const fresh = await connect({ ...OPTIONS, onDisk: true });
  fresh.open(document.getText(), uri);
  for (const method of [
    'diagnostic',
    'foldingRange',
    'documentLink',
    'completion',
    'hover',
    'codeAction',
    'codeLens',
  ]) {
    const position = document.positionAt(random.int(document.getText().length + 1));
    const params = paramsOf(method, uri, position, random);
    const [old, young] = await Promise.all(
      [server, fresh].map(({ connection }) =>
        connection.sendRequest<{ resultId?: string } | null>(`textDocument/${method}`, params),
      ),
    );
    for (const answer of [old, young]) delete answer?.resultId;
    assert.deepEqual(old, young, `${method} on ${JSON.stringify(document.getText())}`);
  }
  await fresh.close();
}
