import { DiagnosticSeverity, type Diagnostic } from './lsp.js';
import { createLineIndex, type SettingsProblem } from '../../core/src/index.js';
import { toRange } from './convert.js';

/** What is wrong in a charter.config.yaml, for the editor to show in that file. */
export function settingsDiagnostics(text: string, problems: readonly SettingsProblem[]): Diagnostic[] {
  const lines = createLineIndex(text);
  return problems.map(({ span, message }) => ({
    range: toRange(lines, span),
    severity: DiagnosticSeverity.Error,
    source: 'charter',
    message,
  }));
}
