import type { Position, Range, TextEdit as LspEdit } from './lsp.js';
import type { LineIndex, Span, TextEdit } from '../../core/src/index.js';

/** The one place where offsets become positions and positions offsets. */
export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

/** Between a CR and its LF no editor has a place: that is the end of the line. */
function toPosition(lines: LineIndex, offset: number): Position {
  const { line, character } = lines.position(offset);
  return { line, character: Math.min(character, lines.lineEnd(line) - lines.lineStart(line)) };
}

export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offset(position);
}

export function toSpan(lines: LineIndex, { start, end }: Range): Span {
  const from = lines.offset(start);
  return { start: from, end: Math.max(lines.offset(end), from) };
}

export function toEdits(lines: LineIndex, edits: readonly TextEdit[]): LspEdit[] {
  return edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.text }));
}
