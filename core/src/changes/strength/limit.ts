import { readerOf } from '../../rules/kit/targets/reader.js';
import type { Figure } from '../../objective/figures/read.js';
import type { Side, Sides } from '../sides.js';
import { compareFigures } from './figures.js';
import { worstOf, type Verdict } from './verdict.js';

/** Of two texts of a field such as `within`: the longer time is the weaker promise. */
export function judgeLimit(before: string, after: string, sides: Sides): Verdict | undefined {
  const [one, other] = [timeIn(before, sides.before), timeIn(after, sides.after)];
  return one && other && compareFigures(one, other, 'down');
}

function timeIn(text: string, { charter }: Side): Figure | undefined {
  const [goal, ...more] = readerOf(charter)?.field(text).goals ?? [];
  return goal && more.length === 0 && goal.figure.dimension === 'time' ? goal.figure : undefined;
}

/** Of two sentences that set times: "within 24 hours", "at least two days before". */
export function judgeTimes(before: string, after: string, sides: Sides): Verdict | undefined {
  const [older, later] = [timesIn(before, sides.before), timesIn(after, sides.after)];
  if (older.length !== later.length || older.length === 0) return undefined;
  const verdicts = older.map((time, index) => {
    const other = later[index] as Figure;
    const way = time.comparator === 'least' ? 'up' : 'down';
    return (other.comparator === 'least') === (way === 'up') ? compareFigures(time, other, way) : undefined;
  });
  const verdict = worstOf(verdicts);
  return verdict && verdict.strength !== 'equal' ? { ...verdict, of: 'limit' } : undefined;
}

/** Those that bind: with "within", "at most" or the like. */
function timesIn(text: string, { charter }: Side): Figure[] {
  const goals = readerOf(charter)?.sentence(text).goals ?? [];
  return goals.map(({ figure }) => figure).filter(({ dimension, comparator }) => dimension === 'time' && comparator);
}
