import type { MappingNode, Node, ScalarNode } from '../../syntax/tree.js';
import { walk } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';

/** A character that a text in double quotes names by an escape, such as `"\u202E"`. */
export interface Escape {
  readonly span: Span;
  readonly character: string;
}

const ANY = /\\[0abefvNLPxuU]/;
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([^]))/g;
/** https://yaml.org/spec/1.2.2/#57-escaped-characters, those of control characters and line breaks of other systems. */
const NAMED: { readonly [letter: string]: number } = {
  '0': 0,
  a: 7,
  b: 8,
  e: 0x1b,
  f: 0x0c,
  v: 0x0b,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/** All of them in a file, in its order; both halves of a character stand as one. */
export function escapesIn(text: string, root: Node | undefined): Escape[] {
  if (!root || !ANY.test(text)) return [];
  return [...walk(root)]
    .flatMap((node) => (node.kind === 'mapping' ? keysOf(node) : []).concat(node.kind === 'scalar' ? node : []))
    .filter(({ style }) => style === 'double')
    .flatMap(({ span }) => joined(within(text, span)))
    .toSorted((a, b) => a.span.start - b.span.start);
}

function keysOf({ entries }: MappingNode): ScalarNode[] {
  return entries.map(({ key }) => key);
}

function within(text: string, { start, end }: Span): Escape[] {
  return [...text.slice(start, end).matchAll(ESCAPE)].flatMap((match): Escape[] => {
    const [all, two, four, eight, letter = ''] = match;
    const code = two ?? four ?? eight;
    const value = code === undefined ? NAMED[letter] : Number.parseInt(code, 16);
    if (value === undefined || value > 0x10ffff) return [];
    const at = start + match.index;
    return [{ span: { start: at, end: at + all.length }, character: String.fromCodePoint(value) }];
  });
}

function joined(escapes: readonly Escape[]): Escape[] {
  const all: Escape[] = [];
  for (const one of escapes) {
    const last = all.at(-1);
    const isPair = last?.span.end === one.span.start && /^[\uD800-\uDBFF]$/.test(last.character);
    if (isPair && /^[\uDC00-\uDFFF]$/.test(one.character)) {
      all.pop();
      all.push({ span: { start: last.span.start, end: one.span.end }, character: last.character + one.character });
    } else all.push(one);
  }
  return all;
}
