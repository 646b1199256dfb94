import * as vscode from 'vscode';
import { inWorkspace, withCharter } from '../kit/charters.js';
import { until } from '../kit/events.js';
import { contains, equal, ok } from '../kit/expect.js';
import { drag, onScreen, paste, screenshot, shownText } from '../kit/screen.js';

const DOCUMENT = `# Night Desk Charter

## Purpose

We answer when everybody else sleeps.

## Members

| Name | Role |
| --- | --- |
| Ana Costa | Team lead |
`;

const ROW = '.explorer-folders-view .monaco-list-row';
const LIST = '.pane-body .tree-explorer-viewlet-tree-view';

/** What Word puts on the clipboard: notes to itself, and lists made of paragraphs. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-qformat:yes;} @list l0 {mso-list-id:7;} --></style></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoTitle>Night Desk Charter<o:p></o:p></p>
<h1>Purpose<o:p></o:p></h1><p class=MsoNormal>We answer when everybody
else <b>sleeps</b>.<o:p></o:p></p><h1>In scope<o:p></o:p></h1>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Calls at night<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span></span><![endif]>lost cards<o:p></o:p></p>
<!--EndFragment--></body></html>`;

const PLAIN = 'Night Desk Charter\n\nPurpose\n\nWe answer when everybody else sleeps.\n';

describe('what people drop and paste', () => {
  const source = inWorkspace('dropped/night-desk-charter.md');

  beforeEach(async function () {
    onScreen(this);
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(DOCUMENT));
  });
  after(() => vscode.workspace.fs.delete(inWorkspace('dropped'), { recursive: true }).then(undefined, () => {}));

  it('imports a document that is dropped on the list of charters', async () => {
    await vscode.commands.executeCommand('charter.charters.focus');
    await revealSource();
    const imported = theImported();
    await drag({ selector: ROW, text: 'night-desk-charter.md' }, LIST);
    contains((await imported).getText(), /name: Ana Costa/u);
    await screenshot('dropped-on-list');
  });

  it('imports a document that is dropped into a charter with Shift, and leaves that charter as it is', async () => {
    const text = 'charter: 1\ntitle: Returns Desk\n';
    const { document } = await withCharter(text);
    await revealSource();
    const imported = theImported();
    await drag({ selector: ROW, text: 'night-desk-charter.md' }, '.monaco-editor .view-lines', 'Shift');
    contains((await imported).getText(), /name: Ana Costa/u);
    equal(document.getText(), text);
  });

  it('makes a charter of what is pasted from Word into an empty one', async () => {
    const { document } = await withCharter('');
    await shownText({ selector: '.monaco-editor.focused' });
    await paste({ 'text/html': WORD, 'text/plain': PLAIN });
    const text = await until('the charter', vscode.workspace.onDidChangeTextDocument, () =>
      document.getText().includes('charter: 1') ? document.getText() : undefined,
    );
    contains(text, 'title: Night Desk Charter\n');
    contains(text, 'purpose: We answer when everybody else **sleeps**.\n');
    contains(text, /text: Calls at night\n(?: {6}.*\n)* {8}- id: lost-cards\n {10}text: lost cards\n/u);
    ok(!/mso|Fragment|·|<|supportLists/iu.test(text), text);
  });

  it('pastes the words alone into a charter that has some', async () => {
    const { document } = await withCharter('charter: 1\ntitle: Returns Desk\nbackground: █');
    await shownText({ selector: '.monaco-editor.focused' });
    await paste({ 'text/html': WORD, 'text/plain': 'We sleep.' });
    const text = await until('the words', vscode.workspace.onDidChangeTextDocument, () =>
      document.getText().includes('sleep') ? document.getText() : undefined,
    );
    equal(text, 'charter: 1\ntitle: Returns Desk\nbackground: We sleep.');
  });

  it('pastes what was copied in an editor as it is', async () => {
    const { document } = await withCharter('');
    await shownText({ selector: '.monaco-editor.focused' });
    const copied = 'title: Returns Desk\n';
    await paste({
      'text/html': `<meta charset='utf-8'><div style="font-family: monospace"><span>title</span><span>: Returns Desk</span></div>`,
      'text/plain': copied,
      'vscode-editor-data': JSON.stringify({
        version: 1,
        isFromEmptySelection: false,
        multicursorText: null,
        mode: 'yaml',
      }),
    });
    const text = await until(
      'the words',
      vscode.workspace.onDidChangeTextDocument,
      () => document.getText() || undefined,
    );
    equal(text.trimEnd(), copied.trimEnd());
  });

  async function revealSource(): Promise<void> {
    await vscode.commands.executeCommand('workbench.files.action.refreshFilesExplorer');
    await vscode.commands.executeCommand('revealInExplorer', source);
    await shownText({ selector: ROW, text: 'night-desk-charter.md' });
  }

  /** The charter that is made of the document, as soon as it is shown. */
  function theImported(): Promise<vscode.TextDocument> {
    return until('the imported charter', vscode.window.onDidChangeActiveTextEditor, () => {
      const document = vscode.window.activeTextEditor?.document;
      return document && /dropped\/night-desk(?:-\d+)?\.charter\.yaml$/u.test(document.uri.path) ? document : undefined;
    });
  }
});
