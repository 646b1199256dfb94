import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { trimBlanks } from './repair/chars.js';

/** Where the text of an entry stands, as far as it decides how it may be written. */
export interface Surroundings {
  /**
   * How far a block of text below the entry has to be indented, in columns; undefined where no block may stand:
   * between brackets, for a key, and for a text that does not begin on the line of its key or hyphen.
   */
  readonly blockIndent: number | undefined;
}

const LONG = 80;

/**
 * Edits that make YAML read a stretch of the file as text, every word of it: quotation marks around it, or a block
 * where it is long, has several lines or holds quotation marks itself. Lines are joined as YAML joins unquoted ones.
 */
export function asText(text: string, span: Span, { blockIndent }: Surroundings): TextEdit[] {
  const raw = text.slice(span.start, span.end);
  const lines = /[\r\n]/.test(raw);
  if (blockIndent !== undefined && (lines || raw.length > LONG)) return asBlock(text, span, blockIndent, '>-');
  if (!raw.includes("'")) return around(span, "'");
  if (!/["\\]/.test(raw)) return around(span, '"');
  if (blockIndent !== undefined) return asBlock(text, span, blockIndent, '>-');
  const doubled = [...raw.matchAll(/'/g)].map(({ index }) => insert(span.start + index, "'"));
  const [open, close] = around(span, "'") as [TextEdit, TextEdit];
  return [open, ...doubled, close];
}

/** Edits that turn a stretch into a block of text: `|-` keeps its lines, `>-` joins them. */
export function asBlock(text: string, span: Span, indent: number, header: '|-' | '>-'): TextEdit[] {
  const pad = ' '.repeat(indent);
  return [insert(span.start, `${header}${lineBreakOf(text)}${pad}`), ...reindent(text, span, indent, header === '|-')];
}

/**
 * Edits that begin every line of a stretch but its first in column `indent`, and take away blanks at line ends.
 * With `steps`, lines that stand deeper than their neighbours stay deeper by as much.
 */
export function reindent(text: string, span: Span, indent: number, steps: boolean): TextEdit[] {
  const raw = text.slice(span.start, span.end);
  const lines = [...raw.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: lineBreak }) => {
    const at = index + lineBreak.length;
    const blanks = (/^[ \t\u00A0]*/.exec(raw.slice(at, at + 1000)) as RegExpExecArray)[0].length;
    return { breakAt: index, at, blanks, isEmpty: /^[\r\n]?$/.test(raw.charAt(at + blanks)) };
  });
  const least = Math.min(...lines.filter(({ isEmpty }) => !isEmpty).map(({ blanks }) => blanks));
  const edits: TextEdit[] = [];
  for (const { breakAt, at, blanks, isEmpty } of lines) {
    const trimmed = trimBlanks(raw, 0, breakAt);
    if (trimmed < breakAt) edits.push({ start: span.start + trimmed, end: span.start + breakAt, text: '' });
    // The blanks of an empty line are those before the next line break.
    if (isEmpty) continue;
    const wanted = ' '.repeat(indent + (steps ? blanks - least : 0));
    const start = span.start + at;
    if (wanted !== raw.slice(at, at + blanks)) edits.push({ start, end: start + blanks, text: wanted });
  }
  return edits;
}

/** The line break the file uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

export function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function around({ start, end }: Span, mark: string): TextEdit[] {
  return [insert(start, mark), insert(end, mark)];
}
