import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node as YamlNode,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { parseGuarded, type Comment, type LIMITS } from './guard.js';
import type { Entry, MappingNode, Node, ScalarNode, ScalarStyle, SequenceNode } from './tree.js';

/** Something that keeps YAML from reading the file, or that a charter may not use. */
export interface SyntaxProblem {
  /**
   * `syntax`: YAML cannot read this place. `limit`: the file is larger than LIMITS allows. The others name the YAML
   * feature that a charter may not use, because two readers could understand it differently.
   */
  readonly kind: 'syntax' | 'limit' | 'directive' | 'documents' | 'tag' | 'anchor' | 'merge-key' | 'complex-key' | 'root';
  readonly span: Span;
  /** The YAML library's error code for `syntax`, the limit's name for `limit`. */
  readonly code: string;
  /** The YAML library's own words, for `syntax`; never shown without ours. */
  readonly detail: string;
}

/** A text as YAML reads it. */
export interface Syntax {
  readonly text: string;
  readonly lines: LineIndex;
  /** Undefined where the file is empty, is no mapping, or passes a limit. */
  readonly root: MappingNode | undefined;
  readonly comments: readonly Comment[];
  /** In the order of the file, at most MAX_PROBLEMS. */
  readonly problems: readonly SyntaxProblem[];
}

const MAX_PROBLEMS = 100;

/** Reads any text in bounded time and memory. Never throws. */
export function parseSyntax(text: string): Syntax {
  const lines = createLineIndex(text);
  const guarded = parseGuarded(text);
  if (!guarded.ok) return { text, lines, root: undefined, comments: [], problems: [limitProblem(guarded, text)] };

  const problems: SyntaxProblem[] = [];
  // Everything stays text ("failsafe"): what YAML would turn into numbers or dates is for the schema and the rules.
  const composer = new Composer<never, false>({
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    merge: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(guarded.tokens, true, text.length)] as unknown as Document.Parsed[];
  const [first, second] = documents;
  for (const document of documents) {
    for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
      const kind = code === 'TAG_RESOLVE_FAILED' ? 'tag' : code === 'MULTIPLE_DOCS' ? 'documents' : 'syntax';
      problems.push({ kind, span: spanWithin(text, pos[0], pos[1]), code, detail: firstLine(message) });
    }
  }
  for (const token of guarded.tokens) {
    if (token.type === 'directive') {
      const end = token.offset + token.source.length;
      problems.push({ kind: 'directive', span: { start: token.offset, end }, code: 'directive', detail: '' });
    }
  }
  if (second) {
    const at = second.range?.[0] ?? text.length;
    problems.push({ kind: 'documents', span: spanWithin(text, at, at + 1), code: 'documents', detail: '' });
  }
  const root = first?.contents ? rootOf(first.contents as YamlNode, text, problems) : undefined;
  problems.sort((a, b) => a.span.start - b.span.start);
  return { text, lines, root, comments: guarded.comments, problems: problems.slice(0, MAX_PROBLEMS) };
}

function limitProblem(guarded: { limit: keyof typeof LIMITS; at: number }, text: string): SyntaxProblem {
  const span = spanWithin(text, guarded.at, guarded.at + 1);
  return { kind: 'limit', span, code: guarded.limit, detail: '' };
}

function rootOf(contents: YamlNode, text: string, problems: SyntaxProblem[]): MappingNode | undefined {
  const root = createBuilder(text, problems)(contents, undefined, undefined, 0);
  if (root.kind === 'mapping') return root;
  if (root.span.start < root.span.end) problems.push({ kind: 'root', span: root.span, code: root.kind, detail: '' });
  return undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Parent = MappingNode | SequenceNode | undefined;

/** Copies the library's nodes into ours. Recursive, which the depth limit makes safe. */
function createBuilder(text: string, problems: SyntaxProblem[]) {
  return build;

  function build(node: YamlNode | null, parent: Parent, step: string | number | undefined, fallback: number): Node {
    if (isAlias(node)) {
      const span = spanOf(node, fallback);
      problems.push({ kind: 'anchor', span, code: 'alias', detail: '' });
      return { kind: 'scalar', value: text.slice(span.start, span.end), style: 'plain', span, parent, step };
    }
    if (node?.anchor !== undefined && node.anchor !== '') noteAnchor(node);
    if (isMap(node)) return buildMapping(node, parent, step, fallback);
    if (isSeq(node)) return buildSequence(node, parent, step, fallback);
    return buildScalar(isScalar(node) ? node : null, parent, step, fallback);
  }

  function noteAnchor(node: YamlNode): void {
    const start = node.range?.[0] ?? 0;
    const name = `&${(node as Scalar).anchor}`;
    const at = text.lastIndexOf(name, start);
    const span = at < 0 ? spanWithin(text, start, start + 1) : { start: at, end: at + name.length };
    problems.push({ kind: 'anchor', span, code: 'anchor', detail: '' });
  }

  function buildMapping(map: YAMLMap, parent: Parent, step: string | number | undefined, fallback: number): MappingNode {
    const entries: Entry[] = [];
    const span = spanOf(map, fallback);
    const mapping: Mutable<MappingNode> = { kind: 'mapping', flow: map.flow === true, entries, span, parent, step };
    for (const pair of map.items as Pair<YamlNode, YamlNode | null>[]) {
      if (!isScalar(pair.key)) {
        const at = pair.key ? spanOf(pair.key, span.start) : { start: span.start, end: span.start };
        problems.push({ kind: 'complex-key', span: at, code: 'complex-key', detail: '' });
        continue;
      }
      const key = buildScalar(pair.key, mapping, undefined, span.start);
      if (key.value === '<<' && key.style === 'plain') {
        problems.push({ kind: 'merge-key', span: key.span, code: 'merge-key', detail: '' });
      }
      const afterColon = skipColon(text, key.span.end);
      entries.push({ key, value: build(pair.value, mapping, key.value, afterColon) });
    }
    mapping.span = closeSpan(mapping, entries.at(-1)?.value);
    return mapping;
  }

  function buildSequence(seq: YAMLSeq, parent: Parent, step: string | number | undefined, fallback: number): SequenceNode {
    const items: Node[] = [];
    const span = spanOf(seq, fallback);
    const sequence: Mutable<SequenceNode> = { kind: 'sequence', flow: seq.flow === true, items, span, parent, step };
    for (const [index, item] of (seq.items as YamlNode[]).entries()) {
      items.push(build(item, sequence, index, items.at(-1)?.span.end ?? span.start));
    }
    sequence.span = closeSpan(sequence, items.at(-1));
    return sequence;
  }

  function buildScalar(scalar: Scalar | null, parent: Parent, step: string | number | undefined, fallback: number): ScalarNode {
    const style = scalar ? styleOf(scalar) : 'plain';
    const nothingWritten = !scalar?.range || (style === 'plain' && scalar.range[0] === scalar.range[1]);
    const span = nothingWritten ? { start: fallback, end: fallback } : spanOf(scalar, fallback);
    const raw = scalar?.value ?? '';
    const value = typeof raw === 'string' ? raw : (scalar?.source ?? '');
    return { kind: 'scalar', value, style, span, parent, step };
  }

  function spanOf(node: YamlNode, fallback: number): Span {
    const range = node.range;
    if (!range) return { start: fallback, end: fallback };
    let end = Math.min(range[1], text.length);
    while (end > range[0] && /\s/.test(text[end - 1] as string)) end--;
    return { start: Math.min(range[0], text.length), end };
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
function skipColon(text: string, keyEnd: number): number {
  const match = /[ \t]*:/y;
  match.lastIndex = keyEnd;
  return match.test(text) ? match.lastIndex : keyEnd;
}

/** At least one character wide where the text allows, and never outside it. */
function spanWithin(text: string, start: number, end: number): Span {
  const from = Math.min(Math.max(start, 0), text.length);
  return { start: from, end: Math.min(Math.max(end, from), text.length) };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
