import { CodeActionKind, type CodeAction } from '../../lsp.js';
import type { Finding } from '../../../../core/src/index.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';

/** The mends that the rule offers. A single safe one is what people want: editors apply it at one key stroke. */
export function fixActions({ fixes }: Finding, { uri, reading }: OpenDocument): CodeAction[] {
  const onlySafe = fixes.filter(({ safe }) => safe).length === 1;
  return fixes.map(({ title, safe, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(safe && onlySafe && { isPreferred: true }),
    edit: { changes: { [uri]: toEdits(reading.lines, edits) } },
  }));
}
