import { wordsIn, type Catalogue } from '../l10n/say.js';

/** A part of a rule's page: what is said to the reader, on one line, behind marks of its own; or lines that stay as they are. */
type Part = { readonly mark: string; readonly words: string } | { readonly lines: readonly string[] };

/** What a page says, a heading or a paragraph each. Its title is the name of the rule, and examples are YAML. */
export function wordsOfPage(markdown: string): string[] {
  return partsOf(markdown).flatMap((part) => ('words' in part ? [part.words] : []));
}

/** The page in another language. What is not translated stays English, as the examples and what is found in them do. */
export function pageIn(markdown: string, catalogue: Catalogue | undefined): string {
  if (!catalogue) return markdown;
  return partsOf(markdown)
    .map((part) => ('words' in part ? part.mark + wordsIn(part.words, catalogue) : part.lines.join('\n')))
    .join('\n');
}

function partsOf(markdown: string): Part[] {
  const parts: Part[] = [];
  let paragraph: string[] = [];
  let mark = '';
  let isCode = false;
  const close = (): void => {
    if (paragraph.length > 0) parts.push({ mark, words: paragraph.join(' ') });
    paragraph = [];
    mark = '';
  };
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```');
    const heading = isCode ? undefined : /^##+ (.*)$/.exec(line);
    const isAsItIs = isCode || isFence || line === '' || line.startsWith('# ');
    if (isFence) isCode = !isCode;
    const isPoint = line.startsWith('- ');
    if (heading || isAsItIs || isPoint) close();
    if (isPoint) mark = '- ';
    if (!heading && !isAsItIs) {
      paragraph.push(line.slice(isPoint ? 2 : 0).trim());
      continue;
    }
    parts.push(heading ? { mark: line.slice(0, -heading[1]!.length), words: heading[1]! } : { lines: [line] });
  }
  close();
  return parts;
}
