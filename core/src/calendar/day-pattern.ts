import { wordPattern } from '../text/word-pattern.js';
import { weekdayNamed, WEEKDAYS, type Weekday } from './weekday.js';

const PARTS = wordPattern(String.raw`\p{L}+|\d+\p{L}*|-`, 'gu');

/** A day of the week; with `nth` the first (1) to fifth, or the last (-1), of its month. */
export interface PatternDay {
  readonly weekday: Weekday;
  readonly nth: number | undefined;
}

/** On which days something takes place. One of the lists holds something; either all days of the week have an `nth`, or none. */
export interface DayPattern {
  readonly weekdays: readonly PatternDay[];
  /** Days of the month, 1 to 31; -1 is the last. */
  readonly monthDays: readonly number[];
  /** Working days of the month: the first is 1, the last -1. */
  readonly workingDays: readonly number[];
  /** 1 to 12, where a month is named. */
  readonly month: number | undefined;
  /** Says that it counts within a quarter, which begins in January, April, July or October. */
  readonly ofQuarter: boolean;
}

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, '1st first erste premier premiere primer primero forsta'],
  [2, '2nd second zweite deuxieme segundo andra'],
  [3, '3rd third dritte troisieme tercer tercero tredje'],
  [4, '4th fourth vierte quatrieme cuarto fjarde'],
  [5, '5th fifth funfte cinquieme quinto femte'],
  [-1, 'last letzte dernier derniere ultimo sista'],
];

const NTH: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap(([nth, words]) => words.split(' ').map((word) => [word, nth] as const)),
);

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Words that change nothing about which day it is. */
const FILLERS: ReadonlySet<string> = new Set(
  `on of the each every and or in day days week weekly month monthly quarter year calendar at
  am im an jeden jeder jedes und oder der den des dem monats monat quartals quartal woche jahres
  le du de chaque et ou mois trimestre semaine el los del cada y o mes semana i varje och manaden`
    .trim()
    .split(/\s+/),
);

const QUARTER = /\b(?:quarter|quartals?|trimestre)\b/;
const WEEK = /\b(?:weeks?|woche|semaine|semana)\b/;
const RANGE = /^(?:-|to|through|bis|a|al|till)$/;
const WORKING = /\b(?:working|business|work|week)[ -]?days?\b|\b(?:werk|arbeits)tage?s?\b/g;

/** Reads "Monday", "Mon and Thu", "Monday to Friday", "first Thursday of the month", "the 15th". Undefined for anything else. */
export function parseDayPattern(text: string): DayPattern | undefined {
  const said = plain(text);
  const found: Mutable = { weekdays: [], monthDays: [], workingDays: [], month: undefined };
  const ordinals: number[] = [];
  let range = false;
  for (const word of said.match(PARTS) ?? []) {
    const weekday = weekdayNamed(word);
    const nth = NTH.get(word) ?? NTH.get(word.replace(/[rnsm]$/, ''));
    if (nth !== undefined) ordinals.push(nth);
    else if (weekday) {
      addWeekdays(found, weekday, ordinals.splice(0), range);
      range = false;
    } else if (word === 'workday') addWorkingDays(found, ordinals.splice(0));
    else if (RANGE.test(word) && found.weekdays.length > 0) range = true;
    else if (MONTHS.includes(word)) found.month = MONTHS.indexOf(word) + 1;
    else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && isMonthDay(parseInt(word, 10)))
      ordinals.push(parseInt(word, 10));
    else if (!FILLERS.has(word)) return undefined;
  }
  // A number or a "first" without a day of the week is a day of the month, unless it counts weeks.
  if (range || (ordinals.length > 0 && WEEK.test(said))) return undefined;
  found.monthDays.push(...ordinals);
  const { weekdays, monthDays, workingDays, month } = found;
  const kinds = [weekdays, monthDays, workingDays].filter(({ length }) => length > 0);
  if (kinds.length !== 1 || new Set(weekdays.map(({ nth }) => nth === undefined)).size > 1) return undefined;
  return { weekdays, monthDays, workingDays, month, ofQuarter: QUARTER.test(said) };
}

interface Mutable {
  readonly weekdays: PatternDay[];
  readonly monthDays: number[];
  readonly workingDays: number[];
  month: number | undefined;
}

function addWeekdays({ weekdays }: Mutable, weekday: Weekday, ordinals: readonly number[], range: boolean): void {
  const before = weekdays.at(-1);
  if (range && before) {
    const from = WEEKDAYS.indexOf(before.weekday);
    const count = (WEEKDAYS.indexOf(weekday) - from + 7) % 7;
    for (let step = 1; step <= count; step++)
      weekdays.push({ weekday: WEEKDAYS[(from + step) % 7] as Weekday, nth: undefined });
  } else if (ordinals.length === 0) weekdays.push({ weekday, nth: undefined });
  else for (const nth of ordinals) weekdays.push({ weekday, nth });
}

function addWorkingDays({ weekdays, workingDays }: Mutable, ordinals: readonly number[]): void {
  if (ordinals.length > 0) workingDays.push(...ordinals);
  else for (const weekday of WEEKDAYS.slice(0, 5)) weekdays.push({ weekday, nth: undefined });
}

function isMonthDay(number: number): boolean {
  return number >= 1 && number <= 31;
}

/** Small letters without accents, with one word for all that means a working day. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replaceAll(/[–—]/g, '-')
    .replaceAll('-feira', '')
    .replaceAll(WORKING, ' workday ')
    .trim();
}
