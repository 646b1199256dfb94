import { daysInMonth, isRealDate } from '../../calendar/date.js';
import { recently } from '../../text/recently.js';
import { plain } from '../source/plain.js';
import { isHan } from '../words/han.js';
import { LANGUAGES } from '../words/languages.js';
import { tokensOf } from '../words/phrasebook.js';
import { BLANK_DATE } from './blank-date.js';

let months: ReadonlyMap<string, number> | undefined;

/** 5 for "maj" and "May". */
function monthOf(word: string): number | undefined {
  months ??= new Map(
    LANGUAGES.flatMap((words) =>
      words.months.flatMap((names, index) =>
        names
          .split('/')
          .flatMap(tokensOf)
          .map((name): [string, number] => [name, index + 1]),
      ),
    ),
  );
  return months.get(tokensOf(word)[0] ?? '');
}

/** The day a text names, as YYYY-MM-DD, where it can only be that one: "3 May 2026", not "3/5/2026". */
export const dayIn: (text: string) => string | undefined = recently(findDay);

function findDay(text: string): string | undefined {
  const words = plain(text);
  const iso = /(?<!\d)\d{4}([-/])\d{2}\1\d{2}(?!\d)/.exec(words)?.[0].replaceAll('/', '-');
  if (iso) return isRealDate(iso) ? iso : undefined;
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|:e|[oº])?\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u.exec(
      words,
    );
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})(?!\d)/u.exec(words);
  return (
    (dayFirst && made(dayFirst[3], monthOf(dayFirst[2] as string), dayFirst[1])) ??
    (monthFirst ? made(monthFirst[3], monthOf(monthFirst[1] as string), monthFirst[2]) : undefined) ??
    yearFirst(words) ??
    dashed(words) ??
    numeric(words)
  );
}

/** "Sep 16th", "16 September": a day of any year, and nothing else. */
export function isDayOfMonth(words: string): boolean {
  const [, first, second] =
    /^(?:(\p{L}{3,10})\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?(\p{L}{3,10})\.?)$/u.exec(
      words,
    ) ?? [];
  return monthOf(first ?? second ?? '') !== undefined;
}

/** "2024年5月3日", "2024/5/3": with the year first, there is only one way to read it. */
function yearFirst(words: string): string | undefined {
  const [, year, month, day] = /(?<!\d)(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)/.exec(words) ?? [];
  return made(year, Number(month), day);
}

/** "5-Mar-2026". */
function dashed(words: string): string | undefined {
  const [, day, month = '', year] = /(?<!\d)(\d{1,2})[-/](\p{L}{3,10})[-/](\d{4})(?!\d)/u.exec(words) ?? [];
  return made(year, monthOf(month), day);
}

/** With a first number beyond 12, or with points, as in most of Europe, there is only one way to read it. */
function numeric(words: string): string | undefined {
  const [, first = '', mark = '', second = '', year = ''] =
    /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(words) ?? [];
  if (year === '') return undefined;
  const [day, month] = Number(second) > 12 && mark !== '.' ? [second, first] : [first, second];
  return mark === '.' || Number(day) > 12 || first === second ? made(year, Number(month), day) : undefined;
}

function made(year: string | undefined, month: number | undefined, day: string | undefined): string | undefined {
  if (
    !year ||
    !month ||
    !day ||
    month < 1 ||
    month > 12 ||
    Number(day) < 1 ||
    Number(day) > daysInMonth(Number(year), month)
  )
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Words beside a date that are part of saying it. */
const BESIDE: ReadonlySet<string> = new Set(
  'the date dated datum fecha signed signerat undertecknat firmado unterschrieben signe den del day dyddiad llofnodwyd data assinado ondertekend getekend'.split(
    ' ',
  ),
);

const DATE_TO_FILL = new RegExp(`^${BLANK_DATE}$`, 'iu');

/** Whether a text is a date, or the place for one, and nothing else. */
export const isDateLike: (text: string) => boolean = recently(isNothingElse);

function isNothingElse(text: string): boolean {
  const words = plain(text);
  if (DATE_TO_FILL.test(words)) return true;
  if (words.length > 40 || !/\d/.test(words)) return false;
  if (isHan(words)) return /^(?:日期|时间|時間)?:?\s?\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?$/.test(words);
  if (tokensOf(words).some((token) => /^[a-z]{3,}$/.test(token) && !BESIDE.has(token) && monthOf(token) === undefined))
    return false;
  return (
    dayIn(words) !== undefined ||
    /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4}| \d{4})$/.test(words) ||
    /^(?:1[5-9]|2\d|3[0-5])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(words) ||
    isDayOfYear(words) ||
    /^\d{4}-Q[1-4]$|^Q[1-4]\s+\d{4}$/i.test(words) ||
    (/^[\p{L}.]+\s+\d{4}$/u.test(words) && monthOf(words) !== undefined)
  );
}

/** "29/04", "3/5": a day without its year, but not "24/7". */
function isDayOfYear(words: string): boolean {
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\.?$/.exec(words) ?? [];
  const [low = 0, high = 0] = [Number(first), Number(second)].toSorted((a, b) => a - b);
  return words !== '24/7' && low > 0 && low < 13 && high < 32;
}
