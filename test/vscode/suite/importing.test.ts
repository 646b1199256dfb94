import * as vscode from 'vscode';
import { inWorkspace, withCharter } from '../kit/charters.js';
import { until } from '../kit/events.js';
import { contains, equal, ok } from '../kit/expect.js';
import { click, onScreen, screenshot, shownText } from '../kit/screen.js';

const DOCUMENT = `# Returns Desk

## Purpose

We make returns easy for whoever bought the wrong size.

## Members

| Name | Role |
| --- | --- |
| Ana Costa | Team lead |
`;

describe('importing', () => {
  it('makes a charter of a document, beside it, with a report', async () => {
    const source = inWorkspace('written/returns-desk-charter.md');
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(DOCUMENT));
    await vscode.commands.executeCommand('charter.importCharter', source, [source]);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.languageId, 'charter');
    contains(editor?.document.uri.path ?? '', /written\/returns-desk(?:-\d+)?\.charter\.yaml$/u);
    contains(editor?.document.getText() ?? '', /name: Ana Costa/u);
    const names = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    ok(
      names.some((name) => name.includes('Import of returns-desk-charter.md')),
      names.join(', '),
    );
    ok(
      names.some((name) => name === 'returns-desk-charter.md'),
      names.join(', '),
    );
  });

  it('makes a charter of what was copied', async () => {
    await vscode.env.clipboard.writeText(
      'Returns Desk Charter\n\nPurpose\n\nWe make returns easy.\n\nScope\n\nReturns of shoes.\n',
    );
    await vscode.commands.executeCommand('charter.pasteAsCharter');
    const text = await until('the charter', vscode.workspace.onDidChangeTextDocument, () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.languageId === 'charter' && document.getText().includes('charter: 1')
        ? document.getText()
        : undefined;
    });
    contains(text, /We make returns easy/u);
  });

  it('brings an edited page back as changes to accept', async function () {
    onScreen(this);
    const { document } = await withCharter(
      'charter: 1\ntitle: Returns Desk\npurpose: We make returns easy. # agreed\nprinciples: [Ask, Listen]\n',
    );
    const page = inWorkspace('written/edited.md');
    const text =
      '# Returns Desk\n\n## Team Purpose\n\nWe make returns quick.\n\n## Operating Principles\n\n- Ask\n- Listen\n';
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(text));
    const done = vscode.commands.executeCommand('charter.bringBack', document.uri, page);
    await shownText({ selector: '.monaco-list-row', text: 'We make returns' });
    await screenshot('bring-back');
    await click({ selector: '.monaco-list-row .monaco-checkbox' });
    await click({ selector: '.monaco-button', text: 'Apply' });
    await done;
    contains(document.getText(), 'purpose: We make returns quick. # agreed');
  });
});
