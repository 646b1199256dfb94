import { FoldingRangeKind, type FoldingRange } from '../lsp.js';
import type { CharterDocument, LineIndex, Node, Span } from '../../../core/src/index.js';
import type { OpenDocument } from '../documents.js';

/** Sections, items, blocks of text and runs of comments; the layout as a region, which clients may fold away. */
export function folding({ reading }: OpenDocument): FoldingRange[] {
  const { syntax } = reading.parsed;
  const { lines } = reading;
  const byStart = new Map<number, FoldingRange>();
  const add = (span: Span, kind?: FoldingRangeKind): void => {
    const startLine = lines.position(span.start).line;
    const endLine = lines.position(span.end).line;
    const known = byStart.get(startLine);
    if (endLine <= startLine || (known && known.endLine >= endLine)) return;
    byStart.set(startLine, { startLine, endLine, ...(kind && { kind }) });
  };
  if (syntax.root) addNodes(syntax.root, add);
  for (const span of commentRuns(syntax, lines)) add(span, FoldingRangeKind.Comment);
  return [...byStart.values()].toSorted((a, b) => a.startLine - b.startLine);
}

function addNodes(node: Node, add: (span: Span, kind?: FoldingRangeKind) => void): void {
  if (node.kind === 'sequence') {
    for (const item of node.items) {
      add(item.span);
      addNodes(item, add);
    }
  } else if (node.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      const isLayout = node.parent === undefined && key.value === 'layout';
      add(
        { start: key.span.start, end: Math.max(value.span.end, key.span.end) },
        isLayout ? FoldingRangeKind.Region : undefined,
      );
      addNodes(value, add);
    }
  }
}

/** Comments that follow each other line by line, alone on their lines. */
function commentRuns({ comments, text }: CharterDocument['syntax'], lines: LineIndex): Span[] {
  const runs: { start: number; end: number }[] = [];
  let lastLine = -2;
  for (const { span } of comments) {
    const { line, character } = lines.position(span.start);
    if (text.slice(span.start - character, span.start).trim() !== '') continue;
    const run = runs.at(-1);
    if (run && line === lastLine + 1) run.end = span.end;
    else runs.push({ ...span });
    lastLine = line;
  }
  return runs;
}
