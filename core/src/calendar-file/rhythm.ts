import { parseCadence } from '../calendar/cadence.js';
import { parseDate, type Day } from '../calendar/date.js';
import { parseDayPattern, type DayPattern } from '../calendar/day-pattern.js';
import { quote } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import type { Meeting } from '../model/charter.generated.js';
import { cadenceOf } from '../rules/kit/cadences.js';
import type { RecurrenceOptions } from './recurrence.js';

/** How often a meeting is, and on which days; or what is still open, as a clause. */
export type Rhythm = Omit<RecurrenceOptions, 'from'> | { readonly open: Said };

export function rhythmOf({ cadence, day, starting }: Meeting): Rhythm {
  if (!cadence) return { open: say`does not say how often it is: add “cadence”, such as weekly` };
  const saidDay = day.map(({ value }) => value).join(' and ');
  const named = saidDay === '' ? undefined : parseDayPattern(saidDay);
  if (saidDay !== '' && !named) return { open: say`is on ${quote(saidDay)}, which no calendar can tell for certain` };
  const first = parseDate(starting?.value ?? '');
  const since: Day | undefined = first.kind === 'day' ? first.first : undefined;
  const every = known(cadence.value) ?? timesAWeek(cadence.value, named);
  if (every) return { every, pattern: named ?? workingDays(cadence.value), starting: since };
  // "every Monday", "first Thursday of the month"
  const pattern = named ? undefined : parseDayPattern(cadence.value);
  if (!pattern) return { open: say`is ${quote(cadence.value)}, which is no fixed time` };
  const weekly = pattern.weekdays.some(({ nth }) => nth === undefined);
  // "every second Tuesday" is one of the month to some, and every other week to others.
  if (!weekly && !/month|quarter|year|monat|quartal|jahr|mois|mes\b/i.test(cadence.value))
    return { open: say`is ${quote(cadence.value)}, which is no fixed time` };
  return { every: weekly ? { count: 7, unit: 'day' } : monthly(pattern), pattern, starting: since };
}

type Every = RecurrenceOptions['every'];

function known(cadence: string): Every | undefined {
  const word = parseCadence(cadence);
  if (word) return word;
  const [count, unit] = cadenceOf(cadence)?.split(' ') ?? [];
  return count === undefined ? undefined : { count: Number(count), unit: unit === 'month' ? 'month' : 'day' };
}

const TIMES =
  /^(?:(twice|two times|2 times|2x)|(three times|3 times|3x)|(four times|4 times|4x))(?: (?:a|per|each|every) week|[- ]weekly)$/;

/** "Twice a week" is every week on the two days that are named. */
function timesAWeek(cadence: string, pattern: DayPattern | undefined): Every | undefined {
  const match = TIMES.exec(cadence.trim().toLowerCase());
  const times = match ? [match[1], match[2], match[3]].findIndex((one) => one !== undefined) + 2 : 0;
  return times > 0 && pattern?.weekdays.length === times ? { count: 7, unit: 'day' } : undefined;
}

/** "every working day" */
function workingDays(cadence: string): DayPattern | undefined {
  return /\b(?:work(?:ing)?|week|business)[ -]?day|werktag|arbeitstag/i.test(cadence)
    ? parseDayPattern('weekday')
    : undefined;
}

function monthly({ month, ofQuarter }: DayPattern): Every {
  if (month !== undefined) return { count: 12, unit: 'month' };
  return { count: ofQuarter ? 3 : 1, unit: 'month' };
}
