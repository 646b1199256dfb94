import * as vscode from 'vscode';
import { openWithHistory, setToday, withCharter } from '../kit/charters.js';
import { until } from '../kit/events.js';
import { contains } from '../kit/expect.js';
import { click, onScreen, screenshot, shownText } from '../kit/screen.js';

describe('reviewing changes', () => {
  before(() => setToday('2026-11-22'));
  after(() => setToday(undefined));
  beforeEach(function () {
    onScreen(this);
  });

  it('shows what a branch changed, and who must sign again', async function () {
    await openWithHistory(this);
    await vscode.commands.executeCommand('charter.reviewChanges');
    contains(await shownText({ selector: '.headline', text: 'sign again' }), 'Bo Lind');
    contains(await shownText({ selector: '.compared' }), 'the beginning of this branch, where it left main');
    contains(await shownText({ selector: '.redline del', text: '48' }), '48');
    contains(await shownText({ selector: '.now', text: 'As it reads now' }), 'As it reads now');
    await screenshot('review-changes');
  });

  it('leads to the place, and follows what is typed', async function () {
    const { document } = await openWithHistory(this);
    await vscode.commands.executeCommand('charter.reviewChanges');
    await shownText({ selector: '.headline' });
    const selected = until('the purpose to be selected', vscode.window.onDidChangeTextEditorSelection, () =>
      vscode.window.visibleTextEditors.some(({ selection }) => selection.active.line === 3) ? true : undefined,
    );
    await click({ selector: 'table.changes button', text: 'Show' });
    await selected;
    const edit = new vscode.WorkspaceEdit();
    const at = document.lineAt(3).text.indexOf('24');
    edit.replace(document.uri, new vscode.Range(3, at, 3, at + 2), '72');
    await vscode.workspace.applyEdit(edit);
    contains(await shownText({ selector: '.headline', text: 'weaker' }), 'weaker');
  });

  it('compares with the saved file where there is no git, and says so', async () => {
    const { editor } = await withCharter('charter: 1\ntitle: Returns Desk\npurpose: Returns within 24 hours\n');
    await editor.edit((edit) => edit.replace(new vscode.Range(2, 24, 2, 26), '48'));
    await vscode.commands.executeCommand('charter.reviewChanges');
    contains(await shownText({ selector: '.redline ins', text: '48' }), '48');
    contains(
      await shownText({ selector: '.compared' }),
      /as it was last saved, because (?:this file is in no|there is no) git/u,
    );
    await screenshot('review-changes-saved');
  });

  it('starts from the page on which somebody signs again', async function () {
    const { document } = await openWithHistory(this);
    await vscode.commands.executeCommand('charter.sign', { uri: document.uri.toString(), signer: 'bo' });
    contains(
      await shownText({ selector: '.notice', text: 'Signed when this said' }),
      /48 hours.*it now says.*24 hours/u,
    );
    await screenshot('sign-again');
    await click({ selector: '.notice button', text: 'See what changed' });
    contains(await shownText({ selector: '.compared' }), 'the version that was signed');
  });

  it('is told by the hover, too', async function () {
    const { document } = await openWithHistory(this);
    const at = document.positionAt(document.getText().indexOf('Bo Lind') + 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const said = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    contains(said.join('\n').replaceAll('\\', ''), /Signed when this said “[^”]*48 hours/u);
  });
});
