import { inLanguage, reviewDate, reviewWords } from '../../../core/src/index.js';
import type { Context } from '../context.js';
import type { OpenDocument } from '../documents.js';
import type { ReviewResult } from '../protocol.js';

/** What the status bar says. While the text is broken it goes by the last that was whole. */
export async function review(
  { reading, uri }: OpenDocument,
  _: unknown,
  { catalogue, today, settings }: Context,
): Promise<ReviewResult> {
  // What day it is may be a setting that has just changed.
  await settings(uri);
  const charter = reading.readable?.charter;
  const date = charter ? reviewDate(charter, today()) : ({ state: 'none' } as const);
  const { state, next, days } = date;
  const { text, tooltip } = reviewWords(date);
  return {
    state,
    ...(next !== undefined && { next }),
    ...(days !== undefined && { days }),
    text: inLanguage(text, catalogue),
    tooltip: inLanguage(tooltip, catalogue),
  };
}
