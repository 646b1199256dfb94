import { inWords, quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { daysBetween } from '../../calendar/add.js';
import type { Day } from '../../calendar/date.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { isOver } from '../kit/charter.js';
import { readDate } from '../kit/dates/read.js';
import { termEnds } from '../kit/dates/term-ends.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['period', 'members', 'roles'],
  meta: {
    summary: 'The charter, or somebody’s term, ends within the next weeks.',
    severity: 'info',
    group: 'review',
    calendar: true,
    options: {
      days: { description: 'How many days before the end it is said.', type: 'integer', minimum: 1, default: 30 },
    },
  },
  *check({ charter, references, today, options }) {
    if (isOver(charter)) return;
    const within = options['days'] as number;
    const isSoon = (day: Day): boolean => {
      const left = day.length === 10 ? daysBetween(today, day) : -1;
      return left >= 0 && left <= within;
    };
    const end = endOf(charter);
    if (end && isSoon(end.day) && isLate(charter, today, end.day))
      yield {
        node: end.text.node,
        message: say`This charter ends on ${inWords(end.day)}, ${timeLeft(today, end.day)}. Decide now whether the team goes on: write a new end, or plan how it closes.`,
      };
    for (const { who, member, text, end: last } of termEnds(charter, references)) {
      if (!isSoon(last) || text.value.trim() === end?.text.value.trim()) continue;
      yield {
        node: text === member?.until || text === member?.term ? text.node : (member?.since?.node ?? text.node),
        message: say`The term of ${quote(who)} ends on ${inWords(last)}, ${timeLeft(today, last)}. Decide now whether they go on, or who comes after them.`,
      };
    }
  },
};

/** A charter for some weeks is nearly always about to end: there it is said in the last quarter. */
function isLate({ period }: Charter, today: Day, end: Day): boolean {
  const start = readDate(period?.start?.value ?? '');
  if (start.kind !== 'day' || start.day.length !== 10 || end.length !== 10) return true;
  return daysBetween(today, end) * 4 <= daysBetween(start.day, end);
}

function endOf({ period }: Charter): { readonly text: Text; readonly day: Day } | undefined {
  const date = readDate(period?.end?.value ?? '');
  const day = date.kind === 'day' ? date.day : 'last' in date ? date.last : undefined;
  return period?.end && day !== undefined ? { text: period.end, day } : undefined;
}

function timeLeft(today: Day, day: Day): Said {
  const days = daysBetween(today, day);
  if (days === 0) return say`today`;
  if (days === 1) return say`tomorrow`;
  return days < 14 ? say`in ${days} days` : say`in ${Math.floor(days / 7)} weeks`;
}
