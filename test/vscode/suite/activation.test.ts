import * as vscode from 'vscode';
import { withCharter } from '../kit/charters.js';
import { waitForDiagnostics } from '../kit/diagnostics.js';
import { equal, ok } from '../kit/expect.js';

describe('activation', () => {
  it('runs in the extension host that was asked for', () => {
    const host = vscode.workspace.getConfiguration('charterTest').get('host');
    const inNode = typeof process === 'object' && process.versions?.node !== undefined;
    equal(inNode ? 'node' : 'web', host, 'extension host');
  });

  it('activates for a charter and reports what is wrong with it', async () => {
    const { document } = await withCharter('charter: 1\n');
    equal(document.languageId, 'charter', 'language');
    await waitForDiagnostics(document);
    const extension = vscode.extensions.getExtension('charter-as-code.charter-as-code');
    ok(extension?.isActive, 'The extension is not active.');
  });
});
