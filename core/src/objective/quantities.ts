import { covered, type Run } from './extract.js';
import { countedNoun } from './counts.js';
import { isName } from './names.js';
import { numberEnd, numberStart } from './number-run.js';
import { is, type Token } from './tokens.js';

export type QuantityKind = 'percent' | 'money' | 'duration' | 'rating' | 'unit' | 'count' | 'multiple' | 'bare';

/** A number with what stands before and after it. The run covers comparator, number and unit. */
export interface Quantity extends Run {
  readonly kind: QuantityKind;
  /** Comparator and number: what has to be reached. */
  readonly number: Run;
  readonly unit?: Run;
  /** "at least", "under", ">". */
  readonly compared: boolean;
}

/** Every number of the claim that is no date and no name. */
export function quantitiesOf(tokens: readonly Token[], taken: readonly Run[], from: number): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i < tokens.length;) {
    const quantity = covered(taken, i) ? undefined : quantityAt(tokens, i, from);
    if (quantity) found.push(quantity);
    i = quantity ? quantity.to : i + 1;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], i: number, first: number): Quantity | undefined {
  const token = tokens[i]!;
  const numeric = token.kind === 'number' || is(token, 'scale');
  const word = is(token, 'number', 'multiply', 'sameDay');
  if (!(numeric && token.kind === 'number') && !word) return undefined;
  if (isName(tokens, i)) return undefined;
  const end = numberEnd(tokens, i);
  const start = numberStart(tokens, i, first);
  const number = { from: start, to: end };
  const compared = tokens.slice(start, i).some((before) => is(before, 'atLeast', 'atMost'));
  if (is(token, 'sameDay')) return { ...number, kind: 'duration', number, compared };
  if (is(token, 'multiply')) return { ...number, kind: 'multiple', number, compared };
  const money = tokens.slice(start, end).some((part) => is(part, 'money'));
  return { ...measured(tokens, number, money), compared: compared || tokens[end - 1]!.text.endsWith('+') };
}

function measured(tokens: readonly Token[], number: Run, money: boolean): Omit<Quantity, 'compared'> {
  const { from, to } = number;
  const at = tokens[to]?.text === '-' || tokens[to]?.text === '–' ? to + 1 : to;
  const unit = { from: at, to: at + 1 };
  if (money) return { from, to, number, kind: 'money' };
  if (is(tokens[at], 'percent')) {
    return { from, to: tokens[at + 1]?.text === '+' ? at + 2 : at + 1, number, unit, kind: 'percent' };
  }
  if (is(tokens[at], 'money')) return { from, to: at + 1, number, unit, kind: 'money' };
  const working = is(tokens[at], 'workingTime') ? at + 1 : at;
  if (is(tokens[working], 'duration') && fits(tokens, to, working)) {
    return { from, to: working + 1, number, unit: { from: at, to: working + 1 }, kind: 'duration' };
  }
  if (is(tokens[to - 1], 'fraction')) return fraction(tokens, number);
  if (is(tokens[to - 1], 'anHour')) return { from, to, number, kind: 'duration' };
  if (is(tokens[at], 'rating')) return { from, to: at + 1, number, unit, kind: 'rating' };
  if (is(tokens[at], 'unit')) {
    const multiple = /^(?:x|times|fold|mal|fois|veces)$/.test(tokens[at]!.text);
    return { from, to: at + 1, number, unit, kind: multiple ? 'multiple' : 'unit' };
  }
  const noun = countedNoun(tokens, to);
  return noun ? { from, to: noun.to, number, unit: noun, kind: 'count' } : { from, to, number, kind: 'bare' };
}

/** One-letter units stand directly at the number: "4h", "300 ms", not "1 m". */
function fits(tokens: readonly Token[], to: number, unit: number): boolean {
  return tokens[unit]!.text.length > 1 || tokens[to - 1]!.end === tokens[to]!.start;
}

/** "half of our tickets", "two thirds of the graduates". */
function fraction(tokens: readonly Token[], number: Run): Omit<Quantity, 'compared'> {
  let at = number.to;
  while (is(tokens[at], 'definite', 'possessive')) at++;
  const noun = countedNoun(tokens, at);
  return noun
    ? { from: number.from, to: noun.to, number, unit: noun, kind: 'count' }
    : { ...number, number, kind: 'bare' };
}
