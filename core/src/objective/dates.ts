import { wordPattern } from '../text/word-pattern.js';
import type { Lexicon } from '../lexicon/compile.js';
import { is, type Token } from './tokens.js';

const numeric: RegExp = wordPattern(
  String.raw`(?:(?:19|20)\d\d-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d)|(?:19|20)\d\d[./]\d\d?[./]\d\d?)(?![\p{L}\d])`,
  'uy',
);
const fiscal: RegExp = /^(?:fy|cy|sy|gj)[-']?\d{2,4}(?:[-/]\d{2,4})?(?:[-/]?[qh][1-4])?$/;
const dashed: RegExp = /^(?:mid|early|late|end|mitte|anfang|ende|mi)-?(?:of-)?(?:20\d\d|q[1-4])$/;

/** The end of the calendar date, month, quarter or year that starts at this token; 0 where none does. */
export function dateAt(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  const token = tokens[i]!;
  if (token.kind === 'number')
    return numericDate(text, tokens, i) || dayMonth(tokens, i) || leadingQuarter(tokens, i, lexicon) || year(tokens, i);
  if (is(token, 'month')) return month(tokens, i);
  if (is(token, 'dated')) return i + 1;
  if (is(token, 'weekday') && (token.capital || token.ending) && is(tokens[i - 1], 'deadlinePreposition', 'per'))
    return i + 1;
  if (is(token, 'season') && is(tokens[i - 1], 'deadlinePreposition', 'this', 'part'))
    return optionalYear(tokens, i + 1);
  if (token.kind !== 'name') return isFiscalWord(tokens, i) ? i + 2 : 0;
  if (fiscal.test(token.text) || dashed.test(token.text)) return i + 1;
  return isYearPart(token.text, lexicon) ? optionalYear(tokens, i + 1) : 0;
}

/** "FY 2027". */
function isFiscalWord(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.kind === 'number' && /^(?:fy|cy|kw)$/.test(tokens[i]!.text);
}

function isYearPart(text: string, { yearParts }: Lexicon): boolean {
  const part = new RegExp(`^[${yearParts}][1-4](?:[-/.&']?(?:[${yearParts}][1-4]|(?:fy|cy)?'?(?:20)?\\d\\d))*$`);
  return text.length < 20 && part.test(text);
}

function numericDate(text: string, tokens: readonly Token[], i: number): number {
  numeric.lastIndex = tokens[i]!.start;
  const match = numeric.exec(text);
  if (!match) return 0;
  const end = tokens[i]!.start + match[0].length;
  let to = i + 1;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return to;
}

/** "15 August 2026", "1st of May". */
function dayMonth(tokens: readonly Token[], i: number): number {
  if (!/^(?:[12]?\d|3[01])(?:st|nd|rd|th|\.)?$/.test(tokens[i]!.text)) return 0;
  let at = i + 1;
  while (at < i + 3 && (is(tokens[at], 'of') || tokens[at]?.text === '.')) at++;
  return is(tokens[at], 'month') && tokens[at]!.kind === 'word' && isMonthName(tokens, at)
    ? optionalYear(tokens, at + 1)
    : 0;
}

/** "August", "August 2026", "Aug 15, 2026". */
function month(tokens: readonly Token[], i: number): number {
  if (!isMonthName(tokens, i)) return 0;
  let to = i + 1;
  if (tokens[to]?.text === '.') to++;
  if (/^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(tokens[to]?.text ?? '')) to++;
  else if (to > i + 1 && !yearAt(tokens, to)) to = i + 1;
  return optionalYear(tokens, to);
}

/** "may" and "mar" are months only where a date can stand. */
function isMonthName(tokens: readonly Token[], i: number): boolean {
  const { text, capital } = tokens[i]!;
  const beside =
    is(tokens[i - 1], 'deadlinePreposition', 'of', 'from', 'to', 'part') ||
    [tokens[i - 1], tokens[i + 1]].some((token) => token?.kind === 'number');
  if (is(tokens[i], 'modal', 'up', 'complete') || text.length <= 3 || text === 'march') return capital && beside;
  return beside || capital;
}

/** "1Q2024", "2H25". */
function leadingQuarter(tokens: readonly Token[], i: number, { yearParts }: Lexicon): number {
  const [first, next] = [tokens[i]!, tokens[i + 1]];
  if (!/^[1-4]$/.test(first.text) || next?.start !== first.end) return 0;
  // "4h" is a time: a half without its year is written with a capital.
  if (next.text === 'h' && !(next.capital && Number(first.text) < 3)) return 0;
  return new RegExp(`^[${yearParts}](?:\\d{2}|20\\d\\d)?$`).test(next.text) ? optionalYear(tokens, i + 2) : 0;
}

function year(tokens: readonly Token[], i: number): number {
  if (!yearAt(tokens, i)) return 0;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const led =
    is(before, 'deadlinePreposition', 'part', 'period', 'from', 'to') || is(before, 'than', 'spanPreposition');
  const closing = i > 0 && (!after || after.kind === 'end' || after.text === ')' || after.text === ',');
  if (!led && !closing)
    return is(before, 'definite', 'spanPreposition') && !is(after, 'label') ? i + 1 : isHeadingYear(tokens, i);
  const range = /^[-–/]$/.test(after?.text ?? '') && /^(?:20)?\d\d$/.test(tokens[i + 2]?.text ?? '');
  return range ? i + 3 : i + 1;
}

/** "2026 goals" opens a heading. */
function isHeadingYear(tokens: readonly Token[], i: number): number {
  return i === 0 && is(tokens[i + 1], 'label') ? i + 1 : 0;
}

function yearAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.kind === 'number' &&
    /^(?:19[5-9]|20[0-9])\d$/.test(token.text) &&
    !is(tokens[i + 1], 'percent', 'unit', 'money')
  );
}

function optionalYear(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 2 && (is(tokens[at], 'of') || /^[,/'-]$/.test(tokens[at]?.text ?? ''))) at++;
  if (yearAt(tokens, at) || fiscal.test(tokens[at]?.text ?? '')) return at + 1;
  return at > i && tokens[at - 1]!.text === "'" && /^\d\d$/.test(tokens[at]?.text ?? '') ? at + 1 : i;
}
