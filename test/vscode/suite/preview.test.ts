import * as vscode from 'vscode';
import { openCharter, withCharter } from '../kit/charters.js';
import { until } from '../kit/events.js';
import { contains, equal } from '../kit/expect.js';
import { click, onScreen, screenshot, shownText } from '../kit/screen.js';

describe('preview', () => {
  beforeEach(function () {
    onScreen(this);
  });

  it('shows the charter, and what is typed into it', async () => {
    const { editor } = await withCharter(`charter: 1
title: Customer Experience
purpose: Customers get an answer they can use
`);
    await vscode.commands.executeCommand('charter.openPreview');
    contains(await shownText({ selector: 'h1', text: 'Customer Experience' }), 'Customer Experience');
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 7, 1, 26), 'Client Care'));
    contains(await shownText({ selector: 'h1', text: 'Client Care' }), 'Client Care');
    contains(await shownText({ selector: 'p', text: 'an answer' }), 'Customers get an answer they can use');
  });

  it('leads to the source with a click', async () => {
    const { document, editor } = await withCharter(`charter: 1
title: Customer Experience
purpose: Customers get an answer they can use
`);
    await vscode.commands.executeCommand('charter.openPreview');
    const selected = until('the purpose to be selected', vscode.window.onDidChangeTextEditorSelection, () => {
      const shown = vscode.window.visibleTextEditors.find((one) => one.document === document);
      return shown?.selection.active.line === 2 ? shown : undefined;
    });
    equal(editor.selection.active.line, 0, 'line before the click');
    await click({ selector: 'p', text: 'an answer' });
    await selected;
  });

  it('shows a whole charter beside its source', async () => {
    await openCharter('examples/teams/customer-experience.charter.yaml');
    await vscode.commands.executeCommand('charter.openPreview');
    await shownText({ selector: 'h1' });
    await screenshot('preview');
  });
});
