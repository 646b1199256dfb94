import { dayInWords, reviewEdits } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import type { RecordReviewParams, RecordReviewResult } from '../../protocol.js';
import { refused } from '../../refused.js';

/** A review of today, with the day of the next one. */
export async function recordReview(
  { uri, version, reading }: OpenDocument,
  { by, outcome = '' }: RecordReviewParams,
  { settings, today }: Context,
): Promise<RecordReviewResult> {
  await settings(uri);
  const said = outcome.trim();
  const reviewing = reviewEdits(reading.parsed, by, { date: today(), ...(said !== '' && { outcome: said }) });
  if (!reviewing.ok) return refused(reading.lines, reviewing.message);
  const { name, next, edits } = reviewing;
  const due = next === undefined ? '' : ` The next review is on ${dayInWords(next)}.`;
  const message = `“${reading.parsed.charter?.title?.value ?? ''}” was reviewed today by ${name}.${due}`;
  return { ok: true, version, edits: toEdits(reading.lines, edits), message };
}
