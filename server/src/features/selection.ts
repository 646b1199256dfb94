import type { SelectionRange, SelectionRangeParams } from '../lsp.js';
import { nodeAtOffset, type Node, type Span } from '../../../core/src/index.js';
import { toOffset, toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { keyAt, wordsOf } from './symbol-at.js';

/** From the word outwards: the words, the value, its entry, the item, the list, the section, the file. */
export function selectionRanges({ reading }: OpenDocument, { positions }: SelectionRangeParams): SelectionRange[] {
  const { parsed, lines, text } = reading;
  const { root } = parsed.syntax;
  return positions.map((position) => {
    const offset = toOffset(lines, position);
    const spans = [...(root ? spansAround(root, offset) : []), { start: 0, end: text.length }];
    let inner: Span = { start: offset, end: offset };
    const growing = spans.filter((span) => {
      const grows =
        span.start <= inner.start && span.end >= inner.end && span.end - span.start > inner.end - inner.start;
      if (grows) inner = span;
      return grows;
    });
    const outermost = growing.at(-1) ?? { start: offset, end: offset };
    return growing
      .slice(0, -1)
      .reduceRight<SelectionRange>((parent, span) => ({ range: toRange(lines, span), parent }), {
        range: toRange(lines, outermost),
      });
  });
}

function spansAround(root: Node, offset: number): Span[] {
  const key = keyAt(root, offset)?.key;
  const spans: Span[] = key && key.span.start <= offset && offset <= key.span.end ? [key.span] : [];
  for (let node = nodeAtOffset(root, offset); node; node = node.parent) {
    if (node.kind === 'scalar') spans.push(wordsOf(node));
    spans.push(node.span);
    const entry = entrySpan(node);
    if (entry) spans.push(entry);
  }
  return spans.concat(key ? entryOfKey(root, offset) : []).toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

function entryOfKey(root: Node, offset: number): Span[] {
  const entry = keyAt(root, offset);
  return entry ? [{ start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) }] : [];
}

function entrySpan(node: Node): Span | undefined {
  if (node.parent?.kind !== 'mapping') return undefined;
  const key = node.parent.entries.find(({ value }) => value === node)?.key;
  return key && { start: key.span.start, end: Math.max(key.span.end, node.span.end) };
}
