import { CompletionItemKind, type CompletionItem, type CompletionParams } from '../../lsp.js';
import { inLanguage } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toOffset, toRange } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { cursorAt } from '../completion/cursor.js';
import { keysAt, valuesAt, type Word } from './words.js';

/** What may stand at the cursor in a charter.config.yaml. */
export function settingsCompletion(
  document: OpenDocument,
  { position }: CompletionParams,
  { catalogue }: Context,
): CompletionItem[] {
  const { lines } = document.reading;
  const cursor = cursorAt(document, toOffset(lines, position));
  if (!cursor) return [];
  const range = toRange(lines, cursor.replace);
  const toItem = ({ word, help }: Word, kind: CompletionItemKind, behind: string): CompletionItem => ({
    label: word,
    kind,
    ...(help && { documentation: { kind: 'markdown', value: inLanguage(help, catalogue) } }),
    textEdit: { range, newText: word + behind },
  });
  const keys = keysAt(cursor.path).filter(({ word }) => !cursor.present.has(word));
  const colon = cursor.colon ? '' : ': ';
  return [
    ...(cursor.kind === 'key'
      ? []
      : valuesAt(cursor.path).map((word) => toItem(word, CompletionItemKind.EnumMember, ''))),
    ...(cursor.kind === 'value' ? [] : keys.map((word) => toItem(word, CompletionItemKind.Field, colon))),
  ];
}
