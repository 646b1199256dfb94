import { inWords } from '../l10n/phrases.js';
import { say } from '../l10n/say.js';
import type { ReviewStatus } from '../status/status.js';
import { reviewWordsBelow } from '../status/words.js';
import { shown } from './frame.js';
import type { Spoken } from './spoken.js';

/** The day of the next review, the same on every day until then. */
export function reviewCell({ words, catalogue }: Spoken, review: ReviewStatus): string {
  const { due, state } = review;
  if (due === null) return shown(reviewWordsBelow(review, catalogue));
  const day = `<time datetime="${due}">${shown(words(inWords(due)))}</time>`;
  return state === 'overdue' ? `<span class="overdue">${words(say`${day}, overdue`)}</span>` : day;
}
