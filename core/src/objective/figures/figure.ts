import type { Span } from '../../text/span.js';
import type { Quantity } from '../quantities.js';
import type { Sentence } from '../sentence.js';
import { is, type Token } from '../tokens.js';
import { factorOf, numberOf, scaleOf } from './number.js';
import { standingOf, type Standing } from './standing.js';
import { dimensionOf, runsOf, secondsOf, type Dimension } from './unit.js';

/** A number of a sentence or a field with all that is said about it. The span covers comparator, number and unit. */
export interface Figure extends Span, Standing {
  /** Lowest and highest value; the same but for ranges ("80 to 90 %"). */
  readonly low: number;
  readonly high: number;
  readonly comparator: 'least' | 'most' | undefined;
  /** 10 in "9 of 10", 5 in "4.5 out of 5". */
  readonly whole: number | undefined;
  readonly dimension: Dimension;
  /** As written, in lower case; empty where there is none. */
  readonly unit: string;
  /** Seconds of one unit, where it is a time. */
  readonly seconds: number | undefined;
  readonly runs: 'working' | 'clock' | undefined;
  /** 2 for "double", 0.5 for "halve"; then there is no other value. */
  readonly factor: number | undefined;
}

/** Leads to a limit and is no part of it: the limit is "24 hours". */
const WITHIN = /^(?:within|innerhalb(?: von)?|binnen|dans (?:les|un délai de)|en un plazo(?: máximo)? de|dentro de)$/;

/** Undefined where a number has no value one could reckon with: a time of the day, "several". */
export function figureOf(sentence: Sentence, quantity: Quantity, language: string): Figure | undefined {
  const { tokens } = sentence;
  const unit = unitOf(tokens, quantity);
  const dimension = dimensionFor(quantity, unit);
  const { standing, way } = standingOf(sentence, quantity);
  const part = quantity.kind === 'count' ? quantity.number : quantity;
  const orMore = is(tokens[quantity.to], 'orMore') ? quantity.to + 1 : part.to;
  const from = part.from < part.to - 1 && WITHIN.test(tokens[part.from]!.text) ? part.from + 1 : part.from;
  const { start } = tokens[from]!;
  const { end } = tokens[orMore - 1]!;
  const comparator = comparatorOf(outsideUnit(tokens, part.from, orMore, quantity));
  // Written out, since V8 takes far longer to spread an object into one that holds numbers.
  const figure = (low: number, high: number, whole?: number, seconds?: number): Figure => {
    const runs = runsOf(unit);
    return {
      start,
      end,
      standing,
      way,
      dimension,
      unit,
      comparator,
      low,
      high,
      whole,
      seconds,
      runs,
      factor: undefined,
    };
  };
  if (quantity.kind === 'multiple') {
    const factor = factorOf(tokens[quantity.number.to - 1]!.text) ?? factorOf(tokens[quantity.number.from]!.text);
    return { ...figure(NaN, NaN), runs: undefined, factor };
  }
  const values = valuesOf(tokens.slice(quantity.number.from, quantity.number.to), language);
  if (!values || /percentile|bps|basis/.test(unit)) return undefined;
  const seconds = dimension === 'time' ? secondsOf(unit) : undefined;
  if (dimension === 'time' && !seconds) return undefined;
  // The sign of a change is its way, so that the value says how much.
  const isChange = standing === 'change';
  const low = isChange ? Math.abs(values.low) : values.low;
  const high = isChange ? Math.abs(values.high) : values.high;
  return figure(low, high, values.whole, seconds);
}

/** "Min" behind a number is a minute, and no least of anything. */
function outsideUnit(tokens: readonly Token[], from: number, to: number, { unit }: Quantity): Token[] {
  return tokens.slice(from, to).filter((_, index) => !unit || from + index < unit.from || from + index >= unit.to);
}

function unitOf(tokens: readonly Token[], { unit }: Quantity): string {
  return unit
    ? tokens
        .slice(unit.from, unit.to)
        .map(({ text }) => text)
        .join(' ')
    : '';
}

function dimensionFor({ kind }: Quantity, unit: string): Dimension {
  const said = dimensionOf(unit);
  if (kind === 'percent') return said === 'points' ? 'points' : 'percent';
  if (kind === 'duration') return 'time';
  if (kind === 'money' || kind === 'bare') return kind === 'money' ? 'money' : 'number';
  // "4 h" could be a time of the day, and is read as a count of something.
  if (unit === 'h') return 'time';
  return said === 'points' || said === 'stars' ? said : 'count';
}

function comparatorOf(tokens: readonly Token[]): Figure['comparator'] {
  if (tokens.some((token) => is(token, 'atMost'))) return 'most';
  const sum = (text: string): boolean => text !== '+';
  return tokens.some((token, i) => is(token, 'atLeast') && (sum(token.text) || i > 0)) ||
    tokens.some(({ text }) => /\d\+$/.test(text))
    ? 'least'
    : undefined;
}

function valuesOf(
  tokens: readonly Token[],
  language: string,
): { readonly low: number; readonly high: number; readonly whole: number | undefined } | undefined {
  const values: number[] = [];
  let whole = false;
  let sign = 1;
  for (const [i, token] of tokens.entries()) {
    const value = token.kind === 'number' || is(token, 'number') ? numberOf(token.text, language) : undefined;
    const scale = values.length > 0 ? scaleOf(token.text) : undefined;
    if (value !== undefined) values.push(values.length === 0 ? sign * value : value);
    else if (scale) values.push(values.pop()! * scale);
    else if (token.kind === 'number') return undefined;
    else if (i < tokens.length - 1 && is(token, 'ratio') && values.length > 0) whole = true;
    else if (/^[-–−]$/.test(token.text) && values.length === 0) sign = -1;
    if (token.text === '/' && values.length > 0) whole = true;
  }
  const [first, second] = values;
  if (first === undefined || values.length > 2) return undefined;
  if (second === undefined) return { low: first, high: first, whole: undefined };
  return whole ? { low: first, high: first, whole: second } : { low: first, high: second, whole: undefined };
}
