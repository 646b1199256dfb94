import type { Figure } from '../../../objective/figures/read.js';

/**
 * The value of a figure in a measure that others of its kind share: seconds for times, percent for shares ("9 of 10"
 * is 90). Undefined for ranges and multiples, which have none.
 */
export function valueOf({ low, high, whole, seconds, factor }: Figure): number | undefined {
  if (factor !== undefined || low !== high || Number.isNaN(low)) return undefined;
  if (whole) return (100 * low) / whole;
  return seconds ? low * seconds : low;
}

/** Whether two figures measure in the same way, so that more of one is more of the other. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (valueOf(a) === undefined || valueOf(b) === undefined) return false;
  if (isShare(a) && isShare(b)) return true;
  if (isShare(a) !== isShare(b) || !areSameHours(a, b)) return false;
  const [first, second] = [kindOf(a), kindOf(b)];
  if (first !== second) return false;
  return first !== 'money' || a.unit === b.unit;
}

/** Both by the clock or both while the team works; nobody knows how many working hours make a working day. */
export function areSameHours(a: Figure, b: Figure): boolean {
  const isDays = ({ seconds = 0 }: Figure): boolean => seconds >= 86_400;
  return a.runs === b.runs && (a.runs !== 'working' || isDays(a) === isDays(b));
}

/** A share of a whole: "90 %", "9 of 10". */
export function isShare({ dimension, whole }: Figure): boolean {
  return dimension === 'percent' || whole !== undefined;
}

/** Bare numbers, counts and points can stand for one another: "from 40 to 45 points", "200 a month" and "250". */
function kindOf({ dimension }: Figure): string {
  return dimension === 'points' || dimension === 'count' || dimension === 'stars' ? 'number' : dimension;
}
