import type { Objective, Procedure } from '../../model/charter.generated.js';
import { placeName, type Difference, type Event } from '../differences/difference.js';
import type { Sides } from '../sides.js';
import { piecesOf } from '../words/pieces.js';
import { judgeAims } from './aims.js';
import { judgeAmount } from './amounts.js';
import { judgeCadence, judgeDay, judgeDayOfMonth } from './dates.js';
import { judgeClock } from './clock.js';
import { judgeCounts } from './counts.js';
import { isPartElsewhere, isSaidElsewhere } from './elsewhere.js';
import { goneFromList, judgeEnumeration } from './enumeration.js';
import { judgeNone } from './in-words.js';
import { judgeDeadline, judgeLimit, judgeTimes, saysTimeInWords } from './limit.js';
import { arePromise, isAccountable, isAsking, PROMISES } from './promises.js';
import { judgeWords } from './prose.js';
import { areHours, judgeOpening, judgeReach } from './reach.js';
import { judgeRhythm } from './rhythm.js';
import { judgeMethod, judgeShare } from './share.js';
import { judgeStart, judgeTarget } from './target.js';
import { worstOf, type Verdict } from './verdict.js';

const LOOSENED: Verdict = { strength: 'loosened' };

/** Whether a difference makes a promise weaker or stronger. Undefined where it does neither, or nobody can tell. */
export function judge(difference: Difference, sides: Sides): Verdict | undefined {
  const { event, levels, field, from = [] } = difference;
  const list = placeName(levels);
  if (areHours(levels)) return judgeReach(difference, sides);
  switch (event) {
    case 'removed':
    case 'lost': {
      const verdict = judgeAbsence(event, list, field?.name);
      return verdict && !field && isSaidElsewhere(difference, sides) ? undefined : verdict;
    }
    case 'moved': {
      const was = placeName(from);
      return (was === 'scope.in' && list === 'scope.out') || (PROMISES.has(was) && !PROMISES.has(list))
        ? LOOSENED
        : undefined;
    }
    case 'changed':
      return judgeChange(difference, list, sides);
    default:
      return undefined;
  }
}

/** Of what is gone, or leads to nothing any more. @param field left out for an entry as a whole */
export function judgeAbsence(event: Event, list: string, field: string | undefined): Verdict | undefined {
  if (event === 'lost') return field && isAccountable(field) ? LOOSENED : undefined;
  if (event !== 'removed') return undefined;
  return (field === undefined ? PROMISES.has(list) : isAsking(field)) ? LOOSENED : undefined;
}

function judgeChange(difference: Difference, list: string, sides: Sides): Verdict | undefined {
  const { field, before, after, levels } = difference;
  const [older, later] = [before?.text?.value, after?.text?.value];
  if (!field || older === undefined || later === undefined) return undefined;
  switch (`${field.ofShape}.${field.name}`) {
    case 'objective.target':
    case 'service.target':
      return judgeTarget(difference, sides);
    case 'objective.baseline':
      return judgeStart(difference, sides);
    case 'decisions.quorum':
    case 'decisions.threshold':
    case 'role.minimum':
      return judgeShare(older, later);
    case 'decisions.method':
      return isShort(older) && isShort(later) ? judgeMethod(older, later) : undefined;
    case 'approval.needs':
      return older === 'all' ? LOOSENED : later === 'all' ? { strength: 'tightened' } : undefined;
    case 'objective.due':
    case 'deliverable.due':
    case 'period.end':
    case 'review.next':
      return judgeDay(older, later);
  }
  if (field.name === 'within') return judgeLimit(older, later, sides);
  if (field.name === 'cadence') return judgeCadence(older, later);
  if (field.shape.format || field.shape.refers || field.shape.words) return undefined;
  return judgeSentence(older, later, { levels, list, promises: arePromise(list, field.name) }, sides);
}

/** "Consensus", "by simple majority": longer words about deciding say more than how many must agree. */
function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4;
}

interface Place {
  readonly levels: Difference['levels'];
  readonly list: string;
  /** The words bind somebody by being there. */
  readonly promises: boolean;
}

/** By its figures; where these are the same, by its words. A time within which something is done is a promise anywhere. */
function judgeSentence(
  before: string,
  after: string,
  { levels, list, promises }: Place,
  sides: Sides,
): Verdict | undefined {
  const none = promises ? judgeNone(before, after) : undefined;
  if (none) return none;
  const owner = levels.at(-1);
  const isAim = owner?.after?.shape === 'objective' || owner?.after?.shape === 'service';
  const isTyped = [owner?.before, owner?.after].some((one) => (one as Objective | undefined)?.target);
  // Of an objective the figure is its target, but “the same day” is none.
  const isWorded = saysTimeInWords(before, after, sides);
  const aims =
    isAim && !isTyped ? judgeAims(owner.before as Objective, owner.after as Objective, sides, isWorded) : undefined;
  const figures = [
    aims,
    isAim && !isWorded ? undefined : beyondField(judgeTimes(before, after, sides, promises), owner, sides),
    ...(promises
      ? [judgeDeadline(before, after, sides, isDue(owner)), judgeClock(before, after), judgeDayOfMonth(before, after)]
      : []),
    promises ? judgeOpening(before, after, list) : undefined,
    promises && !isAim ? (judgeAmount(before, after) ?? judgeCounts(before, after, sides)) : undefined,
  ].filter((verdict) => verdict && verdict.strength !== 'equal');
  const rhythm = promises ? judgeRhythm(before, after) : undefined;
  const figure = worstOf(figures);
  // Sixty a quarter in place of twenty a month: nobody can tell by the words alone.
  if (rhythm && figure && rhythm.strength !== figure.strength) return undefined;
  return figure ?? rhythm ?? (promises ? judgeSaid(before, after, levels, sides) : undefined);
}

function isDue(owner: Difference['levels'][number] | undefined): boolean {
  return (owner?.after as Objective | undefined)?.due !== undefined;
}

function judgeSaid(before: string, after: string, levels: Difference['levels'], sides: Sides): Verdict | undefined {
  const gone = goneFromList(before, after);
  if (gone !== undefined && isPartElsewhere(gone, levels, sides)) return undefined;
  return judgeWords(piecesOf(before, after)) ?? judgeEnumeration(before, after);
}

/** A time that stands in the field as well is one promise, and is told of the field. */
function beyondField(
  verdict: Verdict | undefined,
  owner: Difference['levels'][number] | undefined,
  sides: Sides,
): Verdict | undefined {
  const [older, later] = [owner?.before, owner?.after].map((one) => (one as Procedure | undefined)?.within?.value);
  if (older === undefined || later === undefined) return verdict;
  return judgeLimit(older, later, sides)?.strength === verdict?.strength ? undefined : verdict;
}
