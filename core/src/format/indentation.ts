import type { Syntax } from '../syntax/parse.js';
import { walk } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import { contentStart, lineText, type Block, type Lines } from './lines.js';

const STEP = 2;

/** The column in which a list or a group of fields begins, as written and as wanted. */
interface Level {
  readonly kind: 'list' | 'names';
  readonly old: number;
  readonly wanted: number;
}

interface Move {
  readonly start: number;
  readonly content: number;
  readonly contentMove: number;
}

/** Indents every level by two blanks, lists below their key too, and puts one blank behind each hyphen. */
export function indentationEdits(syntax: Syntax, { kinds, ownerOf, blocks }: Lines): TextEdit[] {
  const { text, lines } = syntax;
  const keyStarts = collectKeyStarts(syntax);
  const edits: TextEdit[] = [];
  const levels: Level[] = [];
  /** By line, how far its beginning moves to the right, and what stands behind its hyphens. */
  const moves = new Map<number, Move>();
  let comments: number[] = [];

  for (const [line, kind] of kinds.entries()) {
    if (kind === 'comment') comments.push(line);
    else if (kind === 'inside') follow(line, moves.get(ownerOf.get(line) ?? -1));
    else if (kind === 'content') scanContent(line);
  }
  placeComments(undefined);
  return edits;

  function scanContent(line: number): void {
    const before = [...levels];
    const lineStart = contentStart(text, lines.lineStart(line));
    const lineEnd = lines.lineEnd(line);
    const indent = indentOf(line);
    let at = lineStart + indent;
    let wanted: number | undefined;
    let hyphens = 0;
    while (isHyphen(at, lineEnd)) {
      wanted ??= enter('list', at - lineStart).wanted;
      if (at > lineStart + indent) enter('list', at - lineStart);
      hyphens++;
      const next = skipBlanks(at + 1);
      if (next >= lineEnd || text[next] === '#') {
        at = lineEnd;
        break;
      }
      if (next !== at + STEP) edits.push({ start: at + 1, end: next, text: ' ' });
      at = next;
    }
    if (at < lineEnd && keyStarts.has(at)) {
      const level = enter('names', at - lineStart);
      wanted ??= level.wanted;
    }
    // Else it is a value below its key or hyphen.
    wanted ??= (levels.at(-1)?.wanted ?? -STEP) + STEP;
    placeComments({ old: indent, wanted, levels: before });
    moveTo(line, wanted);
    const content = at - lineStart;
    moves.set(line, { start: wanted - indent, content, contentMove: wanted + STEP * hyphens - content });
    const block = blocks.get(line);
    if (block) moveBlock(line, block);
  }

  /** Leaves the levels that a line at this column ends, and enters its own. */
  function enter(kind: Level['kind'], old: number): Level {
    for (let top = levels.at(-1); top; top = levels.at(-1)) {
      const endsList = top.old === old && top.kind === 'list' && kind === 'names';
      if (top.old <= old && !endsList) break;
      levels.pop();
    }
    const top = levels.at(-1);
    if (top?.old === old && top.kind === kind) return top;
    const level = { kind, old, wanted: top ? top.wanted + STEP : 0 };
    levels.push(level);
    return level;
  }

  /** Comments stand where the line below them stands if they did so before, else where the level around them stands. */
  function placeComments(below: { old: number; wanted: number; levels: readonly Level[] } | undefined): void {
    const open = below?.levels ?? levels;
    for (const line of comments) {
      const old = indentOf(line);
      const around = open.findLast((level) => level.old <= old)?.old;
      const level = open.find((one) => one.old === around);
      moveTo(line, old === below?.old ? below.wanted : (level?.wanted ?? 0));
    }
    comments = [];
  }

  /** A text that goes on stays in line with its beginning, if it was, else with the hyphen. */
  function follow(line: number, move: Move | undefined): void {
    const indent = indentOf(line);
    if (move) moveTo(line, indent + (indent >= move.content ? move.contentMove : move.start));
  }

  function moveBlock(headerLine: number, { indent, fixed, lastLine }: Block): void {
    const parent = levels.at(-1);
    if (indent === undefined || !parent) return;
    const move = fixed ? parent.wanted - parent.old : parent.wanted + STEP - indent;
    for (let line = headerLine + 1; line <= lastLine; line++) {
      const content = lineText(syntax, line);
      if (content.length > indent || content.trim() !== '') moveTo(line, indentOf(line) + move);
    }
  }

  function moveTo(line: number, column: number): void {
    const start = contentStart(text, lines.lineStart(line));
    const end = start + indentOf(line);
    const wanted = ' '.repeat(Math.max(column, 0));
    if (kinds[line] === 'inside' && lineText(syntax, line).trim() === '') return;
    if (text.slice(start, end) !== wanted) edits.push({ start, end, text: wanted });
  }

  function indentOf(line: number): number {
    return /^ */.exec(lineText(syntax, line))?.[0].length ?? 0;
  }

  function isHyphen(at: number, lineEnd: number): boolean {
    return text[at] === '-' && (at + 1 >= lineEnd || text[at + 1] === ' ' || text[at + 1] === '\t');
  }

  function skipBlanks(at: number): number {
    while (text[at] === ' ' || text[at] === '\t') at++;
    return at;
  }
}

/** Where the keys begin that are not between brackets. */
function collectKeyStarts({ root }: Syntax): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const node of root ? walk(root) : []) {
    if (node.kind === 'mapping' && !node.flow) for (const { key } of node.entries) starts.add(key.span.start);
  }
  return starts;
}
