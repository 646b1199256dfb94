import { dayInWords } from '../review-date/review-words.js';
import type { ReviewStatus } from '../status/status.js';
import { reviewWordsBelow } from '../status/words.js';
import { say } from './frame.js';

/** The day of the next review, the same on every day until then. */
export function reviewCell(review: ReviewStatus): string {
  const { due, state } = review;
  if (due === null) return say(reviewWordsBelow(review));
  const day = `<time datetime="${due}">${dayInWords(due)}</time>`;
  return state === 'overdue' ? `<span class="overdue">${day}, overdue</span>` : day;
}
