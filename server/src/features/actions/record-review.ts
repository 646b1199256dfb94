import { CodeActionKind, type CodeAction } from '../../lsp.js';
import { inLanguage, reviewEdits, say, type Finding } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import { RECORD_REVIEW_COMMAND, type CharterParams } from '../../protocol.js';
import { versionEdit } from '../../version-edit.js';

/** Findings that a review would mend. */
const UNREVIEWED: ReadonlySet<string> = new Set(['review-overdue', 'review-undated']);

/** The offer to put a review on record. An editor with a command of its own asks who held it and what came of it. */
export function recordReviewAction({ rule }: Finding, document: OpenDocument, context: Context): CodeAction[] {
  if (!UNREVIEWED.has(rule)) return [];
  const kind = CodeActionKind.QuickFix;
  if (context.client.options.agreement) {
    const title = inLanguage(say`Record a review…`, context.catalogue);
    const argument: CharterParams = { uri: document.uri };
    return [{ title, kind, command: { title, command: RECORD_REVIEW_COMMAND, arguments: [argument] } }];
  }
  const reviewing = reviewEdits(document.reading.parsed, 'all', { date: context.today() });
  if (!reviewing.ok) return [];
  const title = inLanguage(say`Record a review that everyone held today`, context.catalogue);
  return [{ title, kind, edit: versionEdit(document, reviewing.edits, context) }];
}
