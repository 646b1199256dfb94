/**
 * Tables drawn with hyphens and pluses, as pandoc and reStructuredText write them, as tables with bars, which both
 * readers of text know. Lines keep their numbers.
 */
export function barDrawnTables(text: string): string {
  if (!/^\s*(?:[-=]{2,}\s+[-=]{2,}|\+[-=]{2,})/m.test(text)) return text;
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const found = /^\s*\+(?:[-=:]+\+)+\s*$/.test(lines[at] as string) ? gridTable(lines, at) : ruledTable(lines, at);
    if (!found) continue;
    const { start, end, rows } = found;
    const width = Math.max(...rows.map((row) => row.length));
    const bars = rows.map(
      (row) =>
        `| ${Array.from({ length: width }, (_, index) => (row[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`,
    );
    bars.splice(1, 0, `|${' --- |'.repeat(width)}`);
    const empty = Math.max(0, end - start - bars.length);
    lines.splice(start, end - start, ...bars, ...Array.from({ length: empty }, () => ''));
    at = start + bars.length + empty - 1;
  }
  return lines.join('\n');
}

interface Drawn {
  readonly start: number;
  /** The line behind it. */
  readonly end: number;
  /** The head first. */
  readonly rows: readonly (readonly string[])[];
}

/** A head, a line of hyphens below each column, and rows. */
function ruledTable(lines: readonly string[], at: number): Drawn | undefined {
  const ruler = lines[at] as string;
  if (!/^\s*(?:-{2,}(?:\s+-{2,})+|={2,}(?:\s+={2,})+)\s*$/.test(ruler)) return undefined;
  const starts = [...ruler.matchAll(/[-=]+/g)].map(({ index }) => index);
  const isHead = at > 0 && (lines[at - 1] as string).trim() !== '';
  // Where the ruler comes first, the head stands between it and the next one.
  const head = isHead ? at - 1 : at + 1;
  const second = isHead ? at : lines.findIndex((line, index) => index > at && isRuler(line));
  if (second < 0 || second > head + 3 || (lines[head] ?? '').trim() === '') return undefined;
  const top = isHead ? topOf(lines, head) : at;
  const body: string[][] = [];
  let end = second + 1;
  let row: string[] = [];
  for (
    ;
    end < lines.length &&
    !isRuler(lines[end] as string) &&
    (isFramed(lines, top) || (lines[end] as string).trim() !== '');
    end++
  ) {
    const line = lines[end] as string;
    if (line.trim() === '') row = [];
    else if (isFramed(lines, top) && row.length > 0 && hasGaps(lines, second, end)) addLine(row, cut(line, starts));
    else body.push((row = cut(line, starts)));
  }
  if (end < lines.length && isRuler(lines[end] as string)) end++;
  if (body.length === 0) return undefined;
  const titles: string[] = [];
  for (const line of lines.slice(isFramed(lines, top) ? top + 1 : head, second)) addLine(titles, cut(line, starts));
  return { start: top, end, rows: [titles, ...body] };
}

function isRuler(line: string): boolean {
  return /^\s*(?:-{3,}|={3,})[\s=-]*$/.test(line);
}

/** The ruler above the head, where there is one. */
function topOf(lines: readonly string[], head: number): number {
  for (let at = head - 1; at >= Math.max(0, head - 3); at--) {
    if (isRuler(lines[at] as string)) return isUnderline(lines, at) ? head : at;
    if ((lines[at] as string).trim() === '') break;
  }
  return head;
}

/** A rule without gaps right below some words: those are a heading, and the rule is no part of a table. */
function isUnderline(lines: readonly string[], at: number): boolean {
  const above = (lines[at - 1] ?? '').trim();
  return above !== '' && !isRuler(above) && !/\S\s+\S/.test((lines[at] as string).trim());
}

function isFramed(lines: readonly string[], top: number): boolean {
  return isRuler(lines[top] as string);
}

/** Whether the rows are apart by empty lines, so that one may have several lines. */
function hasGaps(lines: readonly string[], from: number, to: number): boolean {
  return lines
    .slice(from, to + 40)
    .some(
      (line, index, all) =>
        line.trim() === '' && index > 0 && !all.slice(0, index).some((each, at) => at > 0 && isRuler(each)),
    );
}

function cut(line: string, starts: readonly number[]): string[] {
  return starts.map((start, index) => line.slice(index === 0 ? 0 : start, starts[index + 1] ?? line.length).trim());
}

function addLine(row: string[], more: readonly string[]): void {
  for (const [index, words] of more.entries()) row[index] = [row[index] ?? '', words].filter(Boolean).join(' ');
}

/** Cells with lines all around them. */
function gridTable(lines: readonly string[], start: number): Drawn | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let end = start;
  for (; end < lines.length && /^\s*[+|]/.test(lines[end] as string); end++) {
    const line = (lines[end] as string).trim();
    if (/^\+[-=+:]+$/.test(line)) {
      if (row.length > 0) rows.push(row);
      row = [];
    } else
      addLine(
        row,
        line
          .replaceAll(/^\||\|$/g, '')
          .split('|')
          .map((cell) => cell.trim()),
      );
  }
  if (row.length > 0) rows.push(row);
  return rows.length > 1 ? { start, end, rows } : undefined;
}
