import { say } from '../../l10n/say.js';
import { howOften } from '../../render/context.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, shown, table } from '../frame.js';
import type { Spoken } from '../spoken.js';
import { reviewCell } from '../review-cell.js';

const PATH = 'reviews.html';

/** The charters in the order in which they are reviewed; given in that order. */
export function reviewsPage(spoken: Spoken, charters: readonly PlacedCharter[]): readonly [string, string] {
  const rows = charters.map((charter) => [
    linkToCharter(charter, PATH),
    reviewCell(spoken, charter.status.review),
    shown(cadenceOf(spoken, charter)),
    shown(charter.document.charter?.review?.last?.value ?? ''),
  ]);
  const title = spoken.words(say`Reviews`);
  const body = `<h1>${shown(title)}</h1>
${table(spoken, say`By the day of the next review`, [say`Charter`, say`Next review`, say`How often`, say`Last review`], rows)}
`;
  return [PATH, frame(spoken, { path: PATH, title, body })];
}

/** In English as written. */
function cadenceOf(spoken: Spoken, { document }: PlacedCharter): string {
  const review = document.charter?.review;
  if (!review) return '';
  return spoken.catalogue ? spoken.line(howOften(review)) : (review.cadence?.value ?? '');
}
