import { count, inWords, NOTHING } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import type { Day } from '../calendar/date.js';
import type { ReviewDate } from './review-date.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "3 March 2026" */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** A few words for a status bar, and a sentence or two for whoever wants to know more. */
export interface ReviewWords {
  readonly text: Said;
  readonly tooltip: Said;
}

export function reviewWords({ state, next, days = 0 }: ReviewDate): ReviewWords {
  const day = next === undefined ? NOTHING : inWords(next);
  switch (state) {
    case 'none':
      return {
        text: say`No review planned`,
        tooltip: say`This charter does not say when it is looked at again. Add “review” with a date under “next”.`,
      };
    case 'undated':
      return {
        text: say`Review without a date`,
        tooltip: say`This charter is to be reviewed, but no day follows from what it says. Add a date under “next”.`,
      };
    case 'overdue':
      return { text: say`Review overdue since ${day}`, tooltip: overdueTooltip(day, -days) };
    case 'soon':
      return { text: soonText(days), tooltip: say`This charter is to be looked at again by ${day}.` };
    case 'upcoming':
      return {
        text: say`Review on ${day}`,
        tooltip: count(
          days,
          say`This charter is to be looked at again in 1 day.`,
          say`This charter is to be looked at again in ${days} days.`,
        ),
      };
  }
}

function overdueTooltip(day: Said, days: number): Said {
  return count(
    days,
    say`This charter was to be looked at again by ${day}, 1 day ago.`,
    say`This charter was to be looked at again by ${day}, ${days} days ago.`,
  );
}

function soonText(days: number): Said {
  if (days === 0) return say`Review today`;
  return days === 1 ? say`Review tomorrow` : say`Review in ${days} days`;
}
