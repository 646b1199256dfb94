import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node as YamlNode,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../text/span.js';
import { problem, type SyntaxProblem } from './problem.js';
import type { Entry, MappingNode, Node, ScalarNode, ScalarStyle, SequenceNode } from './tree.js';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Parent = MappingNode | SequenceNode | undefined;
type Step = string | number | undefined;

/** Copies the library's nodes into ours, and notes the features that a charter may not use. Recursive, which the depth limit makes safe. */
export function buildTree(contents: YamlNode, text: string, problems: SyntaxProblem[]): Node {
  return build(contents, undefined, undefined, 0);

  function build(node: YamlNode | null, parent: Parent, step: Step, fallback: number): Node {
    if (isAlias(node)) {
      const span = spanOf(node, fallback);
      return { kind: 'scalar', value: text.slice(span.start, span.end), style: 'plain', span, parent, step };
    }
    if (isMap(node)) return buildMapping(node, parent, step, fallback);
    if (isSeq(node)) return buildSequence(node, parent, step, fallback);
    return buildScalar(isScalar(node) ? node : null, parent, step, fallback);
  }

  function buildMapping(map: YAMLMap, parent: Parent, step: Step, fallback: number): MappingNode {
    const entries: Entry[] = [];
    const span = spanOf(map, fallback);
    const mapping: Mutable<MappingNode> = { kind: 'mapping', flow: map.flow === true, entries, span, parent, step };
    for (const pair of map.items as Pair<YamlNode, YamlNode | null>[]) {
      if (!isScalar(pair.key)) {
        const at = pair.key ? spanOf(pair.key, span.start) : { start: span.start, end: span.start };
        if (text[at.start] !== '?') problems.push(problem('complex-key', at));
        continue;
      }
      const key = buildScalar(pair.key, mapping, undefined, span.start);
      if (key.value === '<<' && key.style === 'plain') problems.push(problem('merge-key', key.span));
      entries.push({ key, value: build(pair.value, mapping, key.value, afterColon(text, key.span.end)) });
    }
    mapping.span = closeSpan(mapping, entries.at(-1)?.value);
    return mapping;
  }

  function buildSequence(seq: YAMLSeq, parent: Parent, step: Step, fallback: number): SequenceNode {
    const items: Node[] = [];
    const span = spanOf(seq, fallback);
    const sequence: Mutable<SequenceNode> = { kind: 'sequence', flow: seq.flow === true, items, span, parent, step };
    for (const [index, item] of (seq.items as YamlNode[]).entries()) {
      items.push(build(item, sequence, index, item.range?.[0] ?? span.start));
    }
    sequence.span = closeSpan(sequence, items.at(-1));
    return sequence;
  }

  function buildScalar(scalar: Scalar | null, parent: Parent, step: Step, fallback: number): ScalarNode {
    const style = scalar ? styleOf(scalar) : 'plain';
    const range = scalar?.range;
    const span =
      !range || (style === 'plain' && range[0] === range[1])
        ? { start: fallback, end: fallback }
        : spanOf(scalar, fallback);
    const raw = scalar?.value ?? '';
    const value = typeof raw === 'string' ? raw : (scalar?.source ?? '');
    if (
      value === '' &&
      (style === 'folded' || style === 'literal') &&
      /^[|>][1-9]/.test(text.slice(span.start, span.end))
    ) {
      problems.push(problem('syntax', span, 'EMPTY_BLOCK'));
    }
    return { kind: 'scalar', value, style, span, parent, step };
  }

  function spanOf({ range }: YamlNode, fallback: number): Span {
    if (!range) return { start: fallback, end: fallback };
    const start = Math.min(range[0], text.length);
    let end = Math.min(range[1], text.length);
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    return { start, end };
  }
}

/** Block collections end where their last child ends: what the library counts to them (comments, blanks) is not theirs. */
function closeSpan(node: MappingNode | SequenceNode, last: Node | undefined): Span {
  if (node.flow || !last) return node.span;
  return { start: node.span.start, end: Math.max(last.span.end, node.span.start) };
}

function styleOf(scalar: Scalar): ScalarStyle {
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
      return 'single';
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'BLOCK_LITERAL':
      return 'literal';
    case 'BLOCK_FOLDED':
      return 'folded';
    default:
      return 'plain';
  }
}

/** Behind the colon that follows a key, on the same line. */
function afterColon(text: string, keyEnd: number): number {
  let at = keyEnd;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === ':' ? at + 1 : keyEnd;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
