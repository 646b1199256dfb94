import { wordPattern } from '../../text/word-pattern.js';
import type { LineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';
import { findClosing, findColon, findComment, isBlank, ODD_BLANK, skipBlanks } from './chars.js';

const NAME_WITHOUT_BLANK = wordPattern(String.raw`^(\p{L}[\p{L}\d_-]*):[^ \t]`, 'u');

/** What a charter knows as the name of a field. */
export type IsField = (name: string) => boolean;

/** A line of the file, its offsets and the column in which it begins. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Behind its blanks; `end` where the line is blank. */
  readonly at: number;
  readonly column: number;
}

/** Looks at lines as a person does, one at a time. */
export interface Sheet {
  readonly text: string;
  readonly lineCount: number;
  line(number: number): Line;
  lineOf(offset: number): number;
  /** The lines below that are blank or begin right of `column`: behind the last that is not blank, and where it ends. */
  deeper(number: number, column: number, most: number): { readonly over: number; readonly end: number };
  /** The colon that ends a name at `at`, or -1. */
  colon(at: number, end: number): number;
  /** The colon of `title:Our charter`, where a blank is missing, or -1. */
  gluedColon(at: number, end: number): number;
  /** The line holds a field of the format. */
  isField(line: Line): boolean;
  /** A list or deeper lines follow, as they follow a name. */
  opensBelow(line: Line): boolean;
  isMark(line: Line): boolean;
  isConflict(line: Line): boolean;
}

const MARK = /^(?:---|\.\.\.)(?:[ \t]|$)/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const NO_NAME = '*&!%@`[{>|]},#';

export function createSheet(text: string, lines: LineIndex, isField: IsField): Sheet {
  const step = stepOf(text);
  const sheet: Sheet = {
    text,
    lineCount: lines.lineCount,
    line(number) {
      const start = lines.lineStart(number);
      const end = lines.lineEnd(number);
      const at = skipIndent(text, start, end);
      return { number, start, end, at, column: widthOf(text.slice(start, at), step) };
    },
    lineOf: (offset) => lines.position(offset).line,
    deeper(number, column, most) {
      const limit = lines.lineStart(number) + most;
      let over = number + 1;
      let end = lines.lineEnd(number);
      for (let below = over; below < lines.lineCount && lines.lineStart(below) < limit; below++) {
        const line = sheet.line(below);
        if (line.at === line.end) continue;
        if (line.column <= column) break;
        over = below + 1;
        end = line.end;
      }
      return { over, end };
    },
    colon(at, end) {
      const first = text[at] as string;
      if (first === '"' || first === "'") {
        const close = findClosing(text, at, end);
        const colon = close < 0 ? -1 : skipBlanks(text, close + 1);
        return text[colon] === ':' && (colon + 1 >= end || isBlank(text[colon + 1])) ? colon : -1;
      }
      return NO_NAME.includes(first) ? -1 : findColon(text, at, findComment(text, at, end));
    },
    gluedColon(at, end) {
      const name = NAME_WITHOUT_BLANK.exec(text.slice(at, Math.min(end, at + 60)))?.[1];
      return name !== undefined && isField(name) ? at + name.length : -1;
    },
    isField({ at, end }) {
      const colon = sheet.colon(at, end);
      return colon >= 0 ? isField(text.slice(at, colon).trimEnd()) : isField(text.slice(at, end).trimEnd());
    },
    opensBelow({ number, column }) {
      for (let below = number + 1; below < lines.lineCount; below++) {
        const line = sheet.line(below);
        if (line.at === line.end) continue;
        return line.column > column || (line.column === column && text[line.at] === '-' && isBlank(text[line.at + 1]));
      }
      return false;
    },
    isMark: ({ start, end }) => MARK.test(text.slice(start, Math.min(end, start + 8))),
    isConflict: ({ start, end }) => CONFLICT.test(text.slice(start, Math.min(end, start + 8))),
  };
  return sheet;
}

/** How far this file indents by spaces, which is what a tab stands for: 2 where it does not. */
function stepOf(text: string): number {
  let least = 9;
  for (const [, spaces = ''] of text.matchAll(/^( {2,8})[^\s#]/gm)) least = Math.min(least, spaces.length);
  return least === 9 ? 2 : least;
}

function widthOf(leading: string, step: number): number {
  if (!/[^ ]/.test(leading)) return leading.length;
  let width = 0;
  for (const char of leading) {
    if (char === '\t') width = (Math.floor(width / step) + 1) * step;
    else if (char !== '\uFEFF') width++;
  }
  return width;
}

function skipIndent(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isBlank(text[at]) || ODD_BLANK.includes(text[at] as string) || text[at] === '\uFEFF')) at++;
  return at;
}

/** The stretch of a line that is not blank. */
export function spanOfLine({ at, end }: Line): Span {
  return { start: at, end };
}
