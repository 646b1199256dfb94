import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { findCharters } from '../../server/src/find-charters.js';
import type { CharterOverview, OverviewResult } from '../../server/src/protocol.js';
import { connect, FULL, type TestClient } from '../kit/lsp.js';
import { TEAM } from './scenario.js';

const FOLDER = 'file:///team';
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

describe('the charters at a glance', () => {
  const GOOD = `charter: 1
title: Returns Desk
status: active
members: [Ana Ruiz, Bo Lind]
review: { cadence: quarterly, last: 2026-09-04, next: 2026-12-04 }
signatures: [Ana Ruiz]
`;
  const a = `${FOLDER}/a.charter.yaml`;
  const b = `${FOLDER}/b.charter.yaml`;

  async function overview(client: TestClient, ...uris: string[]): Promise<readonly CharterOverview[]> {
    return (await client.connection.sendRequest<OverviewResult>('charter/overview', { uris })).charters;
  }

  it('say when they are due, who has signed and what there is to mend', async () => {
    const client = await connect({ files: { [a]: GOOD, [b]: 'charter: 1\n' } });
    const [first, second] = await overview(client, a, b, `${FOLDER}/gone.charter.yaml`);
    assert.equal(first?.uri, a);
    assert.equal(first?.title, 'Returns Desk');
    assert.deepEqual([first?.review.text, first?.due], ['Review in 12 days', 'in 12 days']);
    assert.equal(first?.signatures, '1 of 2 signed');
    assert.deepEqual([first?.errors, first?.warnings], [0, await warningsOf(client, GOOD)]);
    assert.deepEqual([second?.title, second?.signatures, second?.review.state], ['', '', 'none']);
    assert.equal((await overview(client, a, b, `${FOLDER}/gone.charter.yaml`)).length, 2);
    await client.close();
  });

  async function warningsOf(client: TestClient, text: string): Promise<number> {
    const { items = [] } = await client.open(text).pull();
    return items.filter(({ severity }) => severity === 2).length;
  }

  it('show the open ones as they are being written, the others as they were last saved', async () => {
    const files = { [a]: GOOD, [b]: GOOD };
    const client = await connect({ folder: FOLDER, files });
    const titles = async (): Promise<string[]> => (await overview(client, a, b)).map(({ title }) => title);
    client.open(GOOD.replace('Returns', 'Complaints'), 'file:///team/a%2Echarter.yaml');
    assert.deepEqual(await titles(), ['Complaints Desk', 'Returns Desk']);
    files[b] = GOOD.replace('Returns', 'Bike');
    assert.deepEqual(await titles(), ['Complaints Desk', 'Returns Desk'], 'nothing is read twice for nothing');
    const changes = [{ uri: b, type: 2 }];
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await titles(), ['Complaints Desk', 'Bike Desk']);
    await client.close();
  });

  it('are read again each time for a client that cannot watch files', async () => {
    const files = { [a]: GOOD };
    const client = await connect({ capabilities: {}, files });
    assert.equal((await overview(client, a))[0]?.title, 'Returns Desk');
    files[a] = GOOD.replace('Returns', 'Bike');
    assert.equal((await overview(client, a))[0]?.title, 'Bike Desk');
    await client.close();
  });
});

describe('charters of a workspace together', () => {
  const DESK = (title: string, day = '2099-06-15'): string => `charter: 1\ntitle: ${title}\nreview:\n  next: ${day}\n`;
  const uri = (name: string): string => `${FOLDER}/${name}.charter.yaml`;
  const RULE = 'reviews-on-one-day';

  async function pulled(client: TestClient, previous: { uri: string; value: string }[] = []) {
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: previous,
    });
    const said = items.flatMap((item) => (item.kind === 'full' ? item.items.filter(({ code }) => code === RULE).map((one) => ({ uri: item.uri, one })) : [])); // prettier-ignore
    return { said, ids: items.flatMap((item) => (item.resultId === undefined ? [] : [{ uri: item.uri, value: item.resultId }])) }; // prettier-ignore
  }

  it('are compared without being opened, with links to the other places', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [uri(name), DESK(name)]));
    const client = await connect({ folder: FOLDER, files });
    const { said, ids } = await pulled(client);
    assert.deepEqual(said.map((one) => one.uri), [uri('a')]); // prettier-ignore
    assert.deepEqual(
      said[0]?.one.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line]),
      [[uri('b'), 3], [uri('c'), 3]],
    ); // prettier-ignore

    files[uri('c')] = DESK('c', '2099-09-01');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('c'), type: 2 }],
    });
    const next = await pulled(client, ids);
    assert.deepEqual(next.said, []);
    assert.ok(
      next.ids.some((id) => id.uri === uri('a')),
      'the first is told that all is well',
    );
    await client.close();
  });

  it('tell those who have one open, as it is being written', async () => {
    const files = Object.fromEntries(['b', 'c'].map((name) => [uri(name), DESK(name)]));
    const client = await connect({ folder: FOLDER, files });
    const document = client.open(DESK('a', '2099-06-16'), uri('a'));
    const found = async (): Promise<number> =>
      ((await document.pull()).items ?? []).filter(({ code }) => code === RULE).length;
    assert.equal(await found(), 0);
    await pulled(client);
    assert.equal(await found(), 0);
    const at = document.text().indexOf('06-16') + 4;
    document.edit(at, at + 1, '5');
    assert.equal(await found(), 0, 'the item that is being typed in stays silent');
    document.save();
    assert.equal(await found(), 1);
    await client.close();
  });

  it('do not count those outside the workspace', async () => {
    const client = await connect({ folder: FOLDER, files: {} });
    for (const name of ['a', 'b']) await client.open(DESK(name), uri(name)).pull();
    const other = await client.open(DESK('c'), 'git:/team/c.charter.yaml').pull();
    assert.ok(!(other.items ?? []).some(({ code }) => code === RULE));
    await client.close();
  });
});
