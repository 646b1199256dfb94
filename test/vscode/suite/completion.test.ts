import * as vscode from 'vscode';
import { withCharter, type OpenCharter } from '../kit/charters.js';
import { until } from '../kit/events.js';
import { contains, ok } from '../kit/expect.js';
import { onScreen, press, screenshot, shownText, type } from '../kit/screen.js';

describe('completion', () => {
  it('offers the keys of a charter', async () => {
    const labels = await completions(await withCharter('charter: 1\ntitle: Customer Experience\nrev█\n'));
    ok(labels.includes('review'), `review is not among ${labels.join(', ')}`);
  });

  it('offers the values of a key', async () => {
    const labels = await completions(await withCharter('charter: 1\ntitle: Customer Experience\nstatus: █\n'));
    for (const value of ['draft', 'proposed', 'active'])
      ok(labels.includes(value), `${value} is not among ${labels.join(', ')}`);
  });

  it('offers the roles that the charter defines', async () => {
    const labels = await completions(
      await withCharter(`charter: 1
title: Customer Experience
roles:
  - id: team-lead
    title: Team Lead
    responsibilities: [Leads the team]
members:
  - name: Ana Lima
    role: █
`),
    );
    ok(labels.includes('team-lead'), `team-lead is not among ${labels.join(', ')}`);
  });

  it('completes what a person types', async function () {
    onScreen(this);
    const { document } = await withCharter('charter: 1\ntitle: Customer Experience\n█');
    await type('stat');
    await shownText({ selector: '.suggest-widget .monaco-list-row.focused', text: 'status' });
    await screenshot('completion');
    const done = until('the key', vscode.workspace.onDidChangeTextDocument, () =>
      document.lineAt(2).text.startsWith('status') ? true : undefined,
    );
    await press('Enter');
    await done;
    contains(document.lineAt(2).text, /^status:/u);
  });
});

async function completions({ document, cursor }: OpenCharter): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    cursor,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
