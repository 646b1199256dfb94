import { dayInWords } from '../review-date/review-words.js';
import { plainCount as count } from '../report/summary.js';
import type { CrowdedDay } from './stagger.js';
import type { CharterStatus, FindingCounts, ReviewStatus } from './status.js';
import type { Summary } from './summary.js';
import type { Trend } from './trend.js';

/** What the charter goes by: its title, else its file. */
export function nameOf({ title, file }: Pick<CharterStatus, 'title' | 'file'>): string {
  return title === '' ? file : title;
}

/** Below a heading that says "Review": "overdue since 1 March 2026", "on 1 June 2026", "none planned" */
export function reviewWordsBelow({ words }: ReviewStatus): string {
  return words.replace(/^Review /, '').replace(/^No review planned$/, 'none planned');
}

/** "2 errors, 1 warning"; "nothing to mend" */
export function findingWords({ errors, warnings, infos }: FindingCounts): string {
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [`${count(infos, 'piece')} of advice`] : []),
  ];
  return parts.length === 0 ? 'nothing to mend' : parts.join(', ');
}

/** "3 charters: 1 review overdue, 1 due within 30 days; 7 of 9 signatures; 2 errors." */
export function summaryWords(summary: Summary): string {
  const { charters, overdue, soon, undated, people, signed } = summary;
  const reviews = [
    ...(overdue > 0 ? [`${count(overdue, 'review')} overdue`] : []),
    ...(soon > 0 ? [`${overdue > 0 ? soon : count(soon, 'review')} due within 30 days`] : []),
    ...(undated > 0 ? [`${undated} without a date for ${undated === 1 ? 'its' : 'their'} review`] : []),
  ];
  const parts = [
    reviews.length > 0 ? reviews.join(', ') : 'no review due soon',
    ...(people > 0 ? [`${signed} of ${count(people, 'signature')}`] : []),
    findingWords(summary),
  ];
  return `${count(charters, 'charter')}: ${parts.join('; ')}.`;
}

/** "Since 1 February 2026: 1 review fewer overdue, 3 signatures more, 2 findings fewer." */
export function trendWords({ since, before, now, added, removed }: Trend): string {
  const findings = ({ errors, warnings, infos }: Summary): number => errors + warnings + infos;
  const parts = [
    ...changed(before.overdue, now.overdue, 'overdue review'),
    ...changed(before.signed, now.signed, 'signature'),
    ...changed(findings(before), findings(now), 'finding'),
    ...(added.length > 0 ? [`${count(added.length, 'charter')} new`] : []),
    ...(removed.length > 0 ? [`${count(removed.length, 'charter')} gone`] : []),
  ];
  return `Since ${dayInWords(since)}: ${parts.length === 0 ? 'nothing has changed' : parts.join(', ')}.`;
}

function changed(before: number, now: number, thing: string): string[] {
  if (before === now) return [];
  return [`${count(Math.abs(now - before), thing)} ${now > before ? 'more' : 'fewer'}`];
}

/** "5 reviews fall on 15 September 2026, which is a lot for one day. They could be spread:" */
export function crowdedWords({ day, charters }: CrowdedDay): string {
  return `${charters.length} reviews fall on ${dayInWords(day)}, which is a lot for one day. They could be spread:`;
}

/** "8 September 2026" or that it stays */
export function suggestionWords(day: string, suggested: string): string {
  return suggested === day ? 'as planned' : dayInWords(suggested);
}
