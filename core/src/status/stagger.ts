import { addDays } from '../calendar/add.js';
import type { Day } from '../calendar/date.js';
import { WEEKDAYS, weekdayOf } from '../calendar/weekday.js';
import { grouped } from './group.js';
import type { CharterStatus } from './status.js';

/** A day on which many reviews fall, and other days for all but the first of them. */
export interface CrowdedDay {
  readonly day: Day;
  readonly charters: readonly (Pick<CharterStatus, 'repository' | 'file' | 'title'> & { readonly suggested: Day })[];
}

/** So many on one day are many. */
const MANY = 3;

/** How far a review is moved at most, in weeks. */
const WEEKS = 26;

/**
 * The days to come on which at least three reviews fall. Each review is moved to the same day of the nearest week that
 * has none yet, an earlier one first, since nobody minds a review that comes early.
 */
export function staggered(charters: readonly CharterStatus[], today: Day): CrowdedDay[] {
  const due = charters.filter(({ review }) => review.due !== null && review.due >= today);
  const byDay = grouped(due, ({ review }) => review.due as Day);
  const taken = new Set(byDay.keys());
  return [...byDay].flatMap(([day, together]): CrowdedDay[] => {
    if (together.length < MANY) return [];
    return [
      {
        day,
        charters: together.map(({ repository, file, title }, index) => ({
          repository,
          file,
          title,
          suggested: index === 0 ? day : freeDay(day, today, taken),
        })),
      },
    ];
  });
}

function freeDay(day: Day, today: Day, taken: Set<Day>): Day {
  for (let weeks = 1; weeks <= WEEKS; weeks++) {
    for (const moved of [addDays(day, -7 * weeks), addDays(day, 7 * weeks)]) {
      const working = onWorkingDay(moved);
      if (working < addDays(today, 7) || taken.has(working)) continue;
      taken.add(working);
      return working;
    }
  }
  return day;
}

/** A Saturday or Sunday becomes the Friday before. */
function onWorkingDay(day: Day): Day {
  const index = WEEKDAYS.indexOf(weekdayOf(day));
  return index > 4 ? addDays(day, 4 - index) : day;
}
