import { inLanguage, inWords, NOTHING, reviewEdits, say, sentences } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toEdits } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import type { RecordReviewParams, RecordReviewResult } from '../../protocol.js';
import { refused } from '../../refused.js';

/** A review of today, with the day of the next one. */
export async function recordReview(
  { uri, version, reading }: OpenDocument,
  { by, outcome = '' }: RecordReviewParams,
  { catalogue, settings, today }: Context,
): Promise<RecordReviewResult> {
  await settings(uri);
  const said = outcome.trim();
  const reviewing = reviewEdits(reading.parsed, by, { date: today(), ...(said !== '' && { outcome: said }) });
  if (!reviewing.ok) return refused(reading.lines, inLanguage(reviewing.said, catalogue));
  const { who, next, edits } = reviewing;
  const title = reading.parsed.charter?.title?.value ?? '';
  const message = sentences(
    say`“${title}” was reviewed today by ${who}.`,
    next === undefined ? NOTHING : say`The next review is on ${inWords(next)}.`,
  );
  return { ok: true, version, edits: toEdits(reading.lines, edits), message: inLanguage(message, catalogue) };
}
