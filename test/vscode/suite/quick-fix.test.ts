import * as vscode from 'vscode';
import { withCharter } from '../kit/charters.js';
import { waitForRule, waitUntilGone } from '../kit/diagnostics.js';
import { until } from '../kit/events.js';
import { contains, equal, ok } from '../kit/expect.js';
import { screenshot } from '../kit/screen.js';

describe('quick fixes', () => {
  it('correct a misspelt role in place', async () => {
    const { document, editor, ranges } = await withCharter(`charter: 1
title: Customer Experience # the team as customers know it
roles:
  - id: lead
    title: Team Lead
    responsibilities: [Leads the team]
members:
  - name: Ana Lima
    role: «leed»
`);
    await waitForRule(document, 'undefined-role');
    const [action] = await fixes(document, ranges[0]!);
    ok(action?.edit, 'No fix is offered.');
    await vscode.workspace.applyEdit(action.edit);
    equal(document.lineAt(8).text, '    role: lead', 'line');
    contains(document.getText(), 'title: Customer Experience # the team as customers know it\n');
    editor.selection = new vscode.Selection(ranges[0]!.start, ranges[0]!.start);
    await document.save();
    await waitUntilGone(document, 'undefined-role');
  });

  it('are applied by the command a person presses', async () => {
    const { document } = await withCharter(`charter: 1
title: Customer Experience
purpose: Be the team█ #1 in the eyes of customers
`);
    await waitForRule(document, 'cut-text');
    await screenshot('quick-fix-before');
    const changed = until('the fix', vscode.workspace.onDidChangeTextDocument, () => document.isDirty || undefined);
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      apply: 'first',
      preferred: true,
    });
    await changed;
    contains(document.getText(), /purpose: ["'|>].*#1 in the eyes of customers/su);
    await document.save();
    await waitUntilGone(document, 'cut-text');
  });
});

function fixes(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', 10);
}
