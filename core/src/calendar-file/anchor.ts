import { parseDate, type Day } from '../calendar/date.js';
import type { Charter } from '../model/charter.generated.js';
import type { Text } from '../model/text.js';

/**
 * The day from which meetings are in the calendar that do not say it themselves: the first of the charter's period, else
 * the earliest day on which somebody signed, reviewed or changed it. A charter without any such day begins with this
 * year, so that the file stays the same for as long as possible.
 */
export function firstDay(charter: Charter, today: Day): Day {
  const start = dayOf(charter.period?.start);
  if (start) return start;
  return recordedDays(charter)[0] ?? `${today.slice(0, 4)}-01-01`;
}

/** The last day on which something was put on record; undefined where nothing was. */
export function lastRecord(charter: Charter): Day | undefined {
  return recordedDays(charter).at(-1);
}

function recordedDays({ review, history, signatures }: Charter): Day[] {
  const texts = [
    review?.last,
    ...(review?.log ?? []).map(({ date }) => date),
    ...history.map(({ date }) => date),
    ...signatures.map(({ signed }) => signed),
  ];
  return texts.flatMap((text) => dayOf(text) ?? []).toSorted();
}

function dayOf(text: Text | undefined): Day | undefined {
  const date = parseDate(text?.value ?? '');
  return date.kind === 'day' || date.kind === 'quarter' ? date.first : undefined;
}
