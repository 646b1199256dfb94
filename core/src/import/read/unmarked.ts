/** What Markdown is written with: headings, lists, tables, fences, emphasis, links, quotations, front matter, HTML. */
const MARKS =
  /^ {0,3}(?:#{1,6}\s|[-*+]\s|>|\||`{3}|~{3}|={3,}\s*$|-{3,}\s*$|:::)|\*\*\S|__\S|\]\(|`\S|<\/?(?:p|div|br|table|tr|td|ul|ol|li|h[1-6]|b|i|strong|em|a|img|details|summary|span)\b|\{[{%]/im;

/**
 * Whether a file that is called Markdown has nothing of it, and hardly an empty line, or counts its headings: words as
 * they come out of a word processor or a chat, a line each. Read as Markdown, its lines would run together.
 */
export function isUnmarked(text: string): boolean {
  const lines = text.trim().split(/\r?\n/);
  const empty = lines.filter((line) => line.trim() === '').length;
  return lines.length > 7 && (empty < lines.length * 0.12 || countsHeadings(lines)) && !MARKS.test(text);
}

/** "1. Purpose" right above a line of text, "2. Members" above another: as lists, they would take in what stands below. */
function countsHeadings(lines: readonly string[]): boolean {
  const counted = lines.flatMap((line, index) => (/^\d{1,2}[.)]\s/.test(line) ? [index] : []));
  return (
    counted.length > 2 &&
    counted.every(
      (index) =>
        /^\S+\s(?:\p{L}[^\s.!?:;]*(?:\s|$)){1,6}$/u.test((lines[index] as string).trim()) &&
        /^\p{Lu}.{20}/u.test(lines[index + 1] ?? ''),
    )
  );
}
