import type { Mutable } from './build.js';
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from './tree.js';

/** Something to put in the place of another, with how far its offsets are to be moved. */
export interface Moved<T = Node> {
  readonly with: T;
  readonly shift: number;
}

type Parent = MappingNode | SequenceNode | undefined;

/** A copy of a mapping with entry `index` replaced, and every entry behind it moved by `delta`. */
export function copyEntries(
  mapping: MappingNode,
  index: number,
  replacement: Moved<Entry>,
  delta: number,
): MappingNode {
  const entries: Entry[] = [];
  const { flow, span, parent, step } = mapping;
  const copied: Mutable<MappingNode> = { kind: 'mapping', flow, entries, span, parent, step };
  for (const [at, entry] of mapping.entries.entries()) {
    const shift = at < index ? 0 : delta;
    entries.push(
      at === index ? copyEntry(replacement.with, copied, replacement.shift) : copyEntry(entry, copied, shift),
    );
  }
  copied.span = spanUpTo(copied, entries.at(-1)?.value);
  return copied;
}

/** The same for the items of a list. Its parent is not set. */
export function copyItems(sequence: SequenceNode, index: number, replacement: Moved, delta: number): SequenceNode {
  const items: Node[] = [];
  const { flow, span, parent, step } = sequence;
  const copied: Mutable<SequenceNode> = { kind: 'sequence', flow, items, span, parent, step };
  for (const [at, item] of sequence.items.entries()) {
    const shift = at < index ? 0 : delta;
    items.push(at === index ? copy(replacement.with, copied, replacement.shift, at) : copy(item, copied, shift, at));
  }
  copied.span = spanUpTo(copied, items.at(-1));
  return copied;
}

function copyEntry({ key, value }: Entry, parent: MappingNode, shift: number): Entry {
  return { key: copyScalar(key, parent, shift, key.step), value: copy(value, parent, shift, value.step) };
}

/** Recursive, which the depth limit makes safe. */
function copy(node: Node, parent: Parent, shift: number, step: Node['step']): Node {
  if (node.kind === 'scalar') return copyScalar(node, parent, shift, step);
  const span = moved(node.span, shift);
  if (node.kind === 'sequence') {
    const items: Node[] = [];
    const copied: SequenceNode = { kind: 'sequence', flow: node.flow, items, span, parent, step };
    for (const item of node.items) items.push(copy(item, copied, shift, item.step));
    return copied;
  }
  const entries: Entry[] = [];
  const copied: MappingNode = { kind: 'mapping', flow: node.flow, entries, span, parent, step };
  for (const entry of node.entries) entries.push(copyEntry(entry, copied, shift));
  return copied;
}

/** Field by field: to spread a node takes three times as long. */
function copyScalar({ value, style, span }: ScalarNode, parent: Parent, shift: number, step: Node['step']): ScalarNode {
  return { kind: 'scalar', value, style, span: moved(span, shift), parent, step };
}

function moved({ start, end }: Node['span'], shift: number): Node['span'] {
  return { start: start + shift, end: end + shift };
}

/** Block collections end where their last child ends. */
function spanUpTo({ span }: MappingNode | SequenceNode, last: Node | undefined): Node['span'] {
  return { start: span.start, end: Math.max(last?.span.end ?? span.end, span.start) };
}
