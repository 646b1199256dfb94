import { inWords, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { addDays } from '../../calendar/add.js';
import { nextTime, parseCadence } from '../../calendar/cadence.js';
import { parseDate, type Day } from '../../calendar/date.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { isOver } from '../kit/charter.js';
import type { CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['review'],
  meta: {
    summary: 'A day of the review moved on, and no review is on record.',
    severity: 'warning',
    group: 'review',
  },
  *check({ charter, before }) {
    if (isOver(charter) || !charter.review) return;
    const report = movedSince(charter, before) ?? lastWithoutRecord(charter) ?? nextBeyondCadence(charter);
    if (report) yield report;
  },
};

/** What a charter says of its reviews, in days. */
interface Reviews {
  readonly last: Day | undefined;
  readonly next: Day | undefined;
  /** The latest review on record. */
  readonly held: Day | undefined;
}

function reviewsOf({ review }: Charter): Reviews {
  const held = (review?.log ?? []).flatMap(({ date }) => dayOf(date) ?? []).toSorted().at(-1); // prettier-ignore
  return { last: dayOf(review?.last), next: dayOf(review?.next), held };
}

/** The next review was put off since the charter was as before, and none is on record in between. */
function movedSince(charter: Charter, before: Charter | undefined): Report | undefined {
  const next = charter.review?.next;
  if (!before || !next) return undefined;
  const [was, is] = [reviewsOf(before), reviewsOf(charter)];
  if (was.next === undefined || is.next === undefined || is.next <= was.next) return undefined;
  const isOnRecord = (is.held ?? '') > (was.held ?? '');
  // Where nobody keeps a record, a new day of the last review is one.
  const isSaid = is.held === undefined && (is.last ?? '') > (was.last ?? '');
  if (isOnRecord || isSaid) return undefined;
  return {
    node: next.node,
    message: say`The next review moved from ${inWords(was.next)} to ${inWords(is.next)}, and none is on record in between. A review that moves on without being held never comes. Hold it and let “charter reviewed” put it on record, or set the day back.`,
  };
}

/** The last review is later than all those on record. */
function lastWithoutRecord(charter: Charter): Report | undefined {
  const { last, held } = reviewsOf(charter);
  const text = charter.review?.last;
  if (!text || last === undefined || held === undefined || last <= held) return undefined;
  return {
    node: text.node,
    message: say`The last review was on ${inWords(last)}, as it says here, but the latest on record is that of ${inWords(held)}. Nobody can tell who looked at the charter that day, and what came of it. Add it under “log”; “charter reviewed” does both at once.`,
  };
}

/** A month more is no matter. */
const GRACE = 31;

/** The next review is set for a much later day than follows from the last one. */
function nextBeyondCadence(charter: Charter): Report | undefined {
  const { last, next, held } = reviewsOf(charter);
  const { next: text, cadence } = charter.review ?? {};
  const every = parseCadence(cadence?.value ?? '');
  const from = [last, held].flatMap((day) => day ?? []).toSorted().at(-1); // prettier-ignore
  if (!text || !cadence || !every || from === undefined || next === undefined) return undefined;
  const due = nextTime(from, every);
  if (next <= addDays(due, GRACE)) return undefined;
  return {
    node: text.node,
    message: say`The last review was on ${inWords(from)}, so by ${quote(cadence.value)} the next one is due on ${inWords(due)}, not only on ${inWords(next)}. Set that day, or write how often you really look at the charter.`,
  };
}

function dayOf(text: Text | undefined): Day | undefined {
  const date = parseDate(text?.value ?? '');
  return date.kind === 'day' || date.kind === 'quarter' ? date.last : undefined;
}
