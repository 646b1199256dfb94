import assert from 'node:assert/strict';
import type { CodeLens, Diagnostic, Hover, ResponseError } from 'vscode-languageserver';
import { parseCharter } from '../../core/src/index.js';
import { catalogue } from '../../core/src/l10n/de.generated.js';
import { renderMarkdown } from '../../core/src/render/index.js';
import { answer as readDocuments } from '../../server/src/importing/answer.js';
import type {
  ChangesResult,
  OverviewResult,
  RecordReviewResult,
  RenderResult,
  ReviewersResult,
  ReviewResult,
  SignersResult,
  SignResult,
  TermsResult,
} from '../../server/src/protocol.js';
import { connect, TODAY, type TestClient, type TestDocument } from '../kit/lsp.js';

const CHARTER = `charter: 1
title: Retouren
language: de
status: active
purpose: Wir nehmen Ware zurück.
roles:
  - {id: leitung, title: Leitung, responsibilities: [Entscheidet]}
  - {title: Kasse, responsibilities: [Zahlt aus]}
members:
  - {id: ana, name: Ana Ruiz, role: leitung}
  - {id: bo, name: Bo Lind}
objectives:
  - Wir werden besser.
review: {cadence: quarterly, last: 2026-09-01, next: 2026-12-01}
signatures:
  - {member: ana, signed: 2026-11-01}
`;
const URI = 'file:///retouren.charter.yaml';

/** What people read in an answer: its texts but for names of fields, edits and addresses. */
function wordsIn(answer: unknown, under = ''): string[] {
  if (typeof answer === 'string') return NOT_READ.has(under) ? [] : [answer];
  if (Array.isArray(answer)) return answer.flatMap((each) => wordsIn(each, under));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => wordsIn(value, name));
}

const NOT_READ: ReadonlySet<string> = new Set(
  'uri code command newText insertText href source rule kind id'.split(' '),
);

/** Words that stand in nearly every English sentence, and in no German one. */
const ENGLISH = /\b(?:the|of|to|and|has|have|by|is|this|with|what|nobody|everyone|signed|your?)\b/i;

describe('an editor that is set to German', () => {
  let client: TestClient;
  let document: TestDocument;
  beforeEach(async () => {
    client = await connect({ options: { today: TODAY, language: 'de', catalogue, agreement: true, snippets: false } });
    document = client.open(CHARTER, URI);
  });
  afterEach(() => client.close());

  const ask = <R>(method: string, params: object = {}): Promise<R> => document.request<R>(method, params);
  const own = <R>(method: string, params: object = {}): Promise<R> =>
    client.connection.sendRequest<R>(method, { uri: URI, ...params });

  it('reads no English in what is found, what can be done about it, and what stands above the lines', async () => {
    const { items = [] } = await document.pull();
    assert.ok(items.length > 2);
    assertGerman(items);
    for (const { range, ...item } of items) {
      const context = { diagnostics: [{ range, ...item }] satisfies Diagnostic[] };
      assertGerman(await ask('textDocument/codeAction', { range, context }), 'title');
    }
    const lenses = await ask<CodeLens[]>('textDocument/codeLens');
    assert.ok(lenses.some(({ command }) => command?.title === 'Unterschreiben …'));
    assertGerman(lenses);
  });

  it('reads what is missing as one gentle remark', async () => {
    const bare = client.open('charter: 1\ntitle: Neu\n', 'file:///neu.charter.yaml');
    const { items = [] } = await bare.pull();
    const remark = items.find(({ code }) => code === 'missing-essentials');
    assert.match(String(remark?.message), /^Diese Charta sagt noch nicht alles\. Es fehlen: .* und .*\. Ergänzen Sie/);
    assertGerman(items);
  });

  it('reads no English about reviews', async () => {
    const review = await own<ReviewResult>('charter/review');
    assert.equal(review.text, 'Überprüfung in 9 Tagen');
    assert.equal(review.tooltip, 'Diese Charta soll bis zum 1. Dezember 2026 wieder angeschaut werden.');
    const who = await own<ReviewersResult>('charter/reviewers');
    assert.deepEqual(who.people[0], { id: 'all', name: 'Alle', kind: 'Das ganze Team' });
    assertGerman(who);
    const done = await own<RecordReviewResult>('charter/recordReview', { by: 'ana', outcome: '' });
    assert.ok(done.ok);
    assert.match(done.message, /^„Retouren“ wurde heute von Ana Ruiz überprüft\. Die nächste Überprüfung ist am /);
    assertGerman(await own('charter/recordReview', { by: 'niemand' }));
  });

  it('reads no English about signing', async () => {
    assertGerman(await own<SignersResult>('charter/signers'));
    const terms = await own<TermsResult>('charter/terms', { signer: 'bo' });
    assert.ok(terms.ok);
    assert.equal(terms.day, '22. November 2026');
    assertGerman(terms);
    const signed = await own<SignResult>('charter/sign', { signer: 'bo', version: terms.version, terms: terms.terms });
    assert.ok(signed.ok);
    assert.match(signed.message, /^Bo Lind hat „Retouren“ unterschrieben\. Code dieser Bedingungen: /);
    assertGerman(await own('charter/sign', { signer: 'bo', version: terms.version, terms: 'v1:sha256:other' }));
    assertGerman(await own('charter/terms', { signer: 'niemand' }));
  });

  it('reads no English in the list of charters and in a review of changes', async () => {
    const { charters } = await client.connection.sendRequest<OverviewResult>('charter/overview', { uris: [URI] });
    assert.equal(charters[0]?.due, 'in 9 Tagen');
    assertGerman(charters);
    const before = CHARTER.replace('Wir nehmen Ware zurück.', 'Wir nehmen alles zurück.').replace('Zahlt aus', 'Zahlt');
    const { html, headline, places } = await own<ChangesResult>('charter/changes', { before, file: 'x.charter.yaml' });
    assertGerman([
      headline,
      ...places.map(({ sentence }) => sentence),
      ...html.replaceAll(/<[^>]*>/g, '\n').split('\n'),
    ]);
  });

  it('reads no English in the preview of a German charter', async () => {
    const { html } = await own<RenderResult>('charter/render');
    assert.match(html, /Zweck des Teams/);
    assertGerman(html.replaceAll(/<[^>]*>/g, '\n').split('\n'));
  });

  it('is refused in German, and told of rules', async () => {
    const position = document.at(CHARTER.indexOf('leitung, title'));
    for (const newName of ['', 'zwei Wörter', 'kasse', 'bo']) {
      await assert.rejects(ask('textDocument/rename', { position, newName }), ({ message }: ResponseError) => {
        assertGerman([message]);
        return true;
      });
    }
    const { markdown } = await client.connection.sendRequest<{ markdown: string }>('charter/explain', {
      rule: 'unheld-role',
    });
    assert.match(markdown, /^# unheld-role\n[^]*\n## Was zu tun ist\n/);
  });

  it('reads no English in settings', async () => {
    const settings = client.open('profile: strict\nrules:\n  unheld-role: off\n', 'file:///charter.config.yaml');
    for (const at of ['profile', 'strict', 'rules', 'unheld-role', 'off']) {
      const position = settings.at(settings.text().indexOf(at));
      const hover = await settings.request<Hover | null>('textDocument/hover', { position });
      assert.ok(hover, at);
      assertGerman(hover);
    }
  });
});

describe('what reads documents for a German editor', () => {
  const read = (name: string, text: string): ReturnType<typeof readDocuments> =>
    readDocuments({ files: [{ name, bytes: new TextEncoder().encode(text) }], anything: false, catalogue });

  it('reports on an import, and turns documents away, in German', () => {
    const report = read('retouren.md', '# Retouren\n\n## Zweck\n\nWir machen Retouren leicht.\n\n<!-- geheim -->\n');
    assert.ok(report.outcome === 'imported');
    assert.match(report.report, /^# Import von retouren\.md$/m);
    assertGerman(report.report.split('\n'));
    for (const [name, text] of [
      ['leer.md', ''],
      ['x.pdf', '%PDF-1.7'],
      ['kuchen.md', '# Kuchen\n\nMehl nehmen.\n'],
    ]) {
      const refused = read(String(name), String(text));
      assert.ok(refused.outcome === 'refused');
      assertGerman(refused.reason);
    }
  });

  it('says in German what an edited page changes', () => {
    const text = CHARTER.replace('status: active\n', '').replace(/\nsignatures:[^]*/, '\n');
    const page = renderMarkdown(parseCharter(text));
    const edited = page
      .replace('Wir nehmen Ware zurück.', 'Wir nehmen alles zurück.')
      .replace(/\n\| Bo Lind \|.*\n/, '\n| Cy Jung | | |\n')
      .replace('alle drei Monate', 'nie')
      .replace('jedes Quartal', 'nie');
    const bytes = new TextEncoder().encode(edited);
    const told = readDocuments({ file: { name: 'retouren.md', bytes }, onto: text, catalogue });
    assert.ok(told.outcome === 'edited');
    assert.ok(told.changes.length > 0 && told.byHand !== '');
    assertGerman([...told.changes.map(({ words }) => words), ...told.byHand.split('\n')]);
  });
});

describe('an editor that is set to English', () => {
  it('reads what the above would find', async () => {
    const client = await connect({ options: { today: TODAY, agreement: true } });
    const document = client.open(CHARTER, URI);
    const { items = [] } = await document.pull();
    const answers = [items, ...(await Promise.all(['textDocument/codeLens', 'charter/review'].map(ask)))];
    for (const answer of answers) assert.throws(() => assertGerman(answer));
    await client.close();

    function ask(method: string): Promise<unknown> {
      return client.connection.sendRequest(method, { uri: URI, textDocument: { uri: URI } });
    }
  });
});

/** @param only the field that is looked at, where not all are read */
function assertGerman(answer: unknown, only?: string): void {
  const words = only === undefined ? wordsIn(answer) : titlesIn(answer);
  const english = words.filter((text) => ENGLISH.test(text.replaceAll(/`[^`]*`|„[^“]*“|\*[a-z]+\*/g, '')));
  assert.deepEqual(english, []);
}

function titlesIn(answer: unknown): string[] {
  return (answer as readonly { readonly title: string }[]).map(({ title }) => title);
}
