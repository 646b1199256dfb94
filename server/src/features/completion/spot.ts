import type { Span } from '../../../../core/src/index.js';

/** What the line says about the place of the cursor, before anything is known of the rest of the file. */
export interface Spot {
  /** `item` is right behind a hyphen: a key may follow as well as a value. */
  readonly kind: 'key' | 'item' | 'value';
  /** The half-typed word or value that a completion replaces. */
  readonly replace: Span;
  /** The key's colon is there already. */
  readonly colon: boolean;
  /** Between brackets or braces. */
  readonly flow: boolean;
  /** The brackets that are open at the cursor and not closed on this line, to be closed in the order given. */
  readonly closers: string;
}

const WORD = String.raw`[\p{L}\p{N}_-]*`;
const KEY_SPOT = new RegExp(`^\\s*((?:- +)*)(${WORD})$`, 'u');
const REST_OF_WORD = new RegExp(`^${WORD}`, 'u');

/** Undefined inside a key that is followed by its value, and in other places where nothing can be offered. */
export function spotAt(text: string, offset: number, line: Span): Spot | undefined {
  const before = text.slice(line.start, offset);
  const after = text.slice(offset, line.end);
  const key = KEY_SPOT.exec(before);
  if (key) {
    const [, hyphens = '', word = ''] = key;
    const end = offset + (REST_OF_WORD.exec(after)?.[0].length ?? 0);
    const colon = /^\s*:(?:\s|$)/.test(text.slice(end, line.end));
    const replace = { start: offset - word.length, end };
    return { kind: hyphens && !colon ? 'item' : 'key', replace, colon, flow: false, closers: '' };
  }
  const head = /^\s*(?:- +)*(?:[\w-]+:\s+)?/.exec(before)?.[0].length ?? 0;
  return flowSpot(text, offset, line, head) ?? blockSpot(text, offset, line, head);
}

function blockSpot(text: string, offset: number, line: Span, head: number): Spot | undefined {
  const start = line.start + head;
  if (head === 0 || start > offset) return undefined;
  const rest = text.slice(start, line.end);
  const end = start + rest.replace(/\s+#.*$/, '').trimEnd().length;
  const quote = /^["']/.exec(rest)?.[0] ?? '';
  const closed = quote && end - start > 1 && text[end - 1] === quote ? 1 : 0;
  const replace = { start: start + quote.length, end: Math.max(offset, end - closed) };
  return { kind: 'value', replace, colon: false, flow: false, closers: '' };
}

function flowSpot(text: string, offset: number, line: Span, head: number): Spot | undefined {
  const start = line.start + head;
  const open: string[] = [];
  let from = start;
  for (let at = start; at < offset; at++) {
    const char = text[at] as string;
    if (char === '[' || char === '{') open.push(char === '[' ? ']' : '}');
    else if (char === ']' || char === '}') open.pop();
    if ('[{,]}'.includes(char)) from = at + 1;
  }
  const inside = open.at(-1);
  if (!inside) return undefined;
  const written = text.slice(from, offset);
  const blanks = written.length - written.trimStart().length;
  const pair = /^\s*[\w-]+:\s+/.exec(written);
  const after = text.slice(offset, line.end);
  const end = offset + (/^[^,\]}#]*/.exec(after)?.[0].trimEnd().length ?? 0);
  const replace = { start: from + (pair ? pair[0].length : blanks), end };
  const missing = open.toReversed().filter((closer) => !after.includes(closer));
  const kind = inside === '}' && !pair ? 'key' : 'value';
  const colon = kind === 'key' && text.slice(offset, end).includes(':');
  if (colon) replace.end = offset + (REST_OF_WORD.exec(after)?.[0].length ?? 0);
  return { kind, replace, colon, flow: true, closers: missing.join('') };
}
