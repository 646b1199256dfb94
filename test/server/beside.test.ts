import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { listInside, readInside } from '../../server/src/beside/inside.js';
import type { ChangesResult, SignersResult, SignResult, TermsResult } from '../../server/src/protocol.js';
import { BIG_FILE, connect, type TestClient, type TestDocument } from '../kit/lsp.js';

const FOLDER = 'file:///team';
const ORG = 'charter: 1\ntitle: Harbour Bikes\ndecisions: { method: consensus }\nnorms: [We answer within 24 hours]\n';
const DESK = `charter: 1
title: Returns Desk
extends: ../org.charter.yaml
decisions: { method: majority }
members: [{ id: ana, name: Ana Ruiz }]
`;

async function rules(document: TestDocument): Promise<string[]> {
  const { items = [] } = await document.pull();
  return items.map(({ code }) => String(code)).filter((code) => /signature|base/.test(code));
}

function tell(client: TestClient, uri: string): void {
  void client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
}

async function sign(document: TestDocument, signer: string): Promise<SignResult> {
  const shown = await document.request<TermsResult>('charter/terms', { uri: document.uri, signer });
  assert.ok(shown.ok, JSON.stringify(shown));
  const params = { uri: document.uri, signer, version: shown.version, terms: shown.terms };
  return await document.request<SignResult>('charter/sign', params);
}

describe('a charter that builds on another, in the editor', () => {
  it('is judged and signed with what it inherits, and again when that changes', async () => {
    const files: Record<string, string> = { [`${FOLDER}/org.charter.yaml`]: ORG };
    const client = await connect({ folder: FOLDER, files });
    const document = client.open(DESK, `${FOLDER}/teams/desk.charter.yaml`);
    assert.deepEqual(await rules(document), ['other-than-base']);
    const shown = await document.request<TermsResult>('charter/terms', { uri: document.uri, signer: 'ana' });
    assert.ok(shown.ok);
    assert.equal(shown.summary, 'You agree to 2 points: 1 for the whole team, 1 from “Harbour Bikes”.');
    assert.deepEqual(shown.otherwise, ['“Harbour Bikes” says “Method: consensus.” Here: “Method: majority.”']);
    const signing = await sign(document, 'ana');
    assert.ok(signing.ok);
    const line = signing.edits.map(({ newText }) => newText).join('');
    document.edit(document.text().length, document.text().length, line.startsWith('\n') ? line.slice(1) : line);
    assert.match(document.text(), /terms: v2-/);
    assert.deepEqual(await rules(document), ['other-than-base']);

    files[`${FOLDER}/org.charter.yaml`] = ORG.replace('24', '48');
    assert.deepEqual(await rules(document), ['other-than-base'], 'nobody has said so yet');
    tell(client, `${FOLDER}/org.charter.yaml`);
    assert.deepEqual(await rules(document), ['other-than-base', 'fallen-signature']);
    delete files[`${FOLDER}/org.charter.yaml`];
    tell(client, `${FOLDER}/org.charter.yaml`);
    assert.deepEqual(await rules(document), ['unusable-base']);
    await client.close();
  });

  it('is judged without it as soon as it says so no longer, even where YAML cannot read the rest', async () => {
    const client = await connect({ folder: FOLDER, files: {} });
    const document = client.open(DESK, `${FOLDER}/teams/desk.charter.yaml`);
    assert.deepEqual(await rules(document), ['unusable-base']);
    const text = DESK.replace('extends: ../org.charter.yaml\n', 'x: "\n');
    document.change([{ text }], text);
    assert.deepEqual(await rules(document), []);
  });

  it('is judged with it in the whole workspace, too', async () => {
    const files: Record<string, string> = {
      [`${FOLDER}/org.charter.yaml`]: ORG,
      [`${FOLDER}/teams/desk.charter.yaml`]: DESK,
      [`${FOLDER}/teams/lost.charter.yaml`]: DESK.replace('../org', '../../outside').replace('Returns', 'Lost'),
    };
    const client = await connect({ folder: FOLDER, files });
    const ask = async (): Promise<Record<string, string>> => {
      const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] }); // prettier-ignore
      return Object.fromEntries(
        items.map((report) => [
          report.uri.slice(FOLDER.length + 1),
          report.kind === 'full' ? report.items.map(({ code }) => String(code)).filter((code) => code.endsWith('-base')).join() : '', // prettier-ignore
        ]),
      );
    };
    assert.deepEqual(await ask(), {
      'org.charter.yaml': '',
      'teams/desk.charter.yaml': 'other-than-base',
      'teams/lost.charter.yaml': 'unusable-base',
    });
    files[`${FOLDER}/org.charter.yaml`] = ORG.replace('consensus', 'majority');
    tell(client, `${FOLDER}/org.charter.yaml`);
    assert.equal((await ask())['teams/desk.charter.yaml'], '');
    await client.close();
  });
});

describe('a charter that builds on another, and its past', () => {
  const uri = `${FOLDER}/teams/desk.charter.yaml`;
  const files = { [`${FOLDER}/org.charter.yaml`]: ORG };
  const now = DESK.replace('title', 'purpose: Every return is settled within 24 hours.\ntitle');
  const then = now.replace('24', '48');

  it('says what its own words were when somebody signed', async () => {
    const earlier = await connect({ folder: FOLDER, files });
    const signing = await sign(earlier.open(then, uri), 'ana');
    await earlier.close();
    const line = (signing.ok && signing.edits[0]?.newText) || '';
    const options = { history: true, agreement: true };
    const client = await connect({ folder: FOLDER, files, options, history: { [uri]: [then] } });
    const document = client.open(`${now}${line.replace(/^\n/, '')}`, uri);
    const shown = await document.request<TermsResult>('charter/terms', { uri, signer: 'ana' });
    assert.ok(shown.ok);
    assert.match(shown.since ?? '', /Signed when this said “Every return is settled within 48 hours”/);
    await client.close();
  });

  it('says what the other one said, where that is what has changed', async () => {
    const earlier = await connect({
      folder: FOLDER,
      files: { [`${FOLDER}/org.charter.yaml`]: ORG.replace('24', '12') },
    });
    const signing = await sign(earlier.open(now, uri), 'ana');
    await earlier.close();
    const line = (signing.ok && signing.edits[0]?.newText) || '';
    const signed = `${now}${line.replace(/^\n/, '')}`;
    const history = { [uri]: [signed, now], [`${FOLDER}/org.charter.yaml`]: [ORG, ORG.replace('24', '12')] };
    const client = await connect({ folder: FOLDER, files, options: { history: true, agreement: true }, history });
    const document = client.open(signed, uri);
    const shown = await document.request<TermsResult>('charter/terms', { uri, signer: 'ana' });
    assert.ok(shown.ok);
    assert.equal(
      shown.since,
      'Signed when this said “We answer within 12 hours”; it now says “We answer within 24 hours”.',
    );
    assert.equal(shown.signedRevision, undefined);
    await client.close();
  });

  it('is compared with it by what both build on', async () => {
    const client = await connect({ folder: FOLDER, files });
    const signing = await sign(client.open(now, uri), 'ana');
    const line = (signing.ok && signing.edits[0]?.newText) || '';
    const signed = `${now}${line.replace(/^\n/, '')}`;
    const ask = async (text: string, name: string): Promise<ChangesResult> => {
      const changed = client.open(text, `${FOLDER}/teams/${name}.charter.yaml`);
      return await changed.request('charter/changes', { uri: changed.uri, before: signed, file: 'desk.charter.yaml' });
    };
    assert.match((await ask(`# A remark\n${signed}`, 'quiet')).html, /Nothing changed in what it says/);
    assert.match((await ask(signed.replace('24', '48'), 'loud')).headline, /Ana Ruiz must sign again/);
    await client.close();
  });
});

describe('a folder of signatures that only the client can read', () => {
  const top = 'vscode-vfs://github/acme/charters';
  const uri = `${top}/teams/desk.charter.yaml`;
  const folder = `${top}/teams/desk.signatures`;
  const text = `${DESK.replace(/^extends.*\n/m, '').replace('}]', '}, { id: bo, name: Bo Lind }]')}signatures: folder\n`;
  const files: Record<string, string> = {
    [`${folder}/ana.yaml`]: 'member: ana\nsigned: 2026-11-20\n',
    [`${folder}/bo.yaml`]: BIG_FILE,
    [`${folder}/notes.txt`]: 'no signature',
  };

  it('counts as it does on disk, and again when it changes', async () => {
    const client = await connect({ folder: top, files, options: { readFile: true, listFolder: true } });
    const document = client.open(text, uri);
    const standing = async (): Promise<string[]> =>
      (await document.request<SignersResult>('charter/signers', { uri })).signers.map((each) => each.standing);
    assert.deepEqual(await standing(), [
      'Signed on 20 November 2026, to no particular wording.',
      'Has not signed yet.',
    ]);
    assert.deepEqual(await rules(document), ['unusable-signature-file']);
    const signing = await sign(document, 'bo');
    assert.ok(signing.ok);
    assert.equal(signing.file?.uri, `${folder}/bo.yaml`);
    files[`${folder}/bo.yaml`] = signing.file?.text ?? '';
    tell(client, `${folder}/bo.yaml`);
    assert.match((await standing())[1] ?? '', /^Signed on 22 November 2026/);
    assert.deepEqual(client.learned, [uri], 'the preview is told');
    await client.close();
  });

  it('is not taken for empty where nobody can look', async () => {
    const client = await connect({ folder: top, files, options: { readFile: true } });
    const document = client.open(text, uri);
    assert.deepEqual(await rules(document), []);
    const shown = await document.request<TermsResult>('charter/terms', { uri, signer: 'ana' });
    assert.equal(shown.ok, false);
    await client.close();
  });
});

describe('files beside a charter, on disk', () => {
  const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'charter-')));
  const work = path.join(top, 'work');
  const uri = pathToFileURL(work).href;
  before(() => {
    mkdirSync(path.join(work, 'teams/desk.signatures'), { recursive: true });
    writeFileSync(path.join(work, 'org.charter.yaml'), ORG);
    writeFileSync(path.join(top, 'secret.charter.yaml'), ORG);
    writeFileSync(path.join(work, 'notes.txt'), 'secret');
    symlinkSync(path.join(top, 'secret.charter.yaml'), path.join(work, 'link.charter.yaml'));
    symlinkSync(path.join(work, 'notes.txt'), path.join(work, 'notes.charter.yaml'));
    symlinkSync(path.join(work, 'org.charter.yaml'), path.join(work, 'same.charter.yaml'));
    symlinkSync(top, path.join(work, 'out'));
    writeFileSync(path.join(work, 'teams/desk.signatures/ana.yaml'), 'member: ana\n');
    symlinkSync(path.join(work, 'notes.txt'), path.join(work, 'teams/desk.signatures/bo.yaml'));
    mkdirSync(path.join(work, 'teams/desk.signatures/cy.yaml'));
  });
  after(() => rmSync(top, { recursive: true }));

  it('are read below the workspace only, whatever links say', async () => {
    assert.deepEqual(await readInside(uri, 'org.charter.yaml'), { text: ORG, path: 'org.charter.yaml' });
    assert.deepEqual(await readInside(uri, 'same.charter.yaml'), { text: ORG, path: 'org.charter.yaml' });
    for (const [place, problem] of [
      ['gone.charter.yaml', 'missing'],
      ['link.charter.yaml', 'outside'],
      ['out/secret.charter.yaml', 'outside'],
      ['notes.charter.yaml', 'unreadable'],
      ['notes.txt', 'unreadable'],
      ['teams', 'unreadable'],
    ] as const)
      assert.deepEqual(await readInside(uri, place), { problem }, place);
    assert.equal(await readInside('vscode-vfs://github/x', 'org.charter.yaml'), undefined);
  });

  it('are listed without links and folders being followed', async () => {
    assert.deepEqual(await listInside(uri, 'teams/desk.signatures'), [
      { name: 'ana.yaml', text: 'member: ana\n' },
      { name: 'bo.yaml', text: undefined },
      { name: 'cy.yaml', text: undefined },
    ]);
    assert.deepEqual(await listInside(uri, 'teams/none.signatures'), []);
    assert.deepEqual(await listInside(uri, 'out'), []);
  });

  it('hold signatures that the editor shows and adds to', async () => {
    const file = path.join(work, 'teams/desk.charter.yaml');
    const text = `${DESK.replace(/^extends.*\n/m, '').replace('}]', '}, { id: bo, name: Bo Lind }]')}signatures: folder\n`;
    const client = await connect({ folder: uri, onDisk: true });
    const document = client.open(text, pathToFileURL(file).href);
    const found = await document.request<SignersResult>('charter/signers', { uri: document.uri });
    assert.deepEqual(found.signers.map(({ id, standing }) => `${id}: ${standing}`), ['ana: Signed, to no particular wording.', 'bo: Has not signed yet.']); // prettier-ignore
    const signing = await sign(document, 'ana');
    assert.ok(signing.ok);
    assert.deepEqual(signing.edits, []);
    assert.equal(signing.file?.uri, `${uri}/teams/desk.signatures/ana.yaml`);
    assert.match(signing.file?.text ?? '', /^member: ana\nsigned: 2026-11-22\nterms: v1-/);
    writeFileSync(path.join(work, 'teams/desk.signatures/ana.yaml'), signing.file?.text ?? '');
    tell(client, `${uri}/teams/desk.signatures/ana.yaml`);
    const now = await document.request<SignersResult>('charter/signers', { uri: document.uri });
    assert.equal(now.signers[0]?.signed, true);
    assert.deepEqual(await rules(document), ['unusable-signature-file', 'unusable-signature-file']);
    await client.close();
  });
});
