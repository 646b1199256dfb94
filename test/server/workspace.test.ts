import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { findCharters } from '../../server/src/find-charters.js';
import { connect, FULL, type TestClient } from '../kit/lsp.js';
import { TEAM } from './scenario.js';

const FOLDER = 'file:///work';
const BAD = TEAM.replace('[lead]', '[boss]');

interface Asked {
  /** The rules found in each file that there is news of. */
  readonly news: Record<string, unknown[]>;
  readonly ids: { uri: string; value: string }[];
}

async function ask(client: TestClient, previousResultIds: { uri: string; value: string }[] = []): Promise<Asked> {
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds,
  });
  const news = items.map(({ uri, ...report }) => [
    uri.slice(FOLDER.length + 1),
    report.kind === 'full' ? report.items.map(({ code }) => code).filter((code) => code === 'undefined-role') : [],
  ]);
  const heard = new Set(items.map(({ uri }) => uri));
  const ids = items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
  return {
    news: Object.fromEntries(news) as Asked['news'],
    ids: [...previousResultIds.filter(({ uri }) => !heard.has(uri)), ...ids],
  };
}

describe('the whole workspace', () => {
  it('is judged without being opened, and again only when a file changes', async () => {
    const files: Record<string, string> = { [`${FOLDER}/a.charter.yaml`]: BAD, [`${FOLDER}/b.charter.yml`]: TEAM };
    const client = await connect({ folder: FOLDER, files });
    const first = await ask(client);
    assert.deepEqual(first.news, { 'a.charter.yaml': ['undefined-role'], 'b.charter.yml': [] });

    const next = ask(client, first.ids);
    const soon = await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 50, 'waits'))]);
    assert.equal(soon, 'waits', 'while nothing changes there is no answer');
    files[`${FOLDER}/a.charter.yaml`] = TEAM;
    delete files[`${FOLDER}/b.charter.yml`];
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: `${FOLDER}/a.charter.yaml`, type: 2 },
        { uri: `${FOLDER}/b.charter.yml`, type: 3 },
      ],
    });
    assert.deepEqual((await next).news, { 'a.charter.yaml': [], 'b.charter.yml': [] });
    await client.close();
  });

  it('leaves open charters to those who ask about them', async () => {
    const files = { [`${FOLDER}/a.charter.yaml`]: BAD };
    const client = await connect({ folder: FOLDER, files });
    const document = client.open(TEAM, `${FOLDER}/a.charter.yaml`);
    const waiting = ask(client);
    await document.pull();
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: document.uri } });
    assert.deepEqual((await waiting).news, { 'a.charter.yaml': ['undefined-role'] });
    await client.close();
  });

  it('is offered only where files can be found and watched', async () => {
    const offered = async (options: Parameters<typeof connect>[0]): Promise<unknown> => {
      const client = await connect(options);
      await client.close();
      return client.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics;
    };
    assert.equal(await offered({ folder: FOLDER }), true);
    assert.equal(await offered({}), false);
    assert.equal(await offered({ folder: FOLDER, capabilities: { textDocument: FULL.textDocument ?? {} } }), false);
  });
});

describe('charters below a folder', () => {
  it('are found, but for hidden folders, node_modules and what links lead to', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'charters-'));
    for (const name of [
      'a.charter.yaml',
      'deep/er/b.charter.yml',
      '.git/c.charter.yaml',
      'node_modules/d.charter.yaml',
      'e.yaml',
    ]) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), TEAM);
    }
    symlinkSync(folder, path.join(folder, 'deep', 'round'));
    const root = pathToFileURL(folder).href;
    const found = await findCharters(root);
    rmSync(folder, { recursive: true });
    assert.deepEqual(found.map((uri) => uri.slice(root.length + 1)).toSorted(), [
      'a.charter.yaml',
      'deep/er/b.charter.yml',
    ]);
    assert.deepEqual(await findCharters('untitled:x'), []);
    assert.deepEqual(await findCharters(root), [], 'a folder that is gone has none');
  });
});
