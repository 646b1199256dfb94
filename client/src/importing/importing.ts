import * as vscode from 'vscode';
import { LANGUAGE } from '../language-client.js';
import { registerBringBack } from './bring-back.js';
import { registerDropIntoEditor } from './drop.js';
import { registerImportCharter } from './import-charter.js';
import { registerPaste } from './paste.js';
import { createReportPages } from './report-page.js';

/** Every way in: chosen, from the Explorer, dropped, pasted. */
export function registerImporting(context: vscode.ExtensionContext): vscode.Disposable {
  const reports = createReportPages();
  return vscode.Disposable.from(
    reports,
    registerImportCharter(context, reports),
    registerDropIntoEditor(LANGUAGE),
    registerPaste(context, reports),
    registerBringBack(context, reports),
  );
}
