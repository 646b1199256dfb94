import { CompletionItemKind, InsertTextFormat, InsertTextMode, type CompletionItem } from '../../lsp.js';
import { snippets, wordsIn, type Snippet } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { Cursor } from './cursor.js';

/** Whole charters, for a file that has next to nothing in it, and for clients that bring no snippets of their own. */
export function starterItems(cursor: Cursor, { catalogue, client, today }: Context): CompletionItem[] {
  if (client.options.snippets || !client.snippets || cursor.path.length > 0 || cursor.present.size > 0) return [];
  return snippets()
    .filter(({ prefix }) => prefix.startsWith('charter-'))
    .map((snippet) => ({
      label: snippet.prefix,
      kind: CompletionItemKind.Snippet,
      detail: wordsIn(snippet.name, catalogue),
      documentation: wordsIn(snippet.description, catalogue),
      sortText: `0${snippet.prefix}`,
      insertText: snippetText(snippet, today()),
      insertTextFormat: InsertTextFormat.Snippet,
      insertTextMode: InsertTextMode.asIs,
    }));
}

/** Not every client knows VS Code's variables, so the day is filled in here. */
export function snippetText({ body }: Snippet, today: string): string {
  return body.replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', today);
}
