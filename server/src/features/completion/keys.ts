import { CompletionItemKind, InsertTextFormat, InsertTextMode, type CompletionItem } from '../../lsp.js';
import { fieldsIn, shapeAt, snippets, wordsIn, type Place } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { fieldMarkdown } from '../markdown.js';
import type { Cursor } from './cursor.js';
import { insertKey } from './insert.js';
import { snippetText } from './snippets.js';

/** The keys that may stand at the cursor and do not yet stand there. */
export function keyItems(cursor: Cursor, context: Context): CompletionItem[] {
  const shape = shapeAt(cursor.path);
  if (!shape) return [];
  return fieldsIn(shape)
    .filter(({ name }) => !cursor.present.has(name))
    .map((place, index) => keyItem(place, index, cursor, context));
}

function keyItem(place: Place, index: number, cursor: Cursor, context: Context): CompletionItem {
  const { name, help } = place;
  return {
    label: name,
    kind: CompletionItemKind.Field,
    detail: wordsIn(help.title, context.catalogue),
    documentation: { kind: 'markdown', value: fieldMarkdown(help, context.catalogue) },
    sortText: `1${String(index).padStart(3, '0')}`,
    insertTextFormat: context.client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    insertText: cursor.colon ? name : insertText(place, cursor, context),
  };
}

function insertText(place: Place, cursor: Cursor, { client, today }: Context): string {
  const section = cursor.path.length === 0 && client.snippets;
  const snippet = section ? snippets().find(({ prefix }) => prefix === place.name) : undefined;
  if (snippet) return snippetText(snippet, today());
  return insertKey(place, { column: cursor.column, flow: cursor.flow, snippets: client.snippets });
}
