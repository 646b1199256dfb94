import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, say, table } from '../frame.js';
import { reviewCell } from '../review-cell.js';

const PATH = 'reviews.html';

/** The charters in the order in which they are reviewed; given in that order. */
export function reviewsPage(charters: readonly PlacedCharter[]): readonly [string, string] {
  const rows = charters.map((charter) => [
    linkToCharter(charter, PATH),
    reviewCell(charter.status.review),
    say(charter.document.charter?.review?.cadence?.value ?? ''),
    say(charter.document.charter?.review?.last?.value ?? ''),
  ]);
  const body = `<h1>Reviews</h1>
${table('By the day of the next review', ['Charter', 'Next review', 'How often', 'Last review'], rows)}
`;
  return [PATH, frame({ path: PATH, title: 'Reviews', body })];
}
