// Allowed in XML 1.0: tab, line breaks, and from U+0020 on all but the surrogates, U+FFFE and U+FFFF.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text that XML can hold, on one line. */
export function plainText(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[\t\n\r]+/g, ' ');
}
