import type { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { printable } from './printable.js';
import { displayWidth } from './width.js';

const MOST_LINES = 3;
const TAB = 4;
/** UTF-16 code units of a line that are shown before and behind the underlined part, and of that part itself. */
const BEFORE = 60;
const BEHIND = 40;
const MOST_MARKED = 120;

interface Styles {
  readonly gutter: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** The lines of `span` with their numbers, underlined with carets, below the line before them. */
export function codeFrame(text: string, lines: LineIndex, span: Span, { gutter, mark }: Styles): string {
  const first = lines.position(span.start).line;
  const last = Math.max(first, lines.position(Math.max(span.end - 1, span.start)).line);
  const lastShown = Math.min(last, first + MOST_LINES - 1);
  const digits = String(lastShown + 1).length;
  const row = (label: string, content: string): string =>
    `  ${gutter(`${label.padStart(digits)} │`)} ${content}`.trimEnd();

  const rows: string[] = [];
  if (first > 0) {
    const before = text.slice(lines.lineStart(first - 1), lines.lineEnd(first - 1));
    if (before.trim() !== '') rows.push(row(String(first), shorten(before, BEFORE + MOST_MARKED)));
  }
  for (let line = first; line <= lastShown; line++) {
    const { content, offset, length } = window(text, lines, line, span);
    rows.push(row(String(line + 1), content), row('', ' '.repeat(offset) + mark('^'.repeat(length))));
  }
  if (last > lastShown) rows.push(row('', '…'));
  return rows.map((line) => `${line}\n`).join('');
}

/** The part of a line around the span, how far in it the underlined part starts, and how long that is, in columns. */
function window(
  text: string,
  lines: LineIndex,
  line: number,
  span: Span,
): { content: string; offset: number; length: number } {
  const lineStart = lines.lineStart(line);
  const lineEnd = lines.lineEnd(line);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, lineEnd))?.[0].length ?? 0;
  const start = Math.min(Math.max(span.start, lineStart), lineEnd);
  const markStart = span.start < lineStart ? Math.min(lineStart + indent, lineEnd) : start;
  const markEnd = Math.max(Math.min(span.end, lineEnd, markStart + MOST_MARKED), markStart);
  const from = markStart - lineStart > BEFORE + 20 ? whole(text, markStart - BEFORE) : lineStart;
  const to = lineEnd - markEnd > BEHIND + 20 ? whole(text, markEnd + BEHIND) : lineEnd;
  const cut = from > lineStart ? '…' : '';
  const before = visible(cut + text.slice(from, markStart), 0);
  const offset = displayWidth(before);
  const marked = visible(text.slice(markStart, markEnd), offset);
  const length = Math.max(displayWidth(marked), 1);
  const behind = visible(text.slice(markEnd, to), offset + length);
  return { content: before + marked + behind + (to < lineEnd ? '…' : ''), offset, length };
}

function shorten(line: string, most: number): string {
  return line.length > most + 20 ? `${visible(line.slice(0, whole(line, most)), 0)}…` : visible(line, 0);
}

/** Tabs reach to the next of the stops that terminals have, counted from column `from` of the frame. */
function visible(text: string, from: number): string {
  const parts = text.split('\t');
  let shownText = printable(parts[0] as string);
  for (const part of parts.slice(1)) {
    const at = from + displayWidth(shownText);
    shownText += ' '.repeat(TAB - (at % TAB)) + printable(part);
  }
  return shownText;
}

/** Not between the two halves of a character. */
function whole(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;
}
