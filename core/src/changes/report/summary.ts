import { count, enumeration } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { chartersIn } from '../../report/summary.js';
import { countLoosened, countWeight, mustSign, type ReviewReport, isQuiet } from './review-report.js';

/** The line below a review: "2 charters changed: 1 change of the agreement, 1 for your information; 3 people must sign." */
export function reviewSummary(report: ReviewReport): Said {
  const { charters } = report;
  const told = charters.filter((charter) => !isQuiet(charter));
  if (told.length === 0) return say`Nothing changed.`;
  const [material, notice, editorial] = (['material', 'notice', 'editorial'] as const).map((weight) =>
    countWeight(report, weight),
  ) as [number, number, number];
  const loosened = countLoosened(report);
  const unreadable = charters.filter(({ state }) => state === 'unreadable').length;
  const people = new Set(told.flatMap(mustSign).map(({ name }) => name)).size;
  const parts = [
    ...(material > 0
      ? [count(material, say`1 change of the agreement`, say`${material} changes of the agreement`)]
      : []),
    ...(loosened > 0 ? [count(loosened, say`1 weaker promise`, say`${loosened} weaker promises`)] : []),
    ...(notice > 0 ? [say`${notice} for your information`] : []),
    ...(editorial > 0 ? [say`${editorial} of wording only`] : []),
    ...(unreadable > 0 ? [say`${unreadable} that cannot be read`] : []),
  ];
  const what = parts.length > 0 ? enumeration(parts) : say`no change of what it says`;
  const line = say`${chartersIn(told.length)}: ${what}`;
  if (people === 0) return say`${line}.`;
  return say`${line}; ${count(people, say`1 person must sign`, say`${people} people must sign`)}.`;
}
