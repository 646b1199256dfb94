import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { catalogue } from '../../core/src/l10n/de.generated.js';
import { connect, TODAY, type TestClient } from '../kit/lsp.js';

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
});
