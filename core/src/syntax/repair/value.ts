import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { insert } from '../quoting.js';
import { findClosing, findColon, findComment, isBlank, isRest, skipBlanks } from './chars.js';

/** The lines that may belong to a value: each deeper than its key or hyphen, up to the end of the last. */
export interface Room {
  readonly text: string;
  /** The end of the value's first line. */
  readonly lineEnd: number;
  /** The end of the last line that is deeper. */
  readonly end: number;
  /** Names that are both set and used with & and * in this file. */
  readonly anchors: ReadonlySet<string>;
}

/**
 * How YAML takes what stands behind a key or hyphen.
 * `refused`: it does not, although it is text; `code` says what it stumbles over.
 * `closed`: a quoted text or a bracketed list that ends at `end`, with the edits its inside needs.
 */
export type Value =
  | { readonly kind: 'plain' | 'block' | 'left' }
  | { readonly kind: 'closed'; readonly end: number; readonly inside: readonly Mend[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

export type RefusalCode = 'first-character' | 'quotation' | 'bracket' | 'colon' | 'number-sign' | 'escape' | 'hyphen';

export interface Mend {
  readonly span: Span;
  readonly code: RefusalCode;
  readonly edits: readonly TextEdit[];
}

const BLOCK_HEADER = /^[|>](?:[1-9][+-]?|[+-][1-9]?)?(?:[ \t]+#.*|[ \t]*)$/;
const FIRST_REFUSED = '@`%,]}|>';

/** Looks at the value that begins at `start`. Linear in the room it is given. */
export function readValue(start: number, room: Room): Value {
  const { text, lineEnd } = room;
  const first = text[start] as string;
  const header = BLOCK_HEADER.exec(text.slice(start, lineEnd))?.[0];
  // `>9` alone is a figure, not a block nine columns further in.
  if (header && !(/^.\d/.test(header) && room.end === lineEnd)) return { kind: 'block' };
  if (first === '"' || first === "'") return readQuoted(start, room);
  if (first === '[' || first === '{') return readFlow(start, room);
  if (first === '*' || first === '&' || first === '!') return readIndicator(start, room);
  if (FIRST_REFUSED.includes(first)) return { kind: 'refused', code: 'first-character' };
  if ('-?:'.includes(first) && (start + 1 === lineEnd || isBlank(text[start + 1]))) {
    return { kind: 'refused', code: first === '-' ? 'hyphen' : 'first-character' };
  }
  return { kind: 'plain' };
}

/** A star, ampersand or exclamation mark is left alone only where the file really uses it as YAML does. */
function readIndicator(start: number, { text, lineEnd, end, anchors }: Room): Value {
  const word = /^[*&!][^\s,[\]{}]*/.exec(text.slice(start, lineEnd))?.[0] ?? '';
  const alone = isRest(text, start + word.length, lineEnd);
  const used =
    word[0] === '!'
      ? /^!(?:!|<)/.test(word) || (alone && word.length > 1 && end > lineEnd)
      : anchors.has(word.slice(1)) && (word[0] === '&' || alone);
  return used ? { kind: 'left' } : { kind: 'refused', code: 'first-character' };
}

function readQuoted(start: number, { text, lineEnd, end }: Room): Value {
  const close = findClosing(text, start, end);
  const closeLine = close < 0 ? -1 : close < lineEnd ? lineEnd : endOfLine(text, close);
  if (close < 0 || !isRest(text, close + 1, closeLine)) return { kind: 'refused', code: 'quotation' };
  return { kind: 'closed', end: close + 1, inside: text[start] === '"' ? badEscapes(text, start, close) : [] };
}

const ESCAPE =
  /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0\d|10|0[a-fA-F])[\da-fA-F]{4})|\\/g;

/** A backslash that YAML has no meaning for is doubled, which makes it a backslash. */
function badEscapes(text: string, start: number, close: number): Mend[] {
  const bad = [...text.slice(start, close).matchAll(ESCAPE)].filter(([match]) => match === '\\');
  if (bad.length === 0) return [];
  return [
    { span: { start, end: close + 1 }, code: 'escape', edits: bad.map(({ index }) => insert(start + index, '\\')) },
  ];
}

/** Follows brackets to the one that closes the first; what stands inside is looked at only as far as YAML may refuse it. */
function readFlow(start: number, { text, lineEnd, end }: Room): Value {
  const refused: Value = { kind: 'refused', code: 'bracket' };
  if (text.startsWith('{{', start)) return refused;
  const inside: Mend[] = [];
  const closers: string[] = [];
  let tokenStart = true;
  for (let at = start; at < end; at++) {
    const char = text[at] as string;
    if (isBlank(char) || char === '\n' || char === '\r') {
      if (text[at + 1] === '#') at = endOfLine(text, at + 1) - 1;
    } else if (char === '[' || char === '{') {
      closers.push(char === '[' ? ']' : '}');
      tokenStart = true;
    } else if (char === ']' || char === '}') {
      if (closers.pop() !== char) return refused;
      if (closers.length === 0) {
        const closed = isRest(text, at + 1, at < lineEnd ? lineEnd : endOfLine(text, at));
        return closed ? { kind: 'closed', end: at + 1, inside } : refused;
      }
      tokenStart = false;
    } else if (char === ',') {
      tokenStart = true;
    } else if (tokenStart && (char === '"' || char === "'")) {
      at = findClosing(text, at, end);
      if (at < 0) return refused;
      tokenStart = false;
    } else if (tokenStart && '@`%*&!|>'.includes(char)) {
      const length = /^[^,[\]{}\r\n]*/.exec(text.slice(at, end))?.[0].trimEnd().length ?? 1;
      const span = { start: at, end: at + length };
      if (!text.slice(at, span.end).includes("'")) {
        inside.push({ span, code: 'first-character', edits: [insert(at, "'"), insert(span.end, "'")] });
      }
      at = span.end - 1;
      tokenStart = false;
    } else {
      tokenStart = char === ':' && /[\s,[\]{}]/.test(text[at + 1] ?? ' ');
    }
  }
  return refused;
}

function endOfLine(text: string, at: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = at;
  return found.exec(text)?.index ?? text.length;
}

/** Where an unquoted text in `start`..`end`, one line, is cut by a comment or refused for a colon. */
export function readPlainLine(text: string, start: number, end: number): { comment: number; colon: number } {
  const comment = findComment(text, start, end);
  return { comment, colon: findColon(text, skipBlanks(text, start), comment) };
}
