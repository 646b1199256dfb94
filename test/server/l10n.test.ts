import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, Hover, MarkupContent } from 'vscode-languageserver';
import { catalogue } from '../../core/src/l10n/de.generated.js';
import { connect, TODAY, type TestClient } from '../kit/lsp.js';
import { scenario, TEAM } from './scenario.js';

const CHARTER = `charter: 1
title: Returns Desk
purpose: We take goods back.
roles:
  - title: Lead
    responsibilities: [Decides]
  - title: Coach
    responsibilities: [Trains]
members:
  - name: Ana Ruiz
    role: Lead
`;

describe('the language of the editor', () => {
  let client: TestClient;
  afterEach(() => client.close());

  async function heard(options: object): Promise<{ message: string | undefined; titles: readonly string[] }> {
    client = await connect({ options: { today: TODAY, ...options } });
    const document = client.open(CHARTER);
    const { items = [] } = await document.pull();
    const found = items.find(({ code }) => code === 'unheld-role');
    assert.ok(found);
    const context = { diagnostics: [found] };
    const actions = await document.request<CodeAction[]>('textDocument/codeAction', { range: found.range, context });
    return { message: found.message as string, titles: actions.map(({ title }) => title) };
  }

  it('is English where no other was asked for', async () => {
    const { message, titles } = await heard({});
    assert.match(message ?? '', /^Nobody holds the role “Coach”/);
    assert.ok(titles.includes('Mark the role as vacant'));
  });

  it('is that of the catalogue which the client gave', async () => {
    const { message, titles } = await heard({ language: 'de', catalogue });
    assert.match(message ?? '', /^Niemand hat die Rolle „Coach“/);
    assert.ok(titles.includes('Die Rolle als unbesetzt kennzeichnen'));
  });

  it('is English for a language that nobody has translated', async () => {
    assert.match((await heard({ language: 'xx' })).message ?? '', /^Nobody holds/);
  });

  describe('in what explains the format', () => {
    beforeEach(async () => {
      client = await connect({ options: { today: TODAY, language: 'de', catalogue } });
    });

    async function offered(source: string): Promise<ReadonlyMap<string, CompletionItem>> {
      const items = await scenario(client, source).ask<CompletionItem[] | null>('textDocument/completion');
      return new Map((items ?? []).map((item) => [item.label, item]));
    }

    async function explained(source: string): Promise<string> {
      const hover = await scenario(client, source).ask<Hover | null>('textDocument/hover');
      return (hover?.contents as MarkupContent | undefined)?.value ?? '';
    }

    it('translates what a field is for, and leaves its name and the example', async () => {
      const text = await explained('charter: 1\npur█pose: We mend.\n');
      assert.match(text, /^\*\*Zweck\*\*\n\nWozu es das Team gibt/);
      assert.match(text, /```yaml\npurpose:/);
    });

    it('translates what a word means, and leaves the word', async () => {
      assert.match(await explained('charter: 1\nstatus: dr█aft\n'), /^`draft`: noch in Arbeit/);
      const item = (await offered('charter: 1\nstatus: █\n')).get('proposed');
      assert.match(item?.detail ?? '', /^fertig und den Mitgliedern/);
    });

    it('offers fields by their names, with a title and an explanation', async () => {
      const item = (await offered(`${TEAM}█`)).get('objectives');
      assert.equal(item?.detail, 'Ziele');
      assert.match((item.documentation as MarkupContent).value, /Was das Team erreichen will/);
    });

    it('names the charters to begin with', async () => {
      const item = (await offered('█')).get('charter-working-group');
      assert.equal(item?.detail, 'Arbeitsgruppe');
      assert.match(item.documentation as string, /^Eine Gruppe mit einem Auftrag/);
    });
  });
});
