/** Line and character, both from 0, the character in UTF-16 code units: what the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and positions. The only place where the two meet. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offsets outside the text are moved to its nearest end. */
  position(offset: number): Position;
  /** Positions outside the text are moved to the nearest place inside. */
  offset(position: Position): number;
  /** Where line `line` (from 0) starts. */
  lineStart(line: number): number;
  /** Where line `line` ends, before its line break. */
  lineEnd(line: number): number;
}

/** Lines end at LF, CRLF or a lone CR, as editors count them; U+2028 and U+2029 do not end a line. */
export function createLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text);
  const clampLine = (line: number): number => Math.min(Math.max(line, 0), starts.length - 1);
  const lineStart = (line: number): number => starts[clampLine(line)] as number;
  const lineEnd = (line: number): number => {
    const next = starts[clampLine(line) + 1];
    if (next === undefined) return text.length;
    return text[next - 1] === '\n' && text[next - 2] === '\r' ? next - 2 : next - 1;
  };
  return {
    lineCount: starts.length,
    lineStart,
    lineEnd,
    position(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtMost(starts, inside);
      return { line, character: inside - (starts[line] as number) };
    },
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(lineStart(line) + Math.max(character, 0), lineEnd(line));
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** The index of the last of the ascending `values` that is at most `limit`; `values[0]` must be. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
