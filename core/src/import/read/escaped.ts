/** Marks of Markdown at the beginning of lines, and around words, each behind a backslash. */
const ESCAPED = /^[ \t]*\\(?:#|[-*+>|]\s|[-*]{2})/gm;

/** The same as they should be. */
const MARKED = /^[ \t]*(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|>\s|\*\*\S)/m;

/**
 * Markdown that a program took for plain words, with each of its marks behind a backslash, as it was before. Any other
 * text stays as it is.
 */
export function withoutEscapes(text: string): string {
  if ((text.match(ESCAPED)?.length ?? 0) < 3 || MARKED.test(text)) return text;
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll(/\\[ \t]+$/gm, '\\');
}
