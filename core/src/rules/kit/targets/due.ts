import { daysInMonth, parseDate, type Day } from '../../../calendar/date.js';
import { MONTHS } from '../dates/words.js';
import { readDate } from '../dates/read.js';
import { slug } from '../../../text/slug.js';

/** The first and last day that a deadline may mean. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

const LEADING =
  /^(?:(?:no later than|not later than|by|until|till|before|in|on|at|during|due|the|close|beginning|start|end|middle|mid|early|late|of|bis|zum|ende|fin|avant|la|le|finales|antes|del?|el)\s+)+/i;

/** What a date field or the words of a deadline mean: "by the end of 2026", "in Q3 2026"; undefined where that is open. */
export function daysOf(words: string): Days | undefined {
  const said = words.trim();
  const date = readDate(said);
  if (date.kind === 'exact') return { first: date.first, last: date.last };
  if (date.kind === 'day') return { first: date.day, last: date.day };
  const rest = said.replace(LEADING, '');
  const bare = readDate(rest);
  if (bare.kind === 'exact') return { first: bare.first, last: bare.last };
  if (bare.kind === 'day') return { first: bare.day, last: bare.day };
  return quarterOf(rest) ?? monthOf(rest) ?? yearOf(rest);
}

function quarterOf(words: string): Days | undefined {
  const match = /^(?:Q([1-4])[\s/-]*|(first|second|third|fourth) quarter (?:of )?)(20\d\d)$/i.exec(words);
  const number = match?.[1] ?? ['first', 'second', 'third', 'fourth'].indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  const parsed = match && parseDate(`${match[3]}-Q${number}`);
  return parsed && 'last' in parsed ? { first: parsed.first, last: parsed.last } : undefined;
}

function monthOf(words: string): Days | undefined {
  const [name = '', year = '', ...more] = slug(words).split('-');
  const number = MONTHS.get(name);
  if (number === undefined || !/^20\d\d$/.test(year) || more.length > 0) return undefined;
  const start = `${year}-${String(number).padStart(2, '0')}`;
  return { first: `${start}-01`, last: `${start}-${daysInMonth(Number(year), number)}` };
}

function yearOf(words: string): Days | undefined {
  return /^20\d\d$/.test(words) ? { first: `${words}-01-01`, last: `${words}-12-31` } : undefined;
}

export function areApart(a: Days, b: Days): boolean {
  return a.last < b.first || b.last < a.first;
}
