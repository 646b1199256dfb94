import { parseDate } from '../../calendar/date.js';
import { dayInWords } from '../../review-date/review-words.js';
import { oneLine } from '../../terms/words.js';
import type { Difference } from '../differences/difference.js';
import { quoted } from './phrase.js';

const LONGEST = 120;

/** Values that speak for themselves and need no quotation marks: names, days, figures, one of a few words. */
const BARE: ReadonlySet<string> = new Set(['date', 'cadence', 'target', 'duration', 'time', 'weekday', 'timezone']);

const COMPARISONS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/(?:>=|≥|=>)\s*/g, 'at least '],
  [/(?:<=|≤|=<)\s*/g, 'at most '],
  [/>\s*/g, 'more than '],
  [/<\s*/g, 'less than '],
];

/** A value in the middle of a sentence: "at least 90 %", "31 December 2026", “half of the members”. */
export function inSentence(said: string, field: Difference['field']): string {
  const { refers, format, words } = field?.shape ?? {};
  if (format === 'date') return dayOf(said);
  if (format === 'target' || field?.name === 'baseline') return asTarget(said);
  return refers || words || (format !== undefined && BARE.has(format)) ? short(said) : quoted(said, LONGEST);
}

function dayOf(said: string): string {
  const date = parseDate(said);
  return date.kind === 'day' ? dayInWords(date.first) : short(said);
}

function asTarget(said: string): string {
  return COMPARISONS.reduce((text, [sign, words]) => text.replace(sign, words), short(said));
}

function short(said: string): string {
  const line = oneLine(said);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
