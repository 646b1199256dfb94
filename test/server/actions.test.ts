import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { applyEdits } from '../../core/src/index.js';
import { connect, FULL, type TestClient, type TestDocument } from '../kit/lsp.js';
import { scenario, TEAM } from './scenario.js';

let client: TestClient;
before(async () => {
  client = await connect();
});
after(() => client.close());

async function actionsAt(
  source: string,
  only?: string[],
  asked = client,
): Promise<{ document: TestDocument; actions: CodeAction[] }> {
  const { document, cursor } = scenario(asked, source);
  const at = document.at(cursor);
  const { items = [] } = await document.pull();
  const here = items.filter(({ range }) => {
    const { start, end } = document.span(range);
    return start <= cursor && cursor <= end;
  });
  const context = { diagnostics: here, ...(only && { only }) };
  const actions = await document.request<CodeAction[]>('textDocument/codeAction', {
    range: { start: at, end: at },
    context,
  });
  return { document, actions };
}

function applied(document: TestDocument, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[document.uri] ?? [];
  return applyEdits(
    document.text(),
    edits.map(({ range, newText }) => ({ ...document.span(range), text: newText })),
  );
}

const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction | undefined =>
  actions.find((action) => title.test(action.title));

const UNQUOTED = `${TEAM}meetings:
  - name: Round
    time: 10:█30
`;

const MISSPELT = `${TEAM}objectives:
  - text: Answer
    ownr█: lead
`;

describe('quick fixes', () => {
  it('mend what is underlined, the only safe one first', async () => {
    const { document, actions } = await actionsAt(UNQUOTED);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.match(applied(document, fix), /\n    time: ["']10:30["']\n/);
    assert.equal(fix?.diagnostics?.[0]?.code, 'unquoted-time');
    const after = client.open(applied(document, fix), 'file:///team/mended.charter.yaml');
    const { items = [] } = await after.pull();
    assert.ok(!items.some(({ code }) => code === 'unquoted-time'));
  });

  it('explain the rule: by a command of the client, or of the server', async () => {
    const { actions } = await actionsAt(MISSPELT);
    assert.deepEqual(titled(actions, /^Explain/)?.command?.arguments, [{ rule: 'unknown-key' }]);
    assert.deepEqual(client.initialized.capabilities.executeCommandProvider?.commands, ['charter.explain']);
    const vscode = await connect({ options: { explain: true } });
    assert.equal(vscode.initialized.capabilities.executeCommandProvider, undefined);
    await vscode.close();
  });

  it('silence a finding above its entry, the reason left to write', async () => {
    const { document, actions } = await actionsAt(MISSPELT);
    const silenced = applied(document, titled(actions, /^Ignore/));
    assert.match(silenced, /\n    # charter-ignore unknown-key: \n    ownr: lead\n/);
    const reasoned = silenced.replace('unknown-key: ', 'unknown-key: our word');
    const { items = [] } = await client.open(reasoned, 'file:///team/silenced.charter.yaml').pull();
    assert.ok(!items.some(({ code }) => code === 'unknown-key'));
  });

  it('put a decision off, above the entry or for the whole charter', async () => {
    const { document, actions } = await actionsAt(MISSPELT);
    const later = applied(document, titled(actions, /^Decide/));
    assert.match(later, /\n    # charter-later unknown-key by \[name\] until \d{4}-\d\d-\d\d\n    ownr: lead\n/);
    const { items = [] } = await client.open(later, 'file:///team/later.charter.yaml').pull();
    assert.ok(!items.some(({ code }) => code === 'unknown-key'));
    const empty = await actionsAt('charter: 1\ntitle: De█sk\n');
    const whole = applied(empty.document, titled(empty.actions, /^Decide about “missing-purpose”/));
    assert.match(whole, /^charter: 1\n# charter-later-file missing-purpose by \[name\] until /);
  });

  it('write the reason as a blank to fill where the client can', async () => {
    const capabilities = {
      ...FULL,
      workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    };
    const rich = await connect({ capabilities });
    const { actions } = await actionsAt(MISSPELT, undefined, rich);
    assert.match(
      JSON.stringify(titled(actions, /^Ignore/)?.edit),
      /"snippet":\{"kind":"snippet","value":"    # charter-ignore unknown-key: \$\{1:/,
    );
    await rich.close();
  });

  it('add missing sections, each or all', async () => {
    const { document, actions } = await actionsAt('# Ours\ncharter: 1\ntitle: De█sk\nnorms:\n  - Say it early\n');
    assert.match(applied(document, titled(actions, /“purpose”/)), /\ntitle: Desk\npurpose: .*\nnorms:/);
    const all = applied(document, titled(actions, /^Add all missing sections$/));
    const { items = [] } = await client.open(all, 'file:///team/complete.charter.yaml').pull();
    assert.deepEqual(
      items.filter(({ code }) => /^missing-(?!role)/.test(String(code))),
      [],
    );
    assert.deepEqual(
      items.filter(({ severity }) => severity === 1),
      [],
    );
    assert.ok(all.startsWith('# Ours\ncharter: 1\ntitle: Desk\npurpose:'));
  });

  it('are offered only where something is underlined', async () => {
    assert.deepEqual((await actionsAt(TEAM.replace('rota', 'ro█ta'))).actions, []);
  });
});

describe('fix all', () => {
  it('applies every safe fix, and only when asked for it', async () => {
    const source = UNQUOTED.replace('Plans the rota', 'Plans #rota, holidays');
    const { document, actions } = await actionsAt(source, ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.charter'],
    );
    const mended = applied(document, actions[0]);
    assert.match(mended, /["']Plans #rota, holidays["']/);
    assert.match(mended, /time: ["']10:30["']/);
  });
});

describe('what goes beyond the protocol', () => {
  it('renders the preview and the page to print', async () => {
    const { document } = scenario(client, TEAM);
    const ask = <R>(method: string): Promise<R> => client.connection.sendRequest<R>(method, { uri: document.uri });
    const preview = await ask<{ html: string; title: string; version: number }>('charter/render');
    assert.equal(preview.title, 'Returns Desk');
    assert.equal(preview.version, 1);
    assert.match(preview.html, /data-line="\d+"[^]*Customer satisfaction/);
    const page = await ask<{ html: string }>('charter/renderDocument');
    assert.match(page.html, /^<!doctype html>[^]*Returns Desk/);
  });

  it('says when the review is due', async () => {
    const due = async (review: string): Promise<object> => {
      const { document } = scenario(client, `${TEAM}${review}`);
      return client.connection.sendRequest('charter/review', { uri: document.uri });
    };
    assert.deepEqual(await due('review:\n  next: 2026-12-04\n'), {
      state: 'soon',
      next: '2026-12-04',
      days: 12,
      text: 'Review in 12 days',
      tooltip: 'This charter is to be looked at again by 4 December 2026.',
    });
    assert.deepEqual(await due('review:\n  next: 2026-03-03\n'), {
      state: 'overdue',
      next: '2026-03-03',
      days: -264,
      text: 'Review overdue since 3 March 2026',
      tooltip: 'This charter was to be looked at again by 3 March 2026, 264 days ago.',
    });
    assert.match(JSON.stringify(await due('')), /"none".*No review planned/);
    assert.match(JSON.stringify(await due('review: in spring\n')), /"undated"/);
    assert.match(JSON.stringify(await due('review:\n  next: 2027-06-15\n')), /Review on 15 June 2027/);
  });

  it('gives the page of a rule', async () => {
    const page = await client.connection.sendRequest<{ markdown: string }>('charter/explain', {
      rule: 'missing-purpose',
    });
    assert.match(page.markdown, /^# missing-purpose\n/);
    assert.equal(await client.connection.sendRequest('charter/explain', { rule: '__proto__' }), null);
  });

  it('answers null for a charter that is not open', async () => {
    assert.equal(await client.connection.sendRequest('charter/render', { uri: 'file:///nowhere.charter.yaml' }), null);
  });
});
