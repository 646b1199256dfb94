import * as vscode from 'vscode';
import { withCharter } from '../kit/charters.js';
import { waitForDiagnostics } from '../kit/diagnostics.js';
import { contains, equal } from '../kit/expect.js';
import { onScreen, press, screenshot, shownText, type } from '../kit/screen.js';

describe('snippets', () => {
  it('write a section', async () => {
    const { document } = await withCharter('charter: 1\ntitle: Customer Experience\n█');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'charter', name: 'Review' });
    contains(document.getText(), /^charter: 1\ntitle: Customer Experience\nreview:\n {2}\w+: /u);
  });

  it('write a whole charter that is well-formed', async () => {
    const { document } = await withCharter('█');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'charter',
      name: 'Customer experience team',
    });
    contains(document.getText(), /^charter: 1\n/u);
    await document.save();
    const found = await waitForDiagnostics(document);
    const errors = found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    equal(
      errors.map(({ message }) => message),
      [],
      'errors',
    );
  });

  it('are offered while typing', async function () {
    onScreen(this);
    const { document } = await withCharter('█');
    await type('charter-mini');
    await shownText({ selector: '.suggest-widget .monaco-list-row', text: 'charter-minimal' });
    await screenshot('snippet');
    await press('Enter');
    await waitForDiagnostics(document);
    contains(document.getText(), /^charter: 1\n/u);
  });

  it('start a new charter from the command', async function () {
    onScreen(this);
    const opened = vscode.commands.executeCommand('charter.newCharter');
    await shownText({ selector: '.quick-input-list .monaco-list-row', text: 'Working group' });
    await screenshot('new-charter');
    await type('Smallest');
    await press('Enter');
    await opened;
    const { activeTextEditor } = vscode.window;
    equal(activeTextEditor?.document.languageId, 'charter', 'language');
    contains(activeTextEditor?.document.getText() ?? '', /^charter: 1\n/u);
  });
});
