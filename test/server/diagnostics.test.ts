import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { connect, PUSHED, type TestClient, type TestDocument } from '../kit/lsp.js';
import { mark } from '../kit/markers.js';

const TWINS = `charter: 1
title: Returns Desk
members:
  - id: ana
    name: Ana Ruiz
  - id: ana
    name: Ana Silva
`;

const codes = (items: readonly Diagnostic[] | undefined): unknown[] => (items ?? []).map(({ code }) => code);

function shown(document: TestDocument, items: readonly Diagnostic[], code: string): string {
  return mark(
    document.text(),
    items.filter((item) => item.code === code).map(({ range }) => document.span(range)),
  );
}

describe('diagnostics', () => {
  let client: TestClient;
  afterEach(() => client.close());

  it('are given to a client that asks, at the place they are about', async () => {
    client = await connect();
    const document = client.open(TWINS);
    const { kind, items = [] } = await document.pull();
    assert.equal(kind, 'full');
    assert.ok(shown(document, items, 'duplicate-id').includes('  - id: «ana»\n    name: Ana Silva'));
    const twin = items.find(({ code }) => code === 'duplicate-id');
    assert.equal(twin?.severity, 1);
    assert.equal(twin?.relatedInformation?.[0]?.location.uri, document.uri);
    assert.deepEqual(client.published, [], 'and are not told it as well');
  });

  it('are unchanged while nothing changes', async () => {
    client = await connect();
    const document = client.open(TWINS);
    const first = await document.pull();
    assert.equal((await document.pull(first.resultId)).kind, 'unchanged');
    document.edit(document.text().length, document.text().length, '  - Bo\n');
    assert.equal((await document.pull('something else')).kind, 'full');
  });

  it('are told to a client that cannot ask, and taken back when the file is closed', async () => {
    client = await connect({ capabilities: PUSHED });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const next = client.nextPublished('file:///team/our.charter.yaml');
    const document = client.open(TWINS);
    assert.ok(codes(await next).includes('duplicate-id'));
    const after = client.nextPublished(document.uri);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: document.uri } });
    assert.deepEqual(await after, []);
  });

  it('follow charter.config.yaml, the nearest above the file within the workspace', async () => {
    const files: Record<string, string> = {
      'file:///charters/charter.config.yaml': 'rules:\n  duplicate-id: hint\n',
      'file:///charter.config.yaml': 'rules:\n  duplicate-id: off\n',
    };
    client = await connect({ folder: 'file:///team', files });
    const document = client.open(TWINS, 'file:///charters/teams/cx/our.charter.yaml');
    const severity = async (): Promise<unknown> =>
      (await document.pull()).items?.find(({ code }) => code === 'duplicate-id')?.severity;
    assert.equal(await severity(), 4);

    files['file:///charters/teams/charter.config.yaml'] = 'rules:\n  duplicate-id: info\n';
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///charters/teams/charter.config.yaml', type: 1 }],
    });
    assert.equal(await severity(), 3);
    assert.ok(client.refreshes() > 0, 'and the client is asked to ask again');
  });

  it('show what is wrong in charter.config.yaml in that file', async () => {
    const uri = 'file:///charters/charter.config.yaml';
    client = await connect({ folder: 'file:///team', files: { [uri]: 'rules:\n  duplicat-id: off\n' } });
    const told = client.nextPublished(uri);
    await client.open(TWINS, 'file:///charters/our.charter.yaml').pull();
    assert.match(String((await told)[0]?.message), /duplicate-id/);
  });

  it('live with a client that answers null to workspace/configuration', async () => {
    client = await connect({ settings: null });
    assert.equal((await client.open(TWINS).pull()).kind, 'full');
    assert.deepEqual(client.log, []);
  });
});
