import type { Position, Range, TextEdit as LspEdit } from 'vscode-languageserver';
import type { LineIndex, Span, TextEdit } from '../../core/src/index.js';

/** The one place where offsets become positions and positions offsets. */
export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) };
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
