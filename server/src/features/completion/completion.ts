import { CompletionTriggerKind, type CompletionItem, type CompletionParams, type TextEdit } from '../../lsp.js';
import { rules, wordsIn } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toOffset, toRange } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { cursorAt, type Cursor } from './cursor.js';
import { keyItems } from './keys.js';
import { starterItems } from './snippets.js';
import { valueItems } from './values.js';

export function completion(document: OpenDocument, params: CompletionParams, context: Context): CompletionItem[] {
  const { lines, parsed } = document.reading;
  const offset = toOffset(lines, params.position);
  const comment = parsed.syntax.comments.find(({ span }) => span.start < offset && offset <= span.end);
  if (comment) return ruleItems(document, comment.span.start, offset, context);
  const cursor = cursorAt(document, offset);
  if (!cursor) return [];
  const range = toRange(lines, cursor.replace);
  return itemsAt(cursor, params, context).map(({ insertText, ...item }) => ({
    ...item,
    textEdit: { range, newText: insertText ?? item.label } satisfies TextEdit,
  }));
}

function itemsAt(cursor: Cursor, { context: trigger }: CompletionParams, context: Context): CompletionItem[] {
  switch (cursor.kind) {
    case 'value':
      return valueItems(cursor, context);
    case 'key':
      return [...starterItems(cursor, context), ...keyItems(cursor, context)];
    case 'item': {
      // Nobody who types a hyphen and a blank on the way to a sentence wants to see keys.
      const typing = trigger?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      return [...valueItems(cursor, context), ...(typing ? [] : keyItems(cursor, context))];
    }
  }
}

/** The rules, behind `# charter-ignore` and `# charter-later`. */
function ruleItems({ reading }: OpenDocument, start: number, offset: number, { catalogue }: Context): CompletionItem[] {
  const match = /^#\s*charter-(ignore|later)(?:-file)?\s+([\w-]*)$/.exec(reading.text.slice(start, offset));
  if (!match) return [];
  const [, kind, word = ''] = match;
  const range = toRange(reading.lines, { start: offset - word.length, end: offset });
  return rules.map(({ id, meta }) => ({
    label: id,
    detail: wordsIn(meta.summary, catalogue),
    textEdit: { range, newText: kind === 'later' ? `${id} by ` : `${id}: ` },
  }));
}
