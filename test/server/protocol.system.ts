import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  CancellationTokenSource,
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { connect, PUSHED, spawnServer } from '../kit/lsp.js';
import { TEAM } from './scenario.js';

const PROGRAM = 'out/server/src/main.js';

describe('the server as a program', () => {
  for (const args of [['--stdio'], []]) {
    it(`talks over standard input and output: ${args.join(' ') || 'no arguments'}`, async () => {
      const server = await spawnServer(PROGRAM, args, { capabilities: PUSHED });
      const told = server.nextPublished('file:///team/our.charter.yaml');
      server.open(TEAM.replace('[lead]', '[boss]'));
      assert.ok((await told).some(({ code }) => code === 'undefined-role'));
      await server.connection.sendRequest('shutdown');
      void server.connection.sendNotification('exit');
      const [code] = (await once(server.child, 'exit')) as [number];
      assert.equal(code, 0);
    });
  }

  it('talks over node ipc', async () => {
    const child = fork(PROGRAM, ['--node-ipc']);
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const params = { processId: null, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', params);
    assert.equal(serverInfo?.name, 'charter');
    connection.dispose();
    child.kill();
    await once(child, 'exit');
  });
});

describe('a request', () => {
  it('that fails fails alone, with one line in the log', async () => {
    const client = await connect();
    const document = client.open(TEAM);
    const broken = { position: null };
    await assert.rejects(document.request('textDocument/hover', broken), /hover failed/);
    assert.equal(client.log.length, 1);
    assert.match(client.log[0] ?? '', /^hover failed: TypeError/);
    assert.ok(await document.request('textDocument/documentSymbol'), 'and the server lives on');
    await client.close();
  });

  it('that is cancelled while it waits is never answered with work', async () => {
    const client = await connect();
    const document = client.open(TEAM);
    const source = new CancellationTokenSource();
    const slow = Array.from({ length: 20 }, () => document.pull());
    const params = { textDocument: { uri: document.uri }, position: { line: 0, character: 0 } };
    const cancelled = client.connection.sendRequest('textDocument/completion', params, source.token);
    source.cancel();
    await assert.rejects(cancelled, { code: -32800 });
    await Promise.all(slow);
    assert.deepEqual(client.log, []);
    await client.close();
  });

  it('about a document that is not open is answered with nothing', async () => {
    const client = await connect();
    const params = { textDocument: { uri: 'file:///nowhere.charter.yaml' }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest('textDocument/hover', params), null);
    assert.deepEqual(await client.connection.sendRequest('textDocument/diagnostic', params), {
      kind: 'full',
      items: [],
    });
    await client.close();
  });
});

describe('a client', () => {
  it('may say next to nothing about itself', async () => {
    const client = await connect({ capabilities: {}, options: null as never });
    const told = client.nextPublished('file:///team/our.charter.yaml');
    client.open(TEAM.replace('[lead]', '[boss]'));
    assert.ok((await told).length > 0);
    await client.close();
  });

  it('may read files for the server, and set the day', async () => {
    const files = { 'vscode-vfs://github/team/charter.config.yaml': 'rules:\n  review-overdue: error\n' };
    const client = await connect({
      files,
      options: { readFile: true, today: '2026-01-01' },
      settings: { today: '2030-01-01' },
      folder: 'vscode-vfs://github/team',
    });
    const document = client.open(`${TEAM}review:\n  next: 2029-01-01\n`, 'vscode-vfs://github/team/our.charter.yaml');
    const { items = [] } = await document.pull();
    assert.equal(items.find(({ code }) => code === 'review-overdue')?.severity, 1);
    await client.close();
  });
});
