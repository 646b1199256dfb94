import type { Figure } from '../../objective/figures/read.js';
import { isShare } from '../../rules/kit/targets/compare.js';
import { verdictOn, type Verdict } from './verdict.js';

/**
 * Which of two figures asks more, where they measure in the same way. A range counts by the end that has to be reached.
 * @param stronger the way in which more is asked
 */
export function compareFigures(before: Figure, after: Figure, stronger: 'up' | 'down'): Verdict | undefined {
  if (before.factor !== undefined && after.factor !== undefined)
    return verdictOn(before.factor, after.factor, stronger);
  if (before.factor !== undefined || after.factor !== undefined || kindOf(before) !== kindOf(after)) return undefined;
  const [older, later] = [boundOf(before, stronger), boundOf(after, stronger)];
  const verdict = areAsLong(before, after, older, later) ? SAME : verdictOn(older, later, stronger);
  // "80 to 85 %" for "80 to 90 %": where the other end of a range goes, nobody can say which asks more.
  if (verdict.strength === 'equal' && isRange(before) !== isRange(after)) return undefined;
  if (verdict.strength === 'equal' && isRange(before) && farEnd(before, stronger) !== farEnd(after, stronger))
    return undefined;
  if (kindOf(before) !== 'time') return verdict;
  // A working day has fewer hours than a day, so that the same number of them is a longer time.
  const [one, other] = [before.runs === 'working', after.runs === 'working'];
  if (one === other) return one && isDays(before) !== isDays(after) ? undefined : verdict;
  const longer = other ? 'up' : 'down';
  const [worked, passed] = one ? [older, later] : [later, older];
  if (isDays(before) && isDays(after) && passed > mostOf(worked)) return verdictOn(older, later, stronger);
  return verdict.strength === 'equal' || verdict.way === longer
    ? { strength: longer === stronger ? 'tightened' : 'loosened', way: longer }
    : undefined;
}

function boundOf({ low, high, whole, seconds }: Figure, stronger: 'up' | 'down'): number {
  const bound = stronger === 'up' ? low : high;
  return whole ? (100 * bound) / whole : bound * (seconds ?? 1);
}

const SAME: Verdict = { strength: 'equal' };

/** A month is thirty days to people, and a quarter ninety. */
function areAsLong(before: Figure, after: Figure, older: number, later: number): boolean {
  const isTime = kindOf(before) === 'time' && before.seconds !== after.seconds;
  return isTime && Math.abs(older - later) < Math.max(older, later) * 0.02;
}

function isRange({ low, high }: Figure): boolean {
  return low !== high;
}

function farEnd(figure: Figure, stronger: 'up' | 'down'): number {
  return boundOf(figure, stronger === 'up' ? 'down' : 'up');
}

const DAY = 86_400;

/** So long some working days take at most, with the weekends between them. */
function mostOf(worked: number): number {
  return worked + 2 * DAY * Math.ceil(worked / DAY / 5);
}

function isDays({ seconds = 0 }: Figure): boolean {
  return seconds >= DAY;
}

/** Figures of one kind can be compared. Points, stars and counts are written with and without their unit. */
function kindOf(figure: Figure): string {
  const { dimension, unit } = figure;
  if (isShare(figure)) return 'share';
  if (dimension === 'money') return `money ${unit}`;
  return dimension === 'time' ? 'time' : 'number';
}
