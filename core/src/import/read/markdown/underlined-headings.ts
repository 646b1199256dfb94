/** "2. Goals" above a line of dashes, below an empty line: for Markdown a list of one point, and a rule below it. */
const UNDERLINED =
  /(?<=^|\n[ \t]*\n)(\d{1,2}(?:\.\d{1,2})*[.)]?[ \t]+\S[^\n]{1,88})\n {0,3}([-=])\2{2,}[ \t]*(?=\n|$)/gu;

/** The same text with marks of headings, where its author has numbered several and drawn a line below each. */
export function withUnderlinedHeadings(text: string): string {
  const isOnce = (text.match(UNDERLINED)?.length ?? 0) < 2;
  if (isOnce || /^(?:`{3}|~{3})/m.test(text)) return text;
  return text.replaceAll(UNDERLINED, (_, words: string, mark: string) => `${mark === '=' ? '#' : '##'} ${words}\n`);
}
