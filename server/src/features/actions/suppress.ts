import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { nodeAtOffset, type Finding, type Node } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { keyAt } from '../symbol-at.js';

/** The offer to silence a finding with a comment above its entry. Errors are for mending; what is missing has no entry. */
export function suppress(
  { rule, severity, span }: Finding,
  { uri, reading, version }: OpenDocument,
  { client }: Context,
): CodeAction[] {
  const { root } = reading.parsed.syntax;
  const at =
    severity !== 'error' && root
      ? lineOfEntry(keyAt(root, span.start)?.value ?? nodeAtOffset(root, span.start), reading.text)
      : undefined;
  if (at === undefined) return [];
  const indent = /^[ ]*/.exec(reading.text.slice(at))?.[0] ?? '';
  const comment = `${indent}# charter-ignore ${rule}: `;
  const edits = toEdits(reading.lines, [{ start: at, end: at, text: `${comment}\n` }]);
  const action = { title: `Ignore “${rule}” here, with a reason`, kind: CodeActionKind.QuickFix };
  if (!client.snippetEdits) return [{ ...action, edit: { changes: { [uri]: edits } } }];
  const snippet = { kind: 'snippet' as const, value: `${comment}\${1:why this is fine}\n` };
  const snippetEdits = edits.map(({ range }) => ({ range, snippet }));
  return [{ ...action, edit: { documentChanges: [{ textDocument: { uri, version }, edits: snippetEdits }] } }];
}

/** Where the line of the innermost entry or item starts that has a line to itself. */
function lineOfEntry(node: Node | undefined, text: string): number | undefined {
  for (let at = node; at?.parent; at = at.parent) {
    const { parent } = at;
    const value = at;
    const start =
      parent.kind === 'mapping' ? parent.entries.find((entry) => entry.value === value)?.key.span.start : at.span.start;
    if (start === undefined) continue;
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    if (/^ *(?:- +)*$/.test(text.slice(lineStart, start))) return lineStart;
  }
  return undefined;
}
