/** "#Goals", alone between empty lines: the blank that Markdown asks for behind the mark of a heading is missing. */
const HASHED = /(?<=^|\n)(#{1,6})(?=\p{Lu}[^#\n]{1,60}(?:\n\s*\n|\n?$))/gu;

/** The same text with the blank, where headings are written so throughout. */
export function withHashHeadings(text: string): string {
  const isOnce = (text.match(HASHED)?.length ?? 0) < 2;
  return isOnce || /^#{1,6}\s/m.test(text) || /^(?:`{3}|~{3})/m.test(text) ? text : text.replaceAll(HASHED, '$1 ');
}
