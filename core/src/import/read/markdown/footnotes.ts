/**
 * Footnotes as paragraphs in their place: Markdown would take some of them for the address of a link, and drop them.
 * Lines keep their numbers.
 */
export function keepFootnotes(text: string): string {
  return text.replaceAll(/^( {0,3})\[(\^[^\]\s]+)\]:[ \t]*/gm, '$1\\[$2]: ');
}
