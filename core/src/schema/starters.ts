import type { Snippet } from './snippet.js';
import { snippets } from './snippets.generated.js';

/** A charter to begin with. */
export interface Starter {
  /** For the command line: "customer-service". */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The charter, with its blanks marked by `____`. */
  readonly text: string;
}

const PREFIX = 'charter-';

/** The snippets that are whole charters. */
export function starters(): Starter[] {
  return snippets()
    .filter(({ prefix }) => prefix.startsWith(PREFIX))
    .map((snippet) => ({
      name: snippet.prefix.slice(PREFIX.length),
      title: snippet.name,
      description: snippet.description,
      text: withoutStops(snippet),
    }));
}

const STOP = /\$\{(?<stop>\d+)(?::(?<text>[^}]*)|\|(?<choice>[^,|]*)[^|]*\|)?\}|\$(?<again>\d+)/g;

/** `${1:text}` becomes its text, `${1|one,two|}` the first choice, `$1` the same again, and `$0`, the last stop, nothing. */
function withoutStops({ body }: Snippet): string {
  const texts = new Map<string | undefined, string>();
  for (const { groups } of body.matchAll(STOP)) {
    const text = groups?.['text'] ?? groups?.['choice'];
    if (text !== undefined) texts.set(groups?.['stop'], text);
  }
  const plain = body.replaceAll(STOP, (...match) => {
    const { stop, again } = match.at(-1) as { stop?: string; again?: string };
    return texts.get(stop ?? again) ?? '';
  });
  return `${plain.trimEnd()}\n`;
}
