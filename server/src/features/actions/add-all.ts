import { CodeActionKind, type CodeAction } from '../../lsp.js';
import { applyEdits, inLanguage, say, type Finding } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { findingsOfText } from '../../findings.js';
import { difference } from './difference.js';

/** Adds every missing section, one after the other, because two of them may belong to one place. */
export async function addAllEssentials(
  essential: readonly Finding[],
  { uri, reading }: OpenDocument,
  context: Context,
): Promise<CodeAction[]> {
  const settings = await context.settings(uri);
  const findingsOf = findingsOfText({ ...context, settings });
  let { text } = reading;
  let left: readonly Finding[] = essential;
  for (let rounds = essential.length; rounds > 0; rounds--) {
    const fix = left.find(({ fixes }) => fixes.length > 0)?.fixes[0];
    if (!fix) break;
    text = applyEdits(text, fix.edits);
    left = findingsOf(text).filter((finding) => finding.essential);
  }
  if (text === reading.text) return [];
  const edits = toEdits(reading.lines, difference(reading.text, text));
  const title = inLanguage(say`Add all missing sections`, context.catalogue);
  return [{ title, kind: CodeActionKind.QuickFix, edit: { changes: { [uri]: edits } } }];
}
