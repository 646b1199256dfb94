import type { Entry, MappingNode, Node, Span } from '../../core/src/index.js';

/**
 * The item that `changed` lies in: the innermost list item, else the top-level entry (its key included) that is no
 * list. Undefined where the change reaches over several: then somebody pasted or replaced, and is done typing.
 */
export function itemAround(root: MappingNode, changed: Span): Span | undefined {
  const entry = root.entries.find((each) => holds(spanOf(each), changed));
  if (!entry) return undefined;
  let item = entry.value.kind === 'sequence' ? undefined : spanOf(entry);
  let node: Node | undefined = entry.value;
  while (node) {
    const inner: Node | undefined = childrenOf(node).find((child) => holds(child.span, changed));
    if (inner && node.kind === 'sequence') item = inner.span;
    node = inner;
  }
  return item;
}

function spanOf({ key, value }: Entry): Span {
  return { start: key.span.start, end: Math.max(key.span.end, value.span.end) };
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'mapping' ? node.entries.map(({ value }) => value) : [];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
