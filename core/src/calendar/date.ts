/** A real day of the calendar, written YYYY-MM-DD. Such texts compare as the days do. */
export type Day = string;

/**
 * What a text means as a date. `day` and `quarter` (such as 2026-Q4) have a first and a last day; `impossible` looks
 * like a date that no calendar has (2026-02-30, 2026-Q5); `words` is anything else, such as "next spring".
 */
export type ParsedDate =
  | { readonly kind: 'day' | 'quarter'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'words' };

/** Blanks around the date do not matter. */
export function parseDate(text: string): ParsedDate {
  const written = text.trim();
  const quarter = /^(\d{4})-?[Qq](\d)$/.exec(written);
  if (quarter) return parseQuarter(quarter[1] as string, Number(quarter[2]));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return { kind: 'words' };
  return isRealDate(written) ? { kind: 'day', first: written, last: written } : { kind: 'impossible' };
}

/** True for a day that the calendar has, written YYYY-MM-DD, of the years 0001 to 9999. */
export function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function parseQuarter(year: string, quarter: number): ParsedDate {
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  if (quarter < 1 || quarter > 4 || !isRealDate(first)) return { kind: 'impossible' };
  const month = quarter * 3;
  const last = `${year}-${String(month).padStart(2, '0')}-${daysInMonth(Number(year), month)}`;
  return { kind: 'quarter', first, last };
}
