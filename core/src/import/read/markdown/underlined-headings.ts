/** "2. Goals": for Markdown a point of a list, whatever line is drawn below it. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]\S.{1,88}$/u;
const LINE = /^ {0,3}(?:-{3,}|={3,})\s{0,9}$/;

/** The same text with marks of headings, where its author has numbered several and drawn a line below each. */
export function withUnderlinedHeadings(text: string): string {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) =>
    NUMBERED.test(line) && LINE.test(lines[index + 1] ?? '') && (lines[index - 1] ?? '').trim() === '' ? [index] : [],
  );
  if (found.length < 2 || lines.some((line) => /^(?:`{3}|~{3})/.test(line))) return text;
  for (const index of found) {
    const mark = (lines[index + 1] as string).trim().startsWith('=') ? '#' : '##';
    lines[index] = `${mark} ${lines[index]}`;
    lines[index + 1] = '';
  }
  return lines.join('\n');
}
