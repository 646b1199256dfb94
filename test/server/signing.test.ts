import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, Hover, MarkupContent, TextDocumentEdit } from 'vscode-languageserver';
import { amendEdits, applyEdits, parseCharter, signEdits, verifySignatures } from '../../core/src/index.js';
import type {
  Prepared,
  RecordReviewResult,
  Refused,
  ReviewersResult,
  ShownTerms,
  SignersResult,
  SignResult,
  TermsResult,
} from '../../server/src/protocol.js';
import { digests } from '../core/terms/digests.js';
import { connect, TODAY, type TestClient, type TestDocument } from '../kit/lsp.js';
import { scenario, type Scenario } from './scenario.js';

const DESK = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within 24 hours.
roles:
  - title: Lead
    responsibilities: [Plans the rota]
members:
  - { id: ana, name: Ana Ruiz, role: Lead, email: ana@harbour.example }
  - { id: bo, name: Bo Lind }
`;
const TERMS = digests(DESK);
const OLD = `v1-${'0'.repeat(64)}`;
const SIGNED = `${DESK}signatures:
  - { member: bo, signed: 2026-06-30, terms: ${OLD} }
`;

let client: TestClient;
/** An editor with commands of its own. */
let rich: TestClient;
before(async () => {
  client = await connect();
  rich = await connect({ options: { agreement: true, today: TODAY } });
});
after(() => Promise.all([client.close(), rich.close()]));

const open = (text: string, asked = client): TestDocument => scenario(asked, text).document;

async function ask<R>({ uri }: TestDocument, method: string, params: object = {}, asked = client): Promise<R> {
  return await asked.connection.sendRequest<R>(method, { uri, ...params });
}

function applied(document: TestDocument, { edits }: Pick<Prepared, 'edits'>): string {
  return applyEdits(
    document.text(),
    edits.map(({ range, newText }) => ({ ...document.span(range), text: newText })),
  );
}

async function shown(document: TestDocument, signer: string): Promise<ShownTerms> {
  const result = await ask<TermsResult>(document, 'charter/terms', { signer });
  if (!result.ok) assert.fail(result.message);
  return result;
}

async function refusal(document: TestDocument, method: string, params: object): Promise<Refused> {
  const result = await ask<Prepared | Refused>(document, method, params);
  if (result.ok) assert.fail('not refused');
  return result;
}

describe('who may sign', () => {
  it('is listed with where they stand', async () => {
    const { title, signers } = await ask<SignersResult>(open(SIGNED), 'charter/signers');
    assert.equal(title, 'Returns Desk');
    assert.deepEqual(signers, [
      { id: 'ana', name: 'Ana Ruiz', signed: false, standing: 'Has not signed yet.' },
      {
        id: 'bo',
        name: 'Bo Lind',
        signed: false,
        standing: 'The signature of 30 June 2026 was given to other terms than these.',
      },
    ]);
  });

  it('is known by an address, else by a name', async () => {
    const document = open(DESK);
    const me = async (...known: string[]): Promise<string | undefined> =>
      (await ask<SignersResult>(document, 'charter/signers', { known })).me;
    assert.equal(await me('ANA@harbour.example', 'Bo Lind'), 'ana');
    assert.equal(await me('someone@else.example', 'bo lind'), 'bo');
    assert.equal(await me('someone@else.example'), undefined);
    assert.equal(await me(), undefined);
  });

  it('is known by a place in the charter', async () => {
    const { document, text } = scenario(client, SIGNED);
    const here = async (words: string): Promise<string | undefined> =>
      (await ask<SignersResult>(document, 'charter/signers', { offset: text.indexOf(words) })).here;
    assert.equal(await here('Bo Lind'), 'bo');
    assert.equal(await here('member: bo'), 'bo');
    assert.equal(await here('purpose'), undefined);
  });
});

describe('what a signature covers', () => {
  it('is told in numbered sentences', async () => {
    const terms = await shown(open(DESK), 'ana');
    assert.equal(terms.summary, 'You agree to 3 points: 1 for the whole team, 2 as Lead.');
    assert.deepEqual(
      terms.groups.flatMap(({ points }) => points.map(({ number }) => number)),
      [1, 2, 3],
    );
    assert.match(JSON.stringify(terms.groups), /settled within 24 hours/);
    assert.equal(terms.terms, TERMS['ana']);
    assert.match(terms.code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    assert.equal(terms.day, '22 November 2026');
  });

  it('is told after signing, too', async () => {
    const { signer } = await shown(
      open(`${DESK}signatures: [{ member: ana, signed: 2026-11-01, terms: ${TERMS['ana']} }]\n`),
      'ana',
    );
    assert.deepEqual([signer.signed, signer.standing], [true, 'Signed on 1 November 2026.']);
  });

  it('is not told of a charter with errors, but where they lie', async () => {
    const { document, cursor } = scenario(client, DESK.replace('role: Lead', 'role: █Leed'));
    const { message, places } = await refusal(document, 'charter/terms', { signer: 'ana' });
    assert.match(message, /cannot be signed as it is/);
    assert.equal(places.length, 1);
    assert.deepEqual({ line: places[0]?.line, character: places[0]?.character }, document.at(cursor));
    assert.match(places[0]?.message ?? '', /Leed/);
  });

  it('is told although signatures are wrong', async () => {
    assert.ok((await shown(open(`${SIGNED}  - { member: nobody, signed: 2026-06-31 }\n`), 'ana')).ok);
  });

  it('is not told of nobody', async () => {
    assert.match((await refusal(open(DESK), 'charter/terms', { signer: 'anna' })).message, /Did you mean “ana”/);
  });
});

describe('signing', () => {
  async function sign(document: TestDocument, signer: string): Promise<SignResult> {
    const { version, terms } = await shown(document, signer);
    return await ask<SignResult>(document, 'charter/sign', { signer, version, terms });
  }

  it('adds one line, and the signature holds', async () => {
    const document = open(SIGNED);
    const result = await sign(document, 'ana');
    if (!result.ok) assert.fail(result.message);
    const text = applied(document, result);
    assert.equal(text, `${SIGNED}  - { member: ana, signed: 2026-11-22, terms: ${TERMS['ana']} }\n`);
    assert.match(result.message, /^Ana Ruiz has signed “Returns Desk”\. Code of these terms: /);
    const { signatures } = verifySignatures(parseCharter(text), TODAY);
    assert.equal(signatures.find(({ signer }) => signer === 'ana')?.verdict, 'holds');
  });

  it('renews the line of somebody who has signed other terms', async () => {
    const document = open(SIGNED);
    const result = await sign(document, 'bo');
    if (!result.ok) assert.fail(result.message);
    assert.equal(applied(document, result), SIGNED.replace(OLD, TERMS['bo'] ?? '').replace('2026-06-30', TODAY));
  });

  it('is refused for what was not shown', async () => {
    const document = open(DESK);
    const { version, terms } = await shown(document, 'ana');
    document.type('within 2', '1');
    const changed = /has changed since this was shown/;
    assert.match((await refusal(document, 'charter/sign', { signer: 'ana', version, terms })).message, changed);
    const now = await shown(document, 'ana');
    assert.notEqual(now.terms, terms);
    const stale = { signer: 'ana', version: now.version, terms };
    assert.match((await refusal(document, 'charter/sign', stale)).message, changed);
  });

  it('is refused of a charter with errors, and twice', async () => {
    const broken = open(DESK.replace('title: Returns', 'titel: Returns'));
    const params = { signer: 'ana', version: 1, terms: TERMS['ana'] };
    assert.match((await refusal(broken, 'charter/sign', params)).message, /cannot be signed as it is/);
    const done = open(`${DESK}signatures: [{ member: ana, signed: 2026-11-01, terms: ${TERMS['ana']} }]\n`);
    assert.match((await refusal(done, 'charter/sign', params)).message, /has signed these terms already/);
  });
});

describe('the offer to sign', () => {
  async function offered(source: string, asked: TestClient): Promise<{ at: Scenario; action: CodeAction | undefined }> {
    const at = scenario(asked, source);
    const { items = [] } = await at.document.pull();
    const place = at.document.at(at.cursor);
    const actions = await at.document.request<CodeAction[]>('textDocument/codeAction', {
      range: { start: place, end: place },
      context: { diagnostics: items },
    });
    return { at, action: actions.find(({ title }) => title.startsWith('Sign as')) };
  }

  it('opens the page of an editor that has one', async () => {
    const { at, action } = await offered(DESK.replace('Ana Ruiz', 'Ana█ Ruiz'), rich);
    assert.equal(action?.title, 'Sign as Ana Ruiz…');
    assert.deepEqual(action?.command?.arguments, [{ uri: at.document.uri, signer: 'ana' }]);
    assert.equal(action?.diagnostics?.[0]?.code, 'unsigned-member');
  });

  it('signs this version at once in other editors', async () => {
    const { at, action } = await offered(SIGNED.replace('member: bo', 'member: b█o'), client);
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: at.document.uri, version: 1 });
    const text = applied(at.document, { edits: (change?.edits ?? []) as Prepared['edits'] });
    assert.equal(text, SIGNED.replace(OLD, TERMS['bo'] ?? '').replace('2026-06-30', TODAY));
    assert.equal(action?.diagnostics?.[0]?.code, 'fallen-signature');
  });

  it('is made to everybody who is asked together', async () => {
    const history = 'history:\n  - { date: 2026-11-20, change: 24 hours instead of 48 }\n';
    const two = `${SIGNED}  - { member: ana, signed: 2026-06-30, terms: ${OLD} }\n${history}`;
    const { document, cursor } = scenario(client, two.replace('member: ana', 'member: a█na'));
    const { items = [] } = await document.pull();
    assert.ok(
      items.some(({ code }) => code === 'awaited-signature'),
      JSON.stringify(items),
    );
    const range = { start: document.at(cursor), end: document.at(cursor) };
    const context = { diagnostics: items };
    const actions = await document.request<CodeAction[]>('textDocument/codeAction', { range, context });
    const titles = actions.map(({ title }) => title).filter((title) => title.startsWith('Sign'));
    assert.deepEqual(titles.toSorted(), ['Sign as Ana Ruiz', 'Sign as Bo Lind']);
  });

  it('is not made where the charter has errors, nor where there is nothing to sign', async () => {
    const broken = DESK.replace('Ana Ruiz', 'Ana█ Ruiz').replace('role: Lead', 'role: Leed');
    assert.equal((await offered(broken, client)).action, undefined);
    assert.equal((await offered(DESK.replace('active', 'draft').replace('Ana', 'A█na'), client)).action, undefined);
  });
});

describe('the hover over a person', () => {
  async function hovered(source: string, asked: TestClient): Promise<string> {
    const hover = await scenario(asked, source).ask<Hover | null>('textDocument/hover');
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  }

  it('says where they stand', async () => {
    const fallen = SIGNED.replace('member: bo', 'member: b█o');
    assert.match(await hovered(fallen, rich), /The signature of 30 June 2026 was given to other terms/);
    assert.match(await hovered(DESK.replace('Ana Ruiz', 'Ana█ Ruiz'), rich), /Has not signed yet\\\.$/);
  });

  it('says what a signature would cover where no page can', async () => {
    const text = await hovered(DESK.replace('Ana Ruiz', 'Ana█ Ruiz'), client);
    assert.match(
      text,
      /Has not signed yet\\\. What a signature covers:\n\n1\. Every return is settled within 24 hours/,
    );
  });

  it('shows what has been worded anew since they signed', async () => {
    const then = `${DESK}norms: [We tell each other early and in plain words when something gos wrong with an order]\n`;
    const signing = signEdits(parseCharter(then), 'bo', { date: '2026-06-30', findings: [] });
    const signed = applyEdits(then, signing.ok ? signing.edits : []);
    const amending = amendEdits(parseCharter(signed), parseCharter(signed.replace('gos', 'goes')), 'ana', { date: '2026-07-01', confirmed: 'bo' }); // prettier-ignore
    assert.ok(amending.ok);
    const amended = applyEdits(signed.replace('gos', 'goes'), amending.edits);
    const text = await hovered(amended.replace('member: bo', 'member: b█o'), rich);
    assert.match(text, /only the wording has changed since, as Ana Ruiz declared and Bo Lind confirmed/);
    assert.match(text, /- norms: ~~We tell .* gos wrong with an order~~ \*\*We tell .* goes wrong with an order\*\*/);
  });

  it('says nothing of a draft that nobody has begun to sign', async () => {
    assert.doesNotMatch(await hovered(DESK.replace('active', 'draft').replace('Bo', 'B█o'), rich), /signed/);
  });
});

describe('code lenses', () => {
  async function lenses(text: string, asked: TestClient): Promise<string[]> {
    const document = open(text, asked);
    const found = await document.request<CodeLens[]>('textDocument/codeLens');
    return found.map(({ range, command }) => {
      const line = document.text().split('\n')[range.start.line] ?? '';
      return `${line.split(':')[0]}: ${command?.title}${command?.command ? ` → ${command.command}` : ''}`;
    });
  }
  const REVIEW = 'review: { cadence: quarterly, last: 2026-09-04, next: 2026-12-04 }\n';

  it('say how the signing stands and when the review is due, with buttons where the editor has them', async () => {
    assert.deepEqual(await lenses(SIGNED + REVIEW, rich), [
      'signatures: 0 of 2 signed, 1 has to sign again',
      'signatures: Sign… → charter.sign',
      'review: Review in 12 days',
      'review: Record a review… → charter.recordReview',
    ]);
    assert.deepEqual(await lenses(DESK + REVIEW, client), ['title: 0 of 2 signed', 'review: Review in 12 days']);
  });

  it('say more to whoever points at them', async () => {
    const found = await open(SIGNED + REVIEW, rich).request<CodeLens[]>('textDocument/codeLens');
    const tooltips = found.map(({ command }) => command?.tooltip);
    assert.match(String(tooltips[0]), /^Ana Ruiz and Bo Lind are asked to sign/);
    assert.match(String(tooltips[2]), /looked at again by 4 December 2026/);
  });

  it('have no button where there is nothing left to sign', async () => {
    const all = ['ana', 'bo'].map((id) => `  - { member: ${id}, signed: 2026-11-01, terms: ${TERMS[id]} }\n`);
    assert.deepEqual(await lenses(`${DESK}signatures:\n${all.join('')}`, rich), ['signatures: All 2 signed']);
  });

  it('leave drafts, closed charters and broken texts alone', async () => {
    assert.deepEqual(await lenses(DESK.replace('active', 'draft'), rich), []);
    assert.deepEqual(await lenses(SIGNED.replace('active', 'closed') + REVIEW, rich), []);
    assert.deepEqual(await lenses('- no\n- charter\n', rich), []);
  });
});

describe('recording a review', () => {
  const REVIEW = 'review:\n  cadence: quarterly\n  next: 2026-11-01\n  owner: Lead\n';

  it('asks who, and says when the next one is due', async () => {
    const document = open(DESK + REVIEW);
    const { people, likely, next } = await ask<ReviewersResult>(document, 'charter/reviewers');
    assert.deepEqual(
      people.map(({ name, kind }) => `${name}: ${kind}`),
      ['Everyone: The whole team', 'Ana Ruiz: Member', 'Bo Lind: Member', 'Lead: Role'],
    );
    assert.equal(likely, 'lead');
    assert.equal(next, 'The next review will be on 22 February 2027.');
    const known = await ask<ReviewersResult>(document, 'charter/reviewers', { known: ['Bo Lind'] });
    assert.equal(known.likely, 'bo');
  });

  it('writes it down', async () => {
    const document = open(DESK + REVIEW);
    const result = await ask<RecordReviewResult>(document, 'charter/recordReview', {
      by: 'ana',
      outcome: ' No change ',
    });
    if (!result.ok) assert.fail(result.message);
    const text = applied(document, result);
    assert.match(text, /\n {2}next: 2027-02-22\n {2}owner: Lead\n/);
    assert.match(text, /- \{ date: 2026-11-22, by: ana, outcome: No change, terms: v1-[0-9a-f]{64} \}/);
    assert.equal(
      result.message,
      '“Returns Desk” was reviewed today by Ana Ruiz. The next review is on 22 February 2027.',
    );
  });

  it('is refused for nobody', async () => {
    assert.match((await refusal(open(DESK), 'charter/recordReview', { by: 'zoe' })).message, /no member, role/);
  });

  it('is offered where it is overdue', async () => {
    for (const [asked, title] of [
      [rich, 'Record a review…'],
      [client, 'Record a review that everyone held today'],
    ] as const) {
      const { document } = scenario(asked, DESK + REVIEW);
      const { items = [] } = await document.pull();
      const overdue = (items as { code?: string; range: object }[]).find(({ code }) => code === 'review-overdue');
      const params = { range: overdue?.range, context: { diagnostics: items } };
      const actions = await document.request<CodeAction[]>('textDocument/codeAction', params);
      assert.ok(actions.some((action) => action.title === title));
    }
  });
});
