import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { applyEdits } from '../../core/src/index.js';
import { connect, TODAY, type TestClient } from '../kit/lsp.js';
import { scenario, TEAM } from './scenario.js';

let client: TestClient;
before(async () => {
  client = await connect();
});
after(() => client.close());

interface Offer {
  readonly labels: string[];
  readonly items: CompletionItem[];
  /** The text after choosing an item. */
  choose(label: string): string;
}

async function complete(source: string, params: object = {}, asked: TestClient = client): Promise<Offer> {
  const { text, document, ask } = scenario(asked, source);
  const items = (await ask<CompletionItem[] | null>('textDocument/completion', params)) ?? [];
  return {
    items,
    labels: items.map(({ label }) => label),
    choose(label) {
      const item = items.find((each) => each.label === label);
      assert.ok(item, `${label} is not among ${items.map((each) => each.label).join(', ')}`);
      const { range, newText } = item.textEdit as TextEdit;
      return applyEdits(text, [{ ...document.span(range), text: newText }]);
    },
  };
}

const has = (offer: Offer, ...labels: string[]): void => {
  for (const label of labels)
    assert.ok(offer.labels.includes(label), `${label} is not among ${offer.labels.join(', ')}`);
};
const lacks = (offer: Offer, ...labels: string[]): void => {
  for (const label of labels) assert.ok(!offer.labels.includes(label), `${label} is offered`);
};

describe('completion of keys', () => {
  it('offers the sections that are not there yet, with what they are for', async () => {
    const offer = await complete(`${TEAM}█`);
    has(offer, 'purpose', 'review', 'objectives');
    lacks(offer, 'members', 'roles', 'email');
    const purpose = offer.items.find(({ label }) => label === 'purpose');
    assert.match(JSON.stringify(purpose?.documentation), /```yaml/);
  });

  it('replaces a half-typed word on a line of its own', async () => {
    const offer = await complete('charter: 1\ntitle: Desk\nperi█\nroles:\n  - title: Lead\n');
    assert.match(offer.choose('period'), /\ntitle: Desk\nperiod:\n/);
  });

  it('knows the item it is in, though the line before swallows the word', async () => {
    const offer = await complete('charter: 1\nmembers:\n  - name: Ana\n    rol█\n  - name: Bo\n');
    has(offer, 'roles', 'email');
    lacks(offer, 'name', 'purpose');
    assert.match(offer.choose('email'), /name: Ana\n    email: \$0\n  - name: Bo/);
  });

  it('knows the item before a line that has keys already', async () => {
    const offer = await complete('charter: 1\nmembers:\n  - name: Ana\n    █\n    email: ana@example.org\n');
    has(offer, 'roles', 'since');
    lacks(offer, 'name', 'email');
  });

  it('writes lists and keys below with their indentation', async () => {
    const role = await complete('charter: 1\nroles:\n  - title: Lead\n    resp█\n');
    assert.match(role.choose('responsibilities'), /\n    responsibilities:\n      - \$0\n/);
    const objective = await complete('charter: 1\nobjectives:\n  - text: Answer\n    curr█\n');
    has(objective, 'current');
  });

  it('offers keys behind a hyphen when asked, and not while a sentence begins', async () => {
    has(await complete('charter: 1\nmembers:\n  - █\n'), 'name', 'roles');
    const typing = { context: { triggerKind: 2, triggerCharacter: ' ' } };
    assert.deepEqual((await complete('charter: 1\nnorms:\n  - █\n', typing)).labels, []);
  });

  it('keeps a colon that is there', async () => {
    const offer = await complete('charter: 1\nmembers:\n  - na█me: Ana\n');
    assert.match(offer.choose('email'), /  - email: Ana\n/);
  });

  it('works between braces', async () => {
    const offer = await complete('charter: 1\nsignatures:\n  - { member: ana, si█ }\n');
    has(offer, 'signed');
    lacks(offer, 'member');
    assert.match(offer.choose('signed'), /\{ member: ana, signed: \$0 \}/);
  });

  it('offers nothing inside a text', async () => {
    assert.deepEqual((await complete('charter: 1\npurpose: |\n  We serve\n  rol█\n')).labels, []);
    assert.deepEqual((await complete('charter: 1\npurpose: We serve everybody who █\n')).labels, []);
  });

  it('offers whole charters in an empty file, to clients without snippets of their own', async () => {
    const offer = await complete('█');
    has(offer, 'charter-minimal', 'charter', 'title');
    assert.match(offer.choose('charter-minimal'), /^charter: 1\ntitle: \$\{1:/);
    has(await complete('chart█'), 'charter-minimal');
    const vscode = await connect({ options: { snippets: true } });
    lacks(await complete('█', {}, vscode), 'charter-minimal');
    await vscode.close();
  });

  it('writes plain text for clients that cannot fill in snippets', async () => {
    const plain = await connect({ capabilities: { textDocument: { diagnostic: {} } } });
    const offer = await complete('charter: 1\nmembers:\n  - name: Ana\n    em█\n', {}, plain);
    assert.match(offer.choose('email'), /\n    email: \n/);
    await plain.close();
  });
});

describe('completion of values', () => {
  it('offers closed words with their meaning', async () => {
    const offer = await complete('charter: 1\nstatus: █\n');
    assert.deepEqual(offer.labels, ['draft', 'proposed', 'active', 'superseded', 'closed']);
    assert.match(offer.items[2]?.detail ?? '', /\w+ \w+/);
    assert.match(offer.choose('active'), /\nstatus: active\n/);
  });

  it('offers cadences, days and dates where they belong', async () => {
    has(await complete('charter: 1\nmeetings:\n  - cadence: w█\n'), 'weekly', 'monthly');
    has(await complete('charter: 1\nmeetings:\n  - day: █\n'), 'Monday');
    has(await complete('charter: 1\nreview:\n  next: █\n'), TODAY);
    has(await complete('charter: 1\nmeetings:\n  - timezone: Eu█\n'), 'Europe/Lisbon');
  });

  it('offers whom a reference may name, with what people call them', async () => {
    const offer = await complete(`${TEAM}objectives:\n  - text: Answer\n    owner: █\n`);
    has(offer, 'ana', 'bo-lindqvist', 'chidi-okafor', 'lead', 'quality-coach');
    lacks(offer, 'csat');
    const ana = offer.items.find(({ label }) => label === 'ana');
    assert.equal(ana?.detail, 'Ana Ruiz');
    assert.match(ana?.filterText ?? '', /Ana Ruiz/);
    has(await complete(`${TEAM}objectives:\n  - text: Answer\n    metric: cs█\n`), 'csat');
  });

  it('offers them in lists of both kinds, closed or not', async () => {
    const flow = await complete(TEAM.replace('[lead]', '[lead, █]'));
    has(flow, 'quality-coach');
    assert.match(flow.choose('quality-coach'), /roles: \[lead, quality-coach\]/);
    has(await complete(TEAM.replace('[lead]', '[lead, █')), 'quality-coach');
    has(await complete(TEAM.replace(' [lead]', '\n      - █')), 'lead', 'quality-coach');
    has(await complete(`${TEAM}signatures:\n  - █`), 'ana', 'member');
    has(await complete(`${TEAM}signatures:\n  - { member: █`), 'ana');
  });

  it('replaces what was there, quotation marks kept', async () => {
    const offer = await complete(`${TEAM}review:\n  owner: "Service L█ead"\n`);
    assert.match(offer.choose('ana'), /owner: "ana"\n/);
  });

  it('offers the rules behind charter-ignore and charter-later', async () => {
    const offer = await complete('charter: 1\n# charter-ignore missing-█\ntitle: A\n');
    has(offer, 'missing-purpose');
    assert.match(offer.choose('missing-purpose'), /# charter-ignore missing-purpose: \n/);
    const later = await complete('charter: 1\n# charter-later-file missing-█\ntitle: A\n');
    assert.match(later.choose('missing-purpose'), /# charter-later-file missing-purpose by \n/);
  });
});
