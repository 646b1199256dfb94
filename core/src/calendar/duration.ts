import { wordPattern } from '../text/word-pattern.js';
import { addDays, addMonths, isWeekend } from './add.js';
import type { Day } from './date.js';

const AMOUNT = wordPattern(String.raw`^(\d{1,4}|\p{L}+) ?(.+?)\.?$`, 'u');

/** A length of time in whole days, working days (Monday to Friday) or months; `count` from 1 to 999. */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'working-day' | 'month';
}

/** Words of English, German, French and Spanish. */
const UNITS: readonly (readonly [words: RegExp, times: number, unit: Duration['unit']])[] = [
  [/^(?:working|business|work) ?days?$|^(?:arbeits|werk)tage?n?$|^jours? ouvr(?:és?|ables?)$|^días? (?:hábil(?:es)?|laborables?)$/u, 1, 'working-day'], // prettier-ignore
  [/^d$|^(?:calendar )?days?$|^tage?n?$|^jours?$|^días?$/u, 1, 'day'],
  [/^w$|^weeks?$|^wochen?$|^semaines?$|^semanas?$/u, 7, 'day'],
  [/^fortnights?$/u, 14, 'day'],
  [/^months?$|^monate?n?$|^mois$|^mes(?:es)?$/u, 1, 'month'],
  [/^quarters?$|^quartale?n?$|^trimestres?$/u, 3, 'month'],
  [/^y$|^years?$|^jahre?n?$|^ans?$|^années?$|^años?$/u, 12, 'month'],
];

const NUMBERS: readonly (readonly string[])[] = [
  'a an one ein eine einem einer eines un une uno una'.split(' '),
  'two zwei deux dos'.split(' '),
  'three drei trois tres'.split(' '),
  'four vier quatre cuatro'.split(' '),
  'five fünf cinq cinco'.split(' '),
  'six sechs seis'.split(' '),
  'seven sieben sept siete'.split(' '),
  'eight acht huit ocho'.split(' '),
  'nine neun neuf nueve'.split(' '),
  'ten zehn dix diez'.split(' '),
  'eleven elf onze once'.split(' '),
  'twelve zwölf douze doce'.split(' '),
];

/** No length of time takes more. */
const LONGEST = 60;

/** Reads "14 days", "two weeks", "10 working days", "1 year", "48 hours". Undefined for anything else. */
export function parseDuration(text: string): Duration | undefined {
  if (text.length > LONGEST) return undefined;
  const said = text.trim().toLowerCase().replaceAll(/[\s-]+/gu, ' ').replace(/^(?:within|for|in|innerhalb von|sous) /u, ''); // prettier-ignore
  const match = AMOUNT.exec(said);
  const [, written = '', words = ''] = match ?? [];
  const number = readNumber(written);
  if (number === undefined || number < 1) return undefined;
  if (/^h$|^hours?$|^stunden?$|^heures?$|^horas?$/u.test(words)) return limited(Math.ceil(number / 24), 'day');
  const unit = UNITS.find(([pattern]) => pattern.test(words));
  return unit && limited(number * unit[1], unit[2]);
}

/** The last day of a time that begins on `day`: three days from Monday end on Thursday, three working days from Friday on Wednesday. */
export function addDuration(day: Day, { count, unit }: Duration): Day {
  if (unit === 'month') return addMonths(day, count);
  return unit === 'day' ? addDays(day, count) : addWorkingDays(day, count);
}

function addWorkingDays(day: Day, count: number): Day {
  let end = day;
  for (let left = count; left > 0;) {
    end = addDays(end, 1);
    if (!isWeekend(end)) left--;
  }
  return end;
}

function limited(count: number, unit: Duration['unit']): Duration | undefined {
  return count > 999 ? undefined : { count, unit };
}

function readNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const index = NUMBERS.findIndex((words) => words.includes(text));
  return index < 0 ? undefined : index + 1;
}
