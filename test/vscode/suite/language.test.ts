import * as vscode from 'vscode';
import { withCharter, type OpenCharter } from '../kit/charters.js';
import { contains, equal, ok } from '../kit/expect.js';
import { onScreen, press, screenshot, shownText } from '../kit/screen.js';

const team = `charter: 1
title: Customer Experience
roles:
  - id: «lead»
    title: Team Lead
    responsibilities: [Leads the team]
members:
  - id: ana
    name: Ana Lima
    role: «le█ad»
`;

describe('language features', () => {
  it('explain a key on hover', async () => {
    const { document, cursor } = await withCharter(
      'charter: 1\ntitle: Customer Experience\nrev█iew:\n  cadence: monthly\n',
    );
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      cursor,
    );
    equal(hovers.length, 1, 'number of hovers');
    contains(hoverText(hovers), /review/iu);
  });

  it('show the hover on the screen', async function () {
    onScreen(this);
    const { editor } = await withCharter('charter: 1\ntitle: Customer Experience\nrev█iew:\n  cadence: monthly\n');
    editor.revealRange(editor.selection);
    await vscode.commands.executeCommand('editor.action.showHover');
    contains(await shownText({ selector: '.monaco-hover-content', text: 'eview' }), /review/iu);
    await screenshot('hover');
    await press('Escape');
  });

  it('rename an id wherever it is used', async () => {
    const { document, cursor } = await withCharter(team);
    const edit = await at<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      { document, cursor },
      'captain',
    );
    await vscode.workspace.applyEdit(edit);
    equal(document.getText(), team.replaceAll(/«[^»]*»/gu, 'captain'), 'text');
  });

  it('lead from a reference to its definition, and back', async () => {
    const charter = await withCharter(team);
    const definitions = await at<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      charter,
    );
    const lines = definitions.map((found) => ('targetRange' in found ? found.targetRange : found.range).start.line);
    ok(lines.includes(4), `line 4 is not among ${lines.join(', ')}`);
    const references = await at<vscode.Location[]>('vscode.executeReferenceProvider', charter);
    ok(
      references.some(({ range }) => range.start.line === 9),
      'The reference is not among the references.',
    );
  });

  it('format without losing a comment', async () => {
    const { document, editor } = await withCharter(`charter: 1
title: Customer Experience # as customers know it
members:
    - name: Ana Lima
`);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    ok(edits?.length > 0, 'Formatting changes nothing.');
    await editor.edit((edit) => edits.forEach(({ range, newText }) => edit.replace(range, newText)));
    contains(document.getText(), '\ntitle: Customer Experience # as customers know it\n');
    contains(document.getText(), /^ {2}- name: Ana Lima$/mu);
  });

  it('outline and fold the sections', async () => {
    const { document } = await withCharter(team);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    ok(symbols.length > 0, 'The outline is empty.');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    ok(
      folds.some(({ start }) => start === 2),
      'The roles do not fold.',
    );
  });
});

function at<T>(command: string, { document, cursor }: Pick<OpenCharter, 'document' | 'cursor'>, ...more: unknown[]) {
  return vscode.commands.executeCommand<T>(command, document.uri, cursor, ...more);
}

function hoverText(hovers: vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
