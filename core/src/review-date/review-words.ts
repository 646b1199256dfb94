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
  readonly text: string;
  readonly tooltip: string;
}

export function reviewWords({ state, next, days = 0 }: ReviewDate): ReviewWords {
  const day = next === undefined ? '' : dayInWords(next);
  switch (state) {
    case 'none':
      return {
        text: 'No review planned',
        tooltip: 'This charter does not say when it is looked at again. Add “review” with a date under “next”.',
      };
    case 'undated':
      return {
        text: 'Review without a date',
        tooltip: 'This charter is to be reviewed, but no day follows from what it says. Add a date under “next”.',
      };
    case 'overdue':
      return {
        text: `Review overdue since ${day}`,
        tooltip: `This charter was to be looked at again by ${day}, ${count(-days)} ago.`,
      };
    case 'soon':
      return { text: soonText(days), tooltip: `This charter is to be looked at again by ${day}.` };
    case 'upcoming':
      return { text: `Review on ${day}`, tooltip: `This charter is to be looked at again in ${count(days)}.` };
  }
}

function soonText(days: number): string {
  if (days === 0) return 'Review today';
  return days === 1 ? 'Review tomorrow' : `Review in ${days} days`;
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
