import { parseCadence } from '../../calendar/cadence.js';
import { daysBetween } from '../../calendar/add.js';
import { isVagueTime } from '../../rules/kit/vague-time.js';
import { daysOf } from '../../rules/kit/targets/due.js';
import { timesAYear } from './rhythm.js';
import { verdictOn, type Verdict } from './verdict.js';

/** Words in the place of a day that name none. */
const NO_DAY =
  /^\W*(?:tb[dac]|open|ongoing|continuous(?:ly)?|none|n\/a|when(?:ever)? possible|if possible|later|some ?day|offen|laufend|später|à définir|en cours|plus tard|por definir|más adelante)\b/i;

/** Of a day by which something is promised: the later one is the weaker promise. */
export function judgeDay(before: string, after: string): Verdict | undefined {
  const [one, other] = [daysOf(before), daysOf(after)];
  if (one && !other && (isVagueTime(after) || NO_DAY.test(after))) return { strength: 'loosened' };
  return one && other && verdictOn(0, daysBetween(one.last, other.last), 'down');
}

/** "By the 5th of every month", "bis zum 5. des Monats", "avant le 5 du mois", "antes del 5 de cada mes". */
const DAY_OF_MONTH =
  /\b(?:by|before|no later than) the (\d{1,2})(?:st|nd|rd|th)\b(?= of (?:the|each|every) month)|\b(?:bis zum|bis spätestens(?: zum)?|vor dem) (\d{1,2})\.(?= (?:des|eines jeden|jedes) monats)|\bavant le (\d{1,2})(?= (?:du|de chaque) mois)|\bantes del(?: día)? (\d{1,2})(?= (?:del|de cada) mes)/giu;

/** Of two sentences that name a day of the month by which something is done. */
export function judgeDayOfMonth(before: string, after: string): Verdict | undefined {
  if (!/\d/.test(before) || !/\d/.test(after)) return undefined;
  const [older, later] = [daysOfMonthIn(before), daysOfMonthIn(after)];
  if (older.length !== 1 || later.length !== 1) return undefined;
  const verdict = verdictOn(older[0] as number, later[0] as number, 'down');
  return verdict.strength === 'equal' ? undefined : { strength: verdict.strength, of: 'due' };
}

function daysOfMonthIn(text: string): number[] {
  return [...text.matchAll(DAY_OF_MONTH)].map((found) => Number(found.slice(1).find((day) => day !== undefined)));
}

/** Words in the place of a rhythm that name none. */
const AS_NEEDED =
  /^(?:as|when(?:ever)?|if) (?:needed|required|necessary)|^on demand|^ad[- ]hoc|^regularly|^from time to time|^occasionally|^(?:bei|nach) bedarf|^gelegentlich|^regelmäßig|^(?:si|au) besoin|^régulièrement|^cuando (?:sea necesario|haga falta)|^según (?:se )?necesi|^regularmente/i;

const DAYS_OF_A_MONTH = 30.4;

/** Of how often something is done: the less often, the weaker. */
export function judgeCadence(before: string, after: string): Verdict | undefined {
  const [one, other] = [stepOf(before), stepOf(after)];
  if (one !== undefined && AS_NEEDED.test(after)) return { strength: 'loosened' };
  if (other !== undefined && AS_NEEDED.test(before)) return { strength: 'tightened' };
  if (one === undefined || other === undefined) return undefined;
  // Six weeks and a month and a half are the same to people.
  return Math.abs(one - other) < one * 0.02 ? { strength: 'equal' } : verdictOn(one, other, 'down');
}

/** In days. */
function stepOf(text: string): number | undefined {
  const cadence = parseCadence(text);
  if (cadence) return cadence.count * (cadence.unit === 'month' ? DAYS_OF_A_MONTH : 1);
  const times = timesAYear(text);
  return times && 365 / times;
}
