import { wordPattern } from '../../../text/word-pattern.js';
import { isRealDate, parseDate, type Day } from '../../../calendar/date.js';
import { slug } from '../../../text/slug.js';
import { MONTHS, OPEN_ENDED } from './words.js';

/**
 * What a text in a date field means to a person. `exact` is what the tool reads, too. `day`, and `span` for a month, a
 * quarter, half a year or a year, only people can read; `either` is a day that can be read in two ways; `open` says on purpose that there is
 * no day; `words` is anything else.
 */
export type ReadDate =
  | { readonly kind: 'exact'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'span'; readonly last: Day | undefined }
  | { readonly kind: 'either'; readonly days: readonly [Day, Day] }
  | { readonly kind: 'impossible' | 'open' | 'words' };

/** No date takes more. */
const LONGEST = 60;

export function readDate(text: string): ReadDate {
  const parsed = parseDate(text);
  if (parsed.kind === 'impossible') return { kind: 'impossible' };
  if (parsed.kind !== 'words') return { kind: 'exact', first: parsed.first, last: parsed.last };
  if (text.length > LONGEST) return { kind: 'words' };
  const written = text.trim().replace(/^(?:on|am|den|le|el|the|since|from|until|till|by)\s+/i, '');
  return (
    numeric(written) ??
    withMonth(written) ??
    span(written) ?? { kind: OPEN_ENDED.has(slug(written)) ? 'open' : 'words' }
  );
}

/** 2026/12/31, 31.12.2026, 3/1/2026. With dots the day always comes first. */
function numeric(written: string): ReadDate | undefined {
  const yearFirst = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(written);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const match = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(written);
  if (!match) return undefined;
  const [, a, sign, b, year = ''] = match;
  const century = year.length === 2 ? `20${year}` : year;
  const dayFirst = dayOf(century, b, a);
  const monthFirst = dayOf(century, a, b);
  if (sign === '.' || monthFirst.kind === 'impossible') return dayFirst;
  if (dayFirst.kind === 'impossible') return monthFirst;
  if (dayFirst.kind !== 'day' || monthFirst.kind !== 'day' || dayFirst.day === monthFirst.day) return dayFirst;
  return { kind: 'either', days: [dayFirst.day, monthFirst.day] };
}

const BESIDE_THE_DATE = wordPattern(
  String.raw`^(?:of|de|del|the|el|le|den|mon|tue|wed|thu|fri|sat|sun|\p{L}+day|\p{L}+tag)$`,
  'u',
);

/** 15 January 2026, January 15th, 2026, 15. Januar 2026, 15 de enero de 2026. */
function withMonth(written: string): ReadDate | undefined {
  const words = slug(written)
    .split('-')
    .filter((word) => !BESIDE_THE_DATE.test(word))
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er|e)$/, '$1'));
  const months = words.filter((word) => MONTHS.has(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (months.length !== 1 || months.length + numbers.length !== words.length) return undefined;
  const month = String(MONTHS.get(months[0] as string));
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (!year) return undefined;
  if (day && numbers.length === 2) return dayOf(year, month, day);
  return numbers.length === 1 ? { kind: 'span', last: undefined } : undefined;
}

/** 2026, 2026-12, Q4 2026, 2026-H2, FY26. */
function span(written: string): ReadDate | undefined {
  const quarter = /^Q\s?([1-4])[\s/,.-]*(?:FY\s?)?(\d{4})$/i.exec(written) ?? undefined;
  if (quarter) {
    const parsed = parseDate(`${quarter[2]}-Q${quarter[1]}`);
    return { kind: 'span', last: 'last' in parsed ? parsed.last : undefined };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  if (month) return isRealDate(`${written}-01`) ? { kind: 'span', last: undefined } : { kind: 'impossible' };
  return /^(?:FY\s?)?(?:19|20)\d{2}$|^FY\s?\d{2}$|^(?:[HST][12]\s?[-/]?\s?)(?:20)\d{2}$|^20\d{2}\s?[-/]?\s?[HST][12]$|^20\d{2}-W\d{2}$/i.test(
    written,
  )
    ? { kind: 'span', last: undefined }
    : undefined;
}

function dayOf(year = '', month = '', day = ''): ReadDate {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(written) ? { kind: 'day', day: written } : { kind: 'impossible' };
}
