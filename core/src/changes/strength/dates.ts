import { parseCadence } from '../../calendar/cadence.js';
import { daysBetween } from '../../calendar/add.js';
import { isVagueTime } from '../../rules/kit/vague-time.js';
import { daysOf } from '../../rules/kit/targets/due.js';
import { verdictOn, type Verdict } from './verdict.js';

/** Of a day by which something is promised: the later one is the weaker promise. */
export function judgeDay(before: string, after: string): Verdict | undefined {
  const [one, other] = [daysOf(before), daysOf(after)];
  if (one && !other && isVagueTime(after)) return { strength: 'loosened' };
  return one && other && verdictOn(0, daysBetween(one.last, other.last), 'down');
}

const DAYS_OF_A_MONTH = 30.4;

/** Of how often something is done: the less often, the weaker. */
export function judgeCadence(before: string, after: string): Verdict | undefined {
  const [one, other] = [stepOf(before), stepOf(after)];
  return one === undefined || other === undefined ? undefined : verdictOn(one, other, 'down');
}

/** In days. */
function stepOf(text: string): number | undefined {
  const cadence = parseCadence(text);
  return cadence && cadence.count * (cadence.unit === 'month' ? DAYS_OF_A_MONTH : 1);
}
