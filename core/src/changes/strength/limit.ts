import { readerOf, type Reader } from '../../rules/kit/targets/reader.js';
import type { Figure } from '../../objective/figures/read.js';
import type { Sides } from '../sides.js';
import { judgeDay } from './dates.js';
import { compareFigures } from './figures.js';
import { withSameDay } from './in-words.js';
import { worstOf, type Verdict } from './verdict.js';

/** Both texts are read in the language of the later charter; one that is over is not read. */
function readerFor({ before, after }: Sides): Reader | undefined {
  return readerOf(after.charter) ?? readerOf(before.charter);
}

/** Of two texts of a field such as `within`: the longer time is the weaker promise. */
export function judgeLimit(before: string, after: string, sides: Sides): Verdict | undefined {
  const [one, other] = [timeIn(before, sides), timeIn(after, sides)];
  return one && other && compareFigures(one, other, 'down');
}

function timeIn(text: string, sides: Sides): Figure | undefined {
  const [goal, ...more] = readerFor(sides)?.field(withSameDay(text)).goals ?? [];
  return goal && more.length === 0 && goal.figure.dimension === 'time' ? goal.figure : undefined;
}

/** Without a figure and without a word for a time there is nothing to compare. */
const TIMED =
  /\d|\btaggleich|\ble jour même|\b(?:days?|hours?|minutes?|seconds?|weeks?|fortnight|months?|quarters?|years?|tag\w*|stunde\w*|minute\w*|woche\w*|monat\w*|jahr\w*|jours?|heures?|semaines?|mois|ans?|d[ií]as?|horas?|minutos?|semanas?|mes(?:es)?|años?)\b/iu;

/** Of two sentences that set times: "within 24 hours", "at least two days before". */
export function judgeTimes(before: string, after: string, sides: Sides): Verdict | undefined {
  if (!TIMED.test(before) || !TIMED.test(after)) return undefined;
  const [older, later] = [timesIn(before, sides), timesIn(after, sides)];
  if (older.length !== later.length || older.length === 0) return undefined;
  const verdicts = older.map((time, index) => {
    const other = later[index] as Figure;
    const way = time.comparator === 'least' ? 'up' : 'down';
    return (other.comparator === 'least') === (way === 'up') ? compareFigures(time, other, way) : undefined;
  });
  const verdict = worstOf(verdicts);
  return verdict && verdict.strength !== 'equal' ? { ...verdict, of: 'limit' } : undefined;
}

/** Of two sentences that name a day by which something is promised. */
export function judgeDeadline(before: string, after: string, sides: Sides): Verdict | undefined {
  if (!/\d{4}/.test(before) || !/\d{4}/.test(after)) return undefined;
  const [one, other] = [before, after].map((text) => readerFor(sides)?.sentence(text).deadlines ?? []);
  if (one?.length !== 1 || other?.length !== 1) return undefined;
  const verdict = judgeDay(one[0]?.text ?? '', other[0]?.text ?? '');
  return verdict && { ...verdict, of: 'due' };
}

/** Those that bind: with "within", "at most" or the like. */
function timesIn(text: string, sides: Sides): Figure[] {
  const goals = readerFor(sides)?.sentence(withSameDay(text)).goals ?? [];
  return goals.map(({ figure }) => figure).filter(({ dimension, comparator }) => dimension === 'time' && comparator);
}
