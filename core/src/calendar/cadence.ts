import { addDays, addMonths } from './add.js';
import type { Day } from './date.js';

/** How often something comes back: every so many days or months. */
export interface Cadence {
  /** The one spelling the format prefers ("biweekly"); undefined where there is none, as for "every 5 weeks". */
  readonly word: string | undefined;
  readonly count: number;
  readonly unit: 'day' | 'month';
}

/** The preferred words, from often to seldom. */
export const CADENCES: readonly Cadence[] = [
  { word: 'daily', count: 1, unit: 'day' },
  { word: 'weekly', count: 7, unit: 'day' },
  { word: 'biweekly', count: 14, unit: 'day' },
  { word: 'monthly', count: 1, unit: 'month' },
  { word: 'bimonthly', count: 2, unit: 'month' },
  { word: 'quarterly', count: 3, unit: 'month' },
  { word: 'semiannual', count: 6, unit: 'month' },
  { word: 'annual', count: 12, unit: 'month' },
  { word: 'biennial', count: 24, unit: 'month' },
];

/** Other spellings. "Biannual" is not among them: it is said for twice a year and for every two years. */
const SPELLINGS: { readonly [spelling: string]: string } = {
  fortnightly: 'biweekly',
  'half yearly': 'semiannual',
  halfyearly: 'semiannual',
  semiannually: 'semiannual',
  'semi annual': 'semiannual',
  'semi annually': 'semiannual',
  'twice a year': 'semiannual',
  'twice per year': 'semiannual',
  annually: 'annual',
  yearly: 'annual',
  'bi weekly': 'biweekly',
  'bi monthly': 'bimonthly',
  biennially: 'biennial',
};

const UNITS: { readonly [unit: string]: { readonly count: number; readonly unit: Cadence['unit'] } } = {
  day: { count: 1, unit: 'day' },
  week: { count: 7, unit: 'day' },
  fortnight: { count: 14, unit: 'day' },
  month: { count: 1, unit: 'month' },
  quarter: { count: 3, unit: 'month' },
  year: { count: 12, unit: 'month' },
};

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads "weekly", "bi-weekly", "every two weeks", "every other month", "once a year". Undefined for anything else. */
export function parseCadence(text: string): Cadence | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ');
  const word = Object.hasOwn(SPELLINGS, said) ? SPELLINGS[said] : said;
  const known = CADENCES.find((cadence) => cadence.word === word);
  if (known) return known;
  const match =
    /^(?:once )?(?:(every|each|per|an?)|every (other|\d{1,3}|[a-z]+)) (day|week|fortnight|month|quarter|year)s?$/.exec(
      said,
    );
  const unit = UNITS[match?.[3] ?? ''];
  const times = match?.[1] ? 1 : readNumber(match?.[2] ?? '');
  return unit && times ? named(times * unit.count, unit.unit) : undefined;
}

/** The day on which something comes back that was last done on `day`. */
export function nextTime(day: Day, { count, unit }: Cadence): Day {
  return unit === 'day' ? addDays(day, count) : addMonths(day, count);
}

function readNumber(text: string): number | undefined {
  if (text === 'other') return 2;
  if (/^\d+$/.test(text)) return Number(text);
  const index = NUMBERS.indexOf(text);
  return index < 0 ? undefined : index + 1;
}

function named(count: number, unit: Cadence['unit']): Cadence {
  return (
    CADENCES.find((cadence) => cadence.count === count && cadence.unit === unit) ?? { word: undefined, count, unit }
  );
}
