import * as vscode from 'vscode';
import { openWithHistory, setToday, withCharter, type OpenCharter } from '../kit/charters.js';
import { waitForRule } from '../kit/diagnostics.js';
import { until } from '../kit/events.js';
import { contains, equal, ok } from '../kit/expect.js';
import { click, onScreen, press, screenshot, shownText, type } from '../kit/screen.js';

const charter = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within 24 hours.
roles:
  - title: Lead
    responsibilities: [Plans the rota]
members:
  - { id: ana, name: Ana Ruiz, role: Lead }
  - { id: bo, name: Bo Lind }
review: { cadence: quarterly, last: 2026-09-15, next: 2026-12-15 }
signatures:
  - { member: bo, signed: 2026-09-16 }
`;

describe('signing', () => {
  before(() => setToday('2026-11-22'));
  after(() => setToday(undefined));

  it('is said above the signatures, and the review above the review', async () => {
    const { document } = await withCharter(charter);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    equal(
      lenses.map(({ command }) => `${command?.title} → ${command?.command}`),
      ['Review in 23 days → ', 'Record a review… → charter.recordReview', '1 of 2 signed → ', 'Sign… → charter.sign'],
      'lenses',
    );
  });

  it('asks who signs, shows what they agree to, and writes one line', async function () {
    onScreen(this);
    const { document } = await withCharter(charter);
    await choose('Ana');
    contains(
      await shownText({ selector: 'main', text: 'Signing as' }),
      'You agree to 4 points: 2 for the whole team, 2 as Lead.',
    );
    await screenshot('sign');
    const written = saved(document);
    await click({ selector: 'button', text: 'Sign as Ana Ruiz' });
    await written;
    contains(document.getText(), /\n {2}- \{ member: ana, signed: 2026-11-22, terms: v1-[0-9a-f]{64} \}\n$/u);
    contains(
      await shownText({ selector: '.contentWidgets, .view-lines, .codelens-decoration', text: 'All 2 signed' }),
      'All 2 signed',
    );
    await screenshot('signed');
  });

  it('shows what the charter says now when it changes under the reader', async function () {
    onScreen(this);
    const { document, editor } = await withCharter(charter);
    await choose('Ana');
    await shownText({ selector: 'li', text: '24 hours' });
    const [line] = document
      .getText()
      .split('\n')
      .flatMap((text, index) => (text.includes('24 hours') ? [index] : []));
    ok(line !== undefined, 'no such line');
    const edit = new vscode.WorkspaceEdit();
    const at = document.lineAt(line).text.indexOf('24');
    edit.replace(document.uri, new vscode.Range(line, at, line, at + 2), '12');
    await vscode.workspace.applyEdit(edit);
    await shownText({ selector: 'mark', text: '12 hours' });
    await screenshot('sign-changed');
    ok(!editor.document.getText().includes('member: ana'), 'Something was written.');
  });

  it('is not possible while there are errors, and says where', async function () {
    onScreen(this);
    const { document } = await withCharter(charter.replace('role: Lead', 'role: Leed'));
    await waitForRule(document, 'undefined-role');
    await choose('Ana');
    await shownText({ selector: '.notice', text: 'cannot be signed' });
    await screenshot('sign-refused');
    const shown = until('the place', vscode.window.onDidChangeTextEditorSelection, () =>
      vscode.window.activeTextEditor?.selection.active.line === 8 ? true : undefined,
    );
    await click({ selector: 'li button', text: 'Line 9' });
    await shown;
  });

  it('knows by git who signs', async function () {
    onScreen(this);
    const { document } = await openWithHistory(this);
    await vscode.commands.executeCommand('charter.sign');
    await shownText({ selector: 'main', text: 'Signing as Ana Ruiz' });
    await click({ selector: 'button', text: 'Not now' });
    ok(!document.getText().includes('member: ana'), 'Something was written.');
  });

  it('starts from the preview, too', async function () {
    onScreen(this);
    await withCharter(charter);
    await vscode.commands.executeCommand('charter.openPreview');
    await click({ selector: 'button.link', text: 'Sign…' });
    await shownText({ selector: 'main', text: 'Signing as Ana Ruiz' });
  });
});

describe('recording a review', () => {
  before(() => setToday('2026-11-22'));
  after(() => setToday(undefined));

  it('asks who held it and what came of it, and sets the next day', async function () {
    onScreen(this);
    const { document } = await withCharter(
      charter.replace(/review: .*\n/u, 'review:\n  cadence: quarterly\n  next: 2026-12-15\n'),
    );
    const recorded = saved(document);
    const done = vscode.commands.executeCommand('charter.recordReview');
    await shownText({ selector: '.quick-input-list .monaco-list-row', text: 'Everyone' });
    await screenshot('record-review');
    await type('Ana');
    await press('Enter');
    await shownText({ selector: '.quick-input-widget', text: '22 February 2027' });
    await type('No change');
    await press('Enter');
    await done;
    await recorded;
    contains(document.getText(), '\n  next: 2027-02-22\n');
    contains(document.getText(), /date: 2026-11-22, by: ana, outcome: No change/u);
  });
});

/** Signs as whom the list shows first for these letters. */
async function choose(letters: string): Promise<OpenCharter['document'] | undefined> {
  const opened = vscode.commands.executeCommand('charter.sign');
  await shownText({ selector: '.quick-input-list .monaco-list-row', text: letters });
  await type(letters);
  await press('Enter');
  await opened;
  return vscode.window.activeTextEditor?.document;
}

function saved(document: vscode.TextDocument): Promise<unknown> {
  return until('the file to be saved', vscode.workspace.onDidSaveTextDocument, () =>
    document.version > 1 && !document.isDirty ? true : undefined,
  );
}
