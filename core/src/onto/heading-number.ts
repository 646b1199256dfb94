/** What a layout that numbers its headings puts before them: they are counted anew whenever one comes or goes. */
const NUMBER = /^(?:[IVXLC]+|\d{1,2}|[A-Z])\.\s+/;

export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '');
}
