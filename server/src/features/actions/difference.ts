import type { TextEdit } from '../../../../core/src/index.js';

/**
 * Edits that turn one text into the other: whole lines inserted where nothing else changed, else one edit from the
 * first to the last difference.
 */
export function difference(before: string, after: string): TextEdit[] {
  return insertedLines(before, after) ?? [oneEdit(before, after)];
}

function insertedLines(before: string, after: string): TextEdit[] | undefined {
  const old = linesOf(before);
  const edits: { start: number; end: number; text: string }[] = [];
  let index = 0;
  let offset = 0;
  for (const line of linesOf(after)) {
    if (old[index] === line) {
      index++;
      offset += line.length;
      continue;
    }
    const last = edits.at(-1);
    if (last?.start === offset) last.text += line;
    else edits.push({ start: offset, end: offset, text: line });
  }
  return index === old.length ? edits : undefined;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function oneEdit(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
