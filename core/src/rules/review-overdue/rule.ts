import { count, inWords } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { parseDate } from '../../calendar/date.js';
import type { Charter } from '../../model/charter.generated.js';
import { reviewDate } from '../../review-date/review-date.js';
import { placeOfSection } from '../kit/place.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['review'],
  meta: {
    summary: 'The day on which the charter was to be looked at again has passed.',
    severity: 'warning',
    group: 'review',
    calendar: true,
  },
  *check({ charter, today }) {
    const { state, next, days, from } = reviewDate(charter, today);
    if (state !== 'overdue' || !next || days === undefined || wasHeldSince(charter, next)) return;
    const wasDue = count(
      -days,
      say`The review was due on ${inWords(next)}, a day ago`,
      say`The review was due on ${inWords(next)}, ${-days} days ago`,
    );
    yield {
      node: from?.node ?? charter.review?.node,
      span: from?.node.span ?? placeOfSection(charter, 'review'),
      message:
        from === charter.review?.next
          ? say`${wasDue}. A charter nobody looks at is soon out of date. Look at it together, then write the day under “last” and the next one here.`
          : say`${wasDue}, by the last one and how often. A charter nobody looks at is soon out of date. Look at it together, then write the day here.`,
    };
  },
};

/** A review that was logged on the day or later, with the dates not yet moved on. */
function wasHeldSince({ review }: Charter, due: string): boolean {
  return (review?.log ?? []).some(({ date }) => {
    const held = parseDate(date?.value ?? '');
    return 'last' in held && held.last >= due;
  });
}
