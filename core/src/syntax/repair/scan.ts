import type { LineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';
import { asBlock, asText, insert, reindent } from '../quoting.js';
import { isBlank, ODD_BLANK, skipBlanks, trimBlanks } from './chars.js';
import { Columns } from './columns.js';
import { isCutText } from './comment.js';
import { findIndentedStart } from './dedent.js';
import { createGathered } from './gather.js';
import type { Repair } from './repair.js';
import { createSheet, type IsField, type Line } from './sheet.js';
import { readPlainLine, readValue } from './value.js';

/** The entry above. */
interface Last {
  /** Where its key or hyphen stands. */
  readonly column: number;
  /** Its value is still to come, may go on, or is over. */
  readonly state: 'empty' | 'plain' | 'closed';
  readonly item: boolean;
  /** Behind its colon or hyphen. */
  readonly head: number;
  readonly value: Span;
  /** The value begins on the line of its key or hyphen. */
  readonly sameLine: boolean;
}

/** Signs that stand before the entries of a list in a word processor. */
const BULLETS = '*•·▪◦–';
const MOST_REPAIRS = 10_000;
/** How far a text in quotation marks or brackets is followed, in UTF-16 code units. */
const ROOM = 32_768;

/**
 * Goes through the file line by line, as a person reads it: hyphens, names with a colon, text. Unlike a YAML parser it
 * is not thrown off by a place that cannot be read, so what follows keeps its meaning. Linear, and asked only where
 * YAML had trouble; on a file without trouble it finds nothing.
 */
export function findRepairs(text: string, lines: LineIndex, isField: IsField): Repair[] {
  const sheet = createSheet(text, lines, isField);
  const indented = findIndentedStart(sheet);
  if (indented) return [indented];
  const gathered = createGathered(sheet);
  const { repairs } = gathered;
  const anchors = usedAnchors(text);
  const columns = new Columns();
  let last: Last = { ...opened(-1, 0, false), state: 'closed' };

  for (let line = 0; line < lines.lineCount && repairs.length < MOST_REPAIRS;) line = scanLine(sheet.line(line));
  return gathered.finish();

  /** Each of these takes one line with what belongs to it, and returns the number of the next. */
  function scanLine(line: Line): number {
    const over = line.number + 1;
    if (line.at === line.end) return over;
    if (text[line.at] === '#') {
      if (last.state === 'plain') last = { ...last, state: 'closed' };
      return over;
    }
    if (sheet.isConflict(line)) {
      gathered.conflict(insert(line.start, '# '));
      return over;
    }
    if (sheet.isMark(line) || (text[line.start] === '%' && last.column < 0)) {
      columns.reset();
      last = { ...opened(-1, line.end, false), state: 'closed' };
      return over;
    }
    return scanDashes(unindent(line));
  }

  /** Tabs and odd blanks in the indentation count as the spaces that will replace them. */
  function unindent(line: Line): Line {
    const leading = text.slice(line.start, line.at).replace('\uFEFF', '');
    if (/[^ ]/.test(leading)) {
      gathered.tab({ start: line.at - leading.length, end: line.at, text: ' '.repeat(line.column) });
    }
    return line;
  }

  function scanDashes(line: Line): number {
    let { at, column } = line;
    let dashes = 0;
    for (; ; dashes++) {
      const width = dashAt(at, line.end, column, dashes > 0);
      if (width === 0) break;
      if (dashes === 0) column = align({ ...line, column }, true);
      else columns.push('list', column);
      last = opened(column, at + width, true);
      const next = skipBlanks(text, at + width);
      if (text.slice(at + width, next).includes('\t') && sheet.colon(next, line.end) >= 0) {
        gathered.tab({ start: at + width, end: next, text: ' ' });
      }
      column += Math.max(next - at, 2);
      at = next;
      if (at >= line.end || text[at] === '#') return line.number + 1;
    }
    return scanEntry({ ...line, at, column }, dashes > 0);
  }

  /** What stands behind the indentation and the hyphens: a name with its value, or text. */
  function scanEntry(line: Line, afterDash: boolean): number {
    const { at, end } = line;
    if (!afterDash && text[at] === '?' && (at + 1 === end || isBlank(text[at + 1]))) {
      last = { ...last, column: line.column, state: 'closed' };
      return line.number + 1;
    }
    const colon = colonOf(at, end);
    if (colon < 0) return scanText(line, afterDash);
    let { column } = line;
    if (afterDash) columns.push('names', column);
    else if (last.state === 'plain' && last.item && column > last.column) return takeMixed(line);
    else column = align(line, false);
    last = opened(column, colon + 1, false);
    const value = skipBlanks(text, ODD_BLANK.includes(text[colon + 1] ?? ' ') ? colon + 2 : colon + 1);
    if (value >= end || text[value] === '#') return line.number + 1;
    const name = text.slice(at, colon).trimEnd();
    const prose = afterDash && !isField(name) && /^["'\p{Lu}\d]|\s/u.test(name);
    return scanValue(line.number, value, column, true, prose ? at : undefined);
  }

  function scanText(line: Line, afterDash: boolean): number {
    const { at, end, column } = line;
    if (afterDash) return scanValue(line.number, at, last.column, true);
    const word = text.slice(at, end).trimEnd();
    if (isField(word) && sheet.opensBelow(line)) {
      const wordEnd = at + word.length;
      const edits = [insert(wordEnd, ':')];
      repairs.push({ kind: 'blank', code: 'no-colon', span: { start: at, end: wordEnd }, edits, mends: 'safe' });
      last = opened(align(line, false), wordEnd, false);
      return line.number + 1;
    }
    if (last.state === 'empty' && column > last.column) return scanValue(line.number, at, last.column, false);
    if (last.state === 'empty' && last.column >= 0 && flushOver(line.number) > line.number) return takeFlush(line);
    gathered.loose({ start: at, end: trimBlanks(text, at, end) }, insert(line.start, '# '));
    return line.number + 1;
  }

  /** A value, and the lines below that go with it. `name` is where its entry begins, which is rather one text with it. */
  function scanValue(number: number, start: number, parent: number, sameLine: boolean, name?: number): number {
    const { end } = sheet.line(number);
    const deeper = sheet.deeper(number, parent, ROOM);
    const value = readValue(start, { text, lineEnd: end, end: deeper.end, anchors });
    last = { ...last, column: parent, state: value.kind === 'left' ? 'empty' : 'closed' };
    if (value.kind === 'left') return number + 1;
    if (value.kind === 'block') return sheet.deeper(number, parent, Infinity).over;
    if (value.kind === 'closed') {
      for (const mend of value.inside) repairs.push({ kind: 'refused', ...mend, mends: 'safe' });
      return sheet.lineOf(value.end) + 1;
    }
    const plain = readPlain(number, start, deeper.over);
    const code = value.kind === 'refused' ? value.code : plain.code;
    const span = { start, end: plain.end };
    last = { ...last, state: 'plain', value: span, sameLine };
    if (plain.over < sheet.lineCount && flushOver(plain.over) > plain.over) return takeFlush(sheet.line(plain.over));
    if (code) {
      const whole = { start: name ?? start, end: span.end };
      const blockIndent = sameLine ? (name === undefined ? parent : columns.listColumn()) + 2 : undefined;
      repairs.push({ kind: 'refused', code, span: whole, edits: asText(text, whole, { blockIndent }), mends: 'safe' });
    }
    return plain.over;
  }

  /** An unquoted text with the deeper lines below it, up to one that is clearly a field of its own. */
  function readPlain(
    number: number,
    start: number,
    deeperOver: number,
  ): { over: number; end: number; code?: Repair['code'] } {
    let lastLine = sheet.line(number);
    let { comment, colon } = readPlainLine(text, start, lastLine.end);
    let code: Repair['code'] | undefined = colon >= 0 ? 'colon' : undefined;
    for (let below = number + 1; below < deeperOver; below++) {
      const line = sheet.line(below);
      if (line.at === line.end) continue;
      if (text[line.at] === '#' || (sheet.colon(line.at, line.end) >= 0 && sheet.isField(line))) break;
      if (comment < lastLine.end) code ??= 'number-sign';
      ({ comment, colon } = readPlainLine(text, line.at, line.end));
      if (colon >= 0) code ??= 'colon';
      lastLine = line;
    }
    const cut = comment < lastLine.end && !isCutText(text, comment, lastLine.end);
    const end = trimBlanks(text, start, cut ? comment : lastLine.end);
    return { over: lastLine.number + 1, end, ...(code && { code }) };
  }

  /** Lines at the margin that go on with the text above, as pasted text does: they become one block with it. */
  function takeFlush(line: Line): number {
    const over = flushOver(line.number);
    const { value, head, sameLine } = last;
    const below = line.at;
    const end = trimBlanks(text, below, sheet.line(over - 1).end);
    const indent = Math.max(last.column, 0) + 2;
    const start = value.end > value.start ? value.start : below;
    const edits = reindent(text, { start, end }, indent, true);
    if (sameLine && start < below) edits.unshift(...asBlock(text, { start, end: start }, indent, '|-'));
    else {
      const lineStart = sheet.line(sheet.lineOf(start)).start;
      edits.unshift(insert(head, ' |-'), { start: lineStart, end: start, text: ' '.repeat(indent) });
    }
    // A line that begins like a sentence may be one of its own.
    const goesOn = !last.item || /^[\p{Ll}\d,;(&–-]/u.test(text.slice(below, below + 2));
    const mends = goesOn ? 'safe' : 'offer';
    repairs.push({ kind: 'indent', code: 'flush', span: { start: below, end }, edits, mends });
    last = { ...last, state: 'closed' };
    return over;
  }

  /** Fields below a list item that is a text already. */
  function takeMixed(line: Line): number {
    const { over, end } = sheet.deeper(line.number, last.column, ROOM);
    const edits = Array.from({ length: over - line.number }, (_, index) =>
      insert(sheet.line(line.number + index).start, '# '),
    );
    repairs.push({ kind: 'stray', code: 'mixed', span: { start: line.at, end }, edits, mends: 'none' });
    return over;
  }

  /** Puts a line that begins in no column of its neighbours where the nearest of them begins, and returns that column. */
  function align(line: Line, list: boolean): number {
    const { column, at, start, end } = line;
    const mayOpen = last.state === 'empty' && (column > last.column || (list && !last.item && column === last.column));
    const wanted = columns.enter(column, list ? 'list' : 'names', mayOpen);
    if (wanted !== column && !gathered.retab(at, wanted)) {
      const edits = [{ start, end: at, text: ' '.repeat(wanted) }];
      repairs.push({ kind: 'indent', code: 'column', span: { start: at, end }, edits, mends: 'offer' });
    }
    return wanted;
  }

  /** The width of the hyphen that makes a list item at `at`; 0 where there is none. Odd ones are mended on the way. */
  function dashAt(at: number, end: number, column: number, inner: boolean): number {
    const next = text[at + 1] ?? '';
    const alone = at + 1 === end || isBlank(next);
    if (text[at] === '-' && alone) return 1;
    const awaited = last.state === 'empty' && !last.item && last.column >= 0 && column >= last.column;
    if (inner || !(awaited || columns.hasList(column))) return 0;
    if (BULLETS.includes(text[at] as string) && (alone || ODD_BLANK.includes(next))) {
      gathered.bullet({ start: at, end: at + (alone ? 1 : 2), text: alone ? '-' : '- ' });
      return alone ? 1 : 2;
    }
    if (text[at] !== '-' || /[-\d.,]/.test(next)) return 0;
    const odd = ODD_BLANK.includes(next);
    const edit = odd ? { start: at + 1, end: at + 2, text: ' ' } : insert(at + 1, ' ');
    repairs.push({
      kind: 'blank',
      code: 'after-hyphen',
      span: { start: at, end: at + 2 },
      edits: [edit],
      mends: 'safe',
    });
    return odd ? 2 : 1;
  }

  /** The colon of a name at `at`, one without its blank among them, or -1. */
  function colonOf(at: number, end: number): number {
    const colon = sheet.colon(at, end);
    const glued = sheet.gluedColon(at, end);
    if (glued < 0 || (colon >= 0 && colon <= glued)) return colon;
    const odd = ODD_BLANK.includes(text[glued + 1] as string);
    const edit = odd ? { start: glued + 1, end: glued + 2, text: ' ' } : insert(glued + 1, ' ');
    repairs.push({
      kind: 'blank',
      code: 'after-colon',
      span: { start: at, end: glued + 2 },
      edits: [edit],
      mends: 'safe',
    });
    return glued;
  }

  /** Behind the last of the lines from `number` on that are text at or left of the margin of the text above. */
  function flushOver(number: number): number {
    let over = number;
    for (let below = number; below < sheet.lineCount; below++) {
      const line = sheet.line(below);
      const { at, end, column } = line;
      if (at === end) continue;
      if (text[at] === '#' || text[at] === '?' || sheet.isMark(line) || sheet.isConflict(line)) break;
      if (text[at] === '-' && (at + 1 === end || isBlank(text[at + 1]))) {
        if (last.item || columns.hasList(column)) break;
      } else {
        if (`-${BULLETS}`.includes(text[at] as string) && columns.hasList(column)) break;
        if (sheet.colon(at, end) >= 0 || sheet.gluedColon(at, end) >= 0 || sheet.isField(line)) break;
      }
      over = below + 1;
    }
    return over;
  }
}

function opened(column: number, head: number, item: boolean): Last {
  return { column, state: 'empty', item, head, value: { start: head, end: head }, sameLine: true };
}

/** Names that stand behind a & and behind a *: somebody means what YAML means by it. */
function usedAnchors(text: string): Set<string> {
  const names = (sign: string): string[] =>
    [...text.matchAll(new RegExp(`(?<=[\\s,[])[${sign}]([^\\s,[\\]{}]+)`, 'gu'))].map((match) => match[1] as string);
  const set = new Set(names('&'));
  return new Set(names('*').filter((name) => set.has(name)));
}
