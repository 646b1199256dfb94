import type { Aside } from '../../source/blocks.js';

const OPENING = /^(`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*$/iu;
const HEADING = /^#{1,6} \S/u;

/** Lines with words that may stand above the fence, such as a title, and below it. */
const MOST_BESIDE = 3;

export interface Unfenced {
  readonly text: string;
  readonly asides: readonly Aside[];
}

/** A document that was pasted whole between two fences ("```markdown"), out of them. The lines stay as many as they were. */
export function withoutFenceAround(text: string): Unfenced {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => OPENING.test(line.trimEnd()));
  const opening = lines[start]?.trimEnd() ?? '';
  const fence = OPENING.exec(opening)?.[1] ?? '';
  const end = lines.findLastIndex((line) => line.trimEnd() === fence);
  const isWhole =
    start >= 0 &&
    end > start &&
    lines.slice(start, end).some((line) => HEADING.test(line)) &&
    [lines.slice(0, start), lines.slice(end + 1)].every((beside) => written(beside) <= MOST_BESIDE);
  if (!isWhole) return { text, asides: [] };
  const kept = lines.map((line, index) => (index === start || index === end ? '' : line));
  return {
    text: kept.join('\n'),
    asides: [{ what: 'a mark that shows the whole page as code', text: opening, line: start + 1 }],
  };
}

function written(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== '').length;
}
