import { CodeActionKind, type CodeAction } from '../../lsp.js';
import { applyEdits, chooseSafeFixes, fixSafely, inLanguage, say } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { findingsOfText } from '../../findings.js';
import { difference } from './difference.js';

export const FIX_ALL: string = `${CodeActionKind.SourceFixAll}.charter`;

/** Every safe mend at once, the item that is being typed in included. */
export async function fixAll({ uri, reading }: OpenDocument, context: Context): Promise<CodeAction[]> {
  const settings = await context.settings(uri);
  const findingsOf = findingsOfText({ ...context, settings });
  const first = chooseSafeFixes(findingsOf(reading.text)).flat();
  if (first.length === 0) return [];
  const { text } = fixSafely(reading.text, findingsOf);
  // Where one round does it, its edits are finer than what a comparison finds.
  const edits = applyEdits(reading.text, first) === text ? first : difference(reading.text, text);
  const title = inLanguage(say`Fix all safe problems`, context.catalogue);
  return [{ title, kind: FIX_ALL, edit: { changes: { [uri]: toEdits(reading.lines, edits) } } }];
}
