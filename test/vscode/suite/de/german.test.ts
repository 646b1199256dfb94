import * as vscode from 'vscode';
import { setToday, withCharter } from '../../kit/charters.js';
import { waitForRule } from '../../kit/diagnostics.js';
import { contains, equal } from '../../kit/expect.js';
import { click, onScreen, press, screenshot, shownText } from '../../kit/screen.js';

const CHARTER = `charter: 1
title: Retouren
language: de
status: active
members: [{ name: Ana Ruiz, role: Leitung }]
roles:
  - { title: Leitung, responsibilities: [Plant] }
  - { title: Kasse, responsibilities: [Zählt] }
review:
  cadence: quarterly
  last: 2026-09-01
  next: 2026-12-01
`;

describe('a German editor', () => {
  after(() => setToday(undefined));

  it('says so to the extension', () => {
    equal(vscode.env.language, 'de');
  });

  it('reads findings, and what can be done, in German', async () => {
    const { document } = await withCharter(CHARTER);
    const found = await waitForRule(document, 'unheld-role');
    contains(found.message, 'Niemand hat die Rolle „Kasse“');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
    );
    contains(actions.map(({ title }) => title).join('\n'), /^„unheld-role“ erklären$/mu);
  });

  it('reads in the status bar when the review is due, and what can be done about it', async function () {
    onScreen(this);
    await setToday('2026-11-22');
    await withCharter(CHARTER);
    const item = { selector: '.statusbar-item', text: 'Überprüfung in 9 Tagen' };
    contains(await shownText(item), 'Überprüfung in 9 Tagen');
    await click(item);
    contains(await shownText({ selector: '.quick-input-widget', text: 'eintragen' }), 'Eine Überprüfung eintragen …');
    await screenshot('german-review');
    await press('Escape');
  });

  it('reads the page to sign in German', async function () {
    onScreen(this);
    const { document } = await withCharter(CHARTER);
    await vscode.commands.executeCommand('charter.sign', { uri: document.uri.toString(), signer: 'ana-ruiz' });
    await shownText({ selector: 'button', text: 'Jetzt nicht' });
    contains(await shownText({ selector: 'main', text: 'Sie unterschreiben als' }), 'Sie unterschreiben als Ana Ruiz');
    await screenshot('german-sign');
  });

  it('finds commands by their German names', async function () {
    onScreen(this);
    // From a folder, the web host reads their English names only.
    if (vscode.workspace.getConfiguration('charterTest').get('host') === 'web') this.skip();
    await withCharter(CHARTER);
    await vscode.commands.executeCommand('workbench.action.quickOpen', '>Überprüfung eintragen');
    contains(await shownText({ selector: '.quick-input-list', text: 'Charta' }), 'Überprüfung eintragen …');
    await screenshot('german-commands');
    await press('Escape');
  });
});
