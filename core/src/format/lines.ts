import type { Syntax } from '../syntax/parse.js';
import { walk, type Node, type ScalarNode } from '../syntax/tree.js';

/**
 * What a line is to the formatter. `content`: a key, a hyphen or a value begins here. `inside`: a text in several lines,
 * or a list in brackets, goes on. `block`: a line of a block of text (`|`, `>`), where blanks count. `marker`: `---`.
 */
export type LineKind = 'blank' | 'comment' | 'content' | 'inside' | 'block' | 'marker';

export interface Block {
  readonly node: ScalarNode;
  /** The last line that belongs to it, its blank ones included where they count. */
  readonly lastLine: number;
  /** How many blanks its lines begin with; undefined where it has none but blank ones. */
  readonly indent: number | undefined;
  /** `|2`: the indentation is written down. */
  readonly fixed: boolean;
  /** `|+`: the blank lines below count. */
  readonly keeps: boolean;
}

export interface Lines {
  readonly kinds: readonly LineKind[];
  /** Where a line that is `inside` belongs to: the line on which that text or list begins. */
  readonly ownerOf: ReadonlyMap<number, number>;
  /** By the line of their header. */
  readonly blocks: ReadonlyMap<number, Block>;
}

/** Sorts the lines of a charter that YAML can read. */
export function sortLines(syntax: Syntax): Lines {
  const { text, lines, root } = syntax;
  const kinds = Array.from({ length: lines.lineCount }, (_, line) => kindOf(lineText(syntax, line)));
  const ownerOf = new Map<number, number>();
  const blocks = new Map<number, Block>();
  for (const node of root ? allNodes(root) : []) {
    const first = lines.position(node.span.start).line;
    if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
      const block = readBlock(node, first, syntax);
      blocks.set(first, block);
      kinds.fill('block', first + 1, block.lastLine + 1);
    } else if (node.kind === 'scalar' || node.flow) {
      const last = lines.position(node.span.end).line;
      if (kinds[first] === 'inside') continue;
      for (let line = first + 1; line <= last; line++) ownerOf.set(line, first);
      kinds.fill('inside', first + 1, last + 1);
    }
  }
  if (text.startsWith('\uFEFF') && kinds[0] === 'content' && lineText(syntax, 0).trim() === '') kinds[0] = 'blank';
  return { kinds, ownerOf, blocks };
}

/** A line without its line break and, on the first, without the byte order mark. */
export function lineText({ text, lines }: Syntax, line: number): string {
  return text.slice(contentStart(text, lines.lineStart(line)), lines.lineEnd(line));
}

/** Behind the byte order mark. */
export function contentStart(text: string, lineStart: number): number {
  return lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart;
}

function kindOf(line: string): LineKind {
  if (/^[ \t]*$/.test(line)) return 'blank';
  if (/^[ \t]*#/.test(line)) return 'comment';
  return /^(?:---|\.\.\.)(?:[ \t]|$)/.test(line) ? 'marker' : 'content';
}

/** Values and keys. */
function* allNodes(root: Node): Generator<Node, void> {
  for (const node of walk(root)) {
    yield node;
    if (node.kind === 'mapping') for (const { key } of node.entries) yield key;
  }
}

function readBlock(node: ScalarNode, headerLine: number, syntax: Syntax): Block {
  const { text, lines } = syntax;
  const header = /^[|>][-+\d]*/.exec(text.slice(node.span.start, lines.lineEnd(headerLine)))?.[0] ?? '';
  let lastLine = lines.position(Math.max(node.span.end - 1, node.span.start)).line;
  let indent: number | undefined;
  for (let line = headerLine + 1; line <= lastLine && indent === undefined; line++) {
    const content = lineText(syntax, line);
    if (content.trim() !== '') indent = content.length - content.trimStart().length;
  }
  const keeps = header.includes('+');
  for (let line = lastLine + 1; line < lines.lineCount; line++) {
    const content = lineText(syntax, line);
    if (content.trim() !== '') break;
    // A line of blanks only is text where it is longer than the indentation.
    if (keeps || content.length > (indent ?? 0)) lastLine = line;
  }
  return { node, lastLine, indent, fixed: /\d/.test(header), keeps };
}
