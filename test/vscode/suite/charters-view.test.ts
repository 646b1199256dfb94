import * as vscode from 'vscode';
import { setToday } from '../kit/charters.js';
import { until } from '../kit/events.js';
import { contains } from '../kit/expect.js';
import { click, onScreen, press, screenshot, shownText, type } from '../kit/screen.js';

const row = '.pane-body .monaco-list-row';

describe('the view of all charters', () => {
  beforeEach(async function () {
    onScreen(this);
    await setToday('2026-11-22');
    await vscode.commands.executeCommand('charter.charters.focus');
  });
  after(async () => {
    await hide(undefined);
    await setToday(undefined);
  });

  it('says of each when it is due and who has signed, and opens it', async () => {
    contains(await shownText({ selector: row, text: 'signed' }), /signed/u);
    await screenshot('charters');
    const opened = until('the charter', vscode.window.onDidChangeActiveTextEditor, () =>
      vscode.window.activeTextEditor?.document.languageId === 'charter' ? true : undefined,
    );
    await click({ selector: row, text: 'signed' });
    await opened;
  });

  it('offers a first charter where there is none', async () => {
    await hide({ '**/*.charter.yaml': true });
    await shownText({ selector: '.welcome-view-content', text: 'no charter' });
    await screenshot('charters-empty');
    await click({ selector: '.welcome-view-content a', text: 'Open Example' });
    await shownText({ selector: '.quick-input-list .monaco-list-row', text: 'Working group' });
    await type('Customer service');
    await press('Enter');
    await shownText({ selector: '.view-lines', text: 'charter: 1' });
    contains(vscode.window.activeTextEditor?.document.getText() ?? '', /^charter: 1\n/mu);
  });
});

async function hide(files: Record<string, boolean> | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('files', vscode.workspace.workspaceFolders?.[0]?.uri);
  const always = { '**/.vscode': true, written: true };
  await settings.update('exclude', { ...always, ...files }, vscode.ConfigurationTarget.Workspace);
}
