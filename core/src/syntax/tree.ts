import type { Span } from '../text/span.js';

/** The place of a value in the tree: keys and indexes from the root. */
export type Path = readonly (string | number)[];

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** What the file says, without the YAML library behind it. Every node knows its place and the text it came from. */
export type Node = ScalarNode | SequenceNode | MappingNode;

interface NodeBase {
  /** The value itself: without its key, its comments or blank lines around it. Empty, behind the key, where nothing was written. */
  readonly span: Span;
  readonly parent: MappingNode | SequenceNode | undefined;
  /** The key or index in the parent; undefined at the root. */
  readonly step: string | number | undefined;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** The text as a reader sees it: unquoted, unfolded, and never turned into a number or a date. */
  readonly value: string;
  readonly style: ScalarStyle;
}

export interface SequenceNode extends NodeBase {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly Node[];
}

export interface MappingNode extends NodeBase {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** In the order of the file; a key written twice stands here twice. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** The value of `key`, the first where it was written twice. */
export function get(mapping: MappingNode, key: string): Node | undefined {
  return entryOf(mapping, key)?.value;
}

export function entryOf(mapping: MappingNode, key: string): Entry | undefined {
  return mapping.entries.find((entry) => entry.key.value === key);
}

/** Nothing was written: `key:`, `key: ~` or `key: null`. */
export function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && /^(?:~|null|Null|NULL|)$/.test(node.value);
}

export function pathOf(node: Node): Path {
  const path: (string | number)[] = [];
  for (let at: Node | undefined = node; at?.parent; at = at.parent) path.push(at.step as string | number);
  return path.toReversed();
}

/** The key that leads to the node, else (list items, the root) the node itself: where a finding of absence points. */
export function headOf(node: Node): Span {
  const { parent, step } = node;
  if (parent?.kind === 'mapping') {
    const entry = parent.entries.find(({ value }) => value === node);
    return entry?.key.span ?? node.span;
  }
  if (node.kind === 'mapping' && node.entries[0] && step !== undefined) return node.entries[0].key.span;
  return node.span;
}

/** The node at `path`, or undefined where the path leads nowhere. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.kind === 'mapping') node = get(node, String(step));
    else if (node?.kind === 'sequence') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The innermost node whose span holds `offset`; a value that was left out is found right behind its key. */
export function nodeAtOffset(root: Node, offset: number): Node | undefined {
  if (offset < root.span.start || offset > root.span.end) return undefined;
  let node: Node = root;
  for (;;) {
    const inner = childAt(node, offset);
    if (!inner) return node;
    node = inner;
  }
}

function childAt(node: Node, offset: number): Node | undefined {
  const holds = ({ span }: Node): boolean => span.start <= offset && offset <= span.end;
  if (node.kind === 'sequence') return node.items.find(holds);
  return node.kind === 'mapping' ? node.entries.find(({ value }) => holds(value))?.value : undefined;
}

/** Every node below and including `node`, parents first. */
export function* walk(node: Node): Generator<Node, void> {
  yield node;
  if (node.kind === 'sequence') for (const item of node.items) yield* walk(item);
  if (node.kind === 'mapping') for (const { value } of node.entries) yield* walk(value);
}
