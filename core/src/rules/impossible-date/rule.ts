import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Text } from '../../model/text.js';
import { datesOf, isSigningDay } from '../kit/dates/places.js';
import { readDate } from '../kit/dates/read.js';
import type { SectionRule, Report } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary: 'A date does not exist, or an end is before its start.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ charter }) {
    for (const place of datesOf(charter)) {
      if (place.date.kind !== 'impossible' || isSigningDay(place)) continue;
      yield {
        node: place.text.node,
        message: say`There is no day ${quote(place.text.value)}, so nothing can be worked out from it. Write the day as year-month-day, such as 2026-12-31, or the quarter, such as 2026-Q4.`,
      };
    }
    const { period, review, members } = charter;
    yield* backwards(period?.start, period?.end, say`The end is before the start`);
    yield* backwards(review?.last, review?.next, say`The next review is before the last one`);
    for (const { since, until } of members) yield* backwards(since, until, say`The membership ends before it begins`);
  },
};

function* backwards(from: Text | undefined, to: Text | undefined, message: Said): Generator<Report> {
  const start = edge(from, 'first');
  const end = edge(to, 'last');
  if (!from || !to || !start || !end || end >= start) return;
  yield {
    node: to.node,
    message: say`${message} (${from.value.trim()}), so one of the two is wrong. Correct it.`,
    related: [{ span: from.node.span, message: say`The earlier date should be here` }],
  };
}

/** The first or last day of what is written; undefined where that is not known. */
function edge(text: Text | undefined, which: 'first' | 'last'): string | undefined {
  const date = readDate(text?.value ?? '');
  if (date.kind === 'exact') return date[which];
  return date.kind === 'day' ? date.day : undefined;
}
