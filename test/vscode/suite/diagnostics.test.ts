import * as vscode from 'vscode';
import { withCharter } from '../kit/charters.js';
import { ruleOf, waitForRule, waitUntilGone } from '../kit/diagnostics.js';
import { equal } from '../kit/expect.js';
import { screenshot } from '../kit/screen.js';

const charter = `charter: 1
title: Customer Experience
roles:
  - id: lead
    title: Team Lead
    responsibilities: [Leads the team]
members:
  - name: Ana Lima
    role: «leed»
`;

describe('diagnostics', () => {
  it('stand at the words they are about', async () => {
    const { document, ranges } = await withCharter(charter);
    const diagnostic = await waitForRule(document, 'undefined-role');
    equal(diagnostic.range, ranges[0], 'range');
    equal(diagnostic.source, 'charter', 'source');
    equal(diagnostic.severity, vscode.DiagnosticSeverity.Error, 'severity');
    await screenshot('diagnostics');
  });

  it('go when the charter is put right', async () => {
    const { document, editor, ranges } = await withCharter(charter);
    await waitForRule(document, 'undefined-role');
    await editor.edit((edit) => edit.replace(ranges[0]!, 'lead'));
    await document.save();
    await waitUntilGone(document, 'undefined-role');
  });

  it('are reported once each', async () => {
    const { document } = await withCharter(charter);
    await waitForRule(document, 'undefined-role');
    const rules = vscode.languages.getDiagnostics(document.uri).map(ruleOf);
    equal(rules.filter((rule) => rule === 'undefined-role').length, 1, 'count');
  });
});
