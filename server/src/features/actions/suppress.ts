import { CodeActionKind, type CodeAction } from '../../lsp.js';
import {
  addMonths,
  inLanguage,
  nodeAtOffset,
  say,
  type Finding,
  type Node,
  type Said,
} from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { keyAt } from '../symbol-at.js';

/**
 * The offers to answer a finding with a comment above its entry: it is fine as it is, or somebody will decide. What is
 * missing in the whole charter is answered for the whole file. Errors are for mending.
 */
export function suppress(finding: Finding, document: OpenDocument, context: Context): CodeAction[] {
  const { rule, severity, span, essential } = finding;
  const { text, parsed } = document.reading;
  const { root } = parsed.syntax;
  const at =
    severity !== 'error' && root
      ? lineOfEntry(keyAt(root, span.start)?.value ?? nodeAtOffset(root, span.start), text)
      : undefined;
  if (at === undefined) return [];
  const scope = essential ? '-file' : '';
  const day = addMonths(context.today(), 1);
  const offers: readonly Offer[] = [
    {
      title: essential ? say`Ignore “${rule}”, with a reason` : say`Ignore “${rule}” here, with a reason`,
      plain: `# charter-ignore${scope} ${rule}: `,
      snippet: `# charter-ignore${scope} ${rule}: \${1:why this is fine}`,
    },
    {
      title: say`Decide about “${rule}” later: who, and until when`,
      plain: `# charter-later${scope} ${rule} by [name] until ${day}`,
      snippet: `# charter-later${scope} ${rule} by \${1:name} until \${2:${day}}: \${3:what is still open}`,
    },
  ];
  return offers.map((offer) => toAction(offer, at, document, context));
}

interface Offer {
  readonly title: Said;
  readonly plain: string;
  /** For clients that can fill in blanks. */
  readonly snippet: string;
}

function toAction(
  { title, plain, snippet: value }: Offer,
  at: number,
  { uri, reading, version }: OpenDocument,
  { client, catalogue }: Context,
): CodeAction {
  const indent = /^[ ]*/.exec(reading.text.slice(at))?.[0] ?? '';
  const edits = toEdits(reading.lines, [{ start: at, end: at, text: `${indent}${plain}\n` }]);
  const action = { title: inLanguage(title, catalogue), kind: CodeActionKind.QuickFix };
  if (!client.snippetEdits) return { ...action, edit: { changes: { [uri]: edits } } };
  const snippet = { kind: 'snippet' as const, value: `${indent}${value}\n` };
  const snippetEdits = edits.map(({ range }) => ({ range, snippet }));
  return { ...action, edit: { documentChanges: [{ textDocument: { uri, version }, edits: snippetEdits }] } };
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
