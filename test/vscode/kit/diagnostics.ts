import * as vscode from 'vscode';
import { until } from './events.js';

/** The first state of a document's diagnostics that answers the description; by default that there are any. */
export function waitForDiagnostics(
  { uri }: vscode.TextDocument,
  fits: (diagnostics: vscode.Diagnostic[]) => boolean = (diagnostics) => diagnostics.length > 0,
): Promise<vscode.Diagnostic[]> {
  return until(`diagnostics of ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return fits(diagnostics) ? diagnostics : undefined;
  });
}

export function waitForRule(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return waitForDiagnostics(document, (all) => all.some((one) => ruleOf(one) === rule)).then((all) =>
    all.find((one) => ruleOf(one) === rule)!,
  );
}

export function waitUntilGone(document: vscode.TextDocument, rule: string): Promise<unknown> {
  return waitForDiagnostics(document, (all) => all.every((one) => ruleOf(one) !== rule));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
