import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { applyEdits, parseCharter, signEdits } from '../../core/src/index.js';
import type { RenderResult, TermsResult } from '../../server/src/protocol.js';
import { connect, TODAY, type TestClient } from '../kit/lsp.js';

const NOW = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within 24 hours.
members:
  - { id: ana, name: Ana Ruiz }
  - { id: bo, name: Bo Lind }
`;
const THEN = NOW.replace('24', '48');
const LONG_AGO = NOW.replace('24', '96');

function signed(text: string, signer: string): string {
  const signing = signEdits(parseCharter(text), signer, { date: '2026-06-30', findings: [] });
  return applyEdits(text, signing.ok ? signing.edits : []);
}

const line = (text: string): string => text.split('\n').find((each) => each.includes('terms:')) ?? '';
const BO = line(signed(THEN, 'bo'));
const ANA = line(signed(LONG_AGO, 'ana'));
const uri = 'file:///team/our.charter.yaml';

async function connected(...history: string[]): Promise<TestClient> {
  return await connect({ options: { history: true, agreement: true, today: TODAY }, history: { [uri]: history } });
}

async function hovered(client: TestClient, text: string, words: string): Promise<string> {
  const document = client.open(text, uri);
  const position = document.at(text.indexOf(words) + words.length - 1);
  const hover = await document.request<Hover | null>('textDocument/hover', { position });
  return (hover?.contents as MarkupContent | undefined)?.value.replaceAll('\\', '') ?? '';
}

const SINCE = /Signed when this said “Every return is settled within 48 hours”; it now says “[^”]* 24 hours”/;

describe('what somebody signed', () => {
  const text = `${NOW}signatures:\n${ANA}\n${BO}\n`;

  it('is found in the history, the latest version first', async () => {
    const client = await connected(NOW, 'no charter: [', signed(THEN, 'bo'), THEN, LONG_AGO);
    assert.match(await hovered(client, text, 'member: bo'), SINCE);
    assert.match(await hovered(client, text, 'member: ana'), /within 96 hours[^]* 24 hours/);
    assert.equal(client.asked(), 5, 'each version is read once');
    await client.close();
  });

  it('is said on the page where they sign again', async () => {
    const client = await connected(THEN);
    client.open(text, uri);
    const shown = await client.connection.sendRequest<TermsResult>('charter/terms', { uri, signer: 'bo' });
    assert.match((shown.ok && shown.since) || '', SINCE);
    await client.close();
  });

  it('comes into the preview when it is found', async () => {
    const client = await connected(THEN, LONG_AGO);
    client.open(text, uri);
    const render = async (): Promise<string> =>
      (await client.connection.sendRequest<RenderResult>('charter/render', { uri })).html;
    const first = await render();
    assert.match(first, /signed other terms than these|within 48 hours/);
    for (let rounds = 0; client.learned.length === 0 && rounds < 100; rounds++) await render();
    assert.deepEqual(client.learned, [uri]);
    assert.match(await render(), />signed when this said “Every return is settled within 48 hours/);
    await client.close();
  });

  it('that is not in the history is not looked for again, until the file is saved', async () => {
    const client = await connected(NOW);
    assert.match(await hovered(client, text, 'member: bo'), /was given to other terms than these/);
    const asked = client.asked();
    assert.ok(asked > 0);
    const document = client.open(text, uri);
    const position = document.at(text.indexOf('member: bo') + 9);
    await document.request('textDocument/hover', { position });
    assert.equal(client.asked(), asked);
    document.save();
    await document.request('textDocument/hover', { position });
    assert.ok(client.asked() > asked);
    await client.close();
  });

  it('is not asked of a client without a history, nor where nothing has fallen', async () => {
    const without = await connect({ history: { [uri]: [THEN] } });
    assert.match(await hovered(without, text, 'member: bo'), /was given to other terms than these/);
    assert.equal(without.asked(), 0);
    await without.close();
    const client = await connected(THEN);
    assert.match(await hovered(client, signed(NOW, 'bo'), 'member: bo'), /Signed on 30 June 2026/);
    assert.equal(client.asked(), 0);
    await client.close();
  });
});
