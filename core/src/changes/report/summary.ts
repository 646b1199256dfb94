import { plainCount as count } from '../../report/summary.js';
import { countLoosened, countWeight, mustSign, type ReviewReport, isQuiet } from './review-report.js';

/** The line below a review: "2 charters changed: 1 change of the agreement, 1 for your information; 3 people must sign." */
export function reviewSummary(report: ReviewReport): string {
  const { charters } = report;
  const told = charters.filter((charter) => !isQuiet(charter));
  if (told.length === 0) return 'Nothing changed.';
  const [material, notice, editorial] = (['material', 'notice', 'editorial'] as const).map((weight) =>
    countWeight(report, weight),
  ) as [number, number, number];
  const loosened = countLoosened(report);
  const unreadable = charters.filter(({ state }) => state === 'unreadable').length;
  const people = new Set(told.flatMap(mustSign).map(({ name }) => name)).size;
  const parts = [
    ...(material > 0 ? [`${count(material, 'change')} of the agreement`] : []),
    ...(loosened > 0 ? [count(loosened, 'weaker promise')] : []),
    ...(notice > 0 ? [`${notice} for your information`] : []),
    ...(editorial > 0 ? [`${editorial} of wording only`] : []),
    ...(unreadable > 0 ? [`${unreadable} that cannot be read`] : []),
  ];
  const who = people === 0 ? '' : `; ${people === 1 ? '1 person' : `${people} people`} must sign`;
  return `${count(told.length, 'charter')}: ${parts.join(', ') || 'no change of what it says'}${who}.`;
}
