import { count, enumeration, inWords } from '../l10n/phrases.js';
import { english, fixed, inLanguage, say, type Catalogue, type Said } from '../l10n/say.js';
import { chartersIn, findingCounts } from '../report/summary.js';
import { tallyWords } from '../signing/tally.js';
import type { CrowdedDay } from './stagger.js';
import { ALWAYS, type CharterStatus, type FindingCounts, type ReviewStatus } from './status.js';
import type { Summary } from './summary.js';
import type { Trend } from './trend.js';

/** What the charter goes by: its title, else its file. */
export function nameOf({ title, file }: Pick<CharterStatus, 'title' | 'file'>): string {
  return title === '' ? file : title;
}

/** Below a heading that says "Review": "overdue since 1 March 2026", "on 1 June 2026", "none planned" */
export function reviewWordsBelow(review: ReviewStatus, catalogue?: Catalogue): string {
  if (catalogue) return inLanguage(reviewBelow(review), catalogue);
  return review.words.replace(/^Review /, '').replace(/^No review planned$/, 'none planned');
}

/** The result may have been saved in English words, so that they are worked out again from what they say. */
function reviewBelow({ state, due, days, words }: ReviewStatus): Said {
  const known = alwaysSaid(words);
  if (known) return known;
  if (state === 'none') return say`none planned`;
  if (due === null) return say`without a date`;
  if (state === 'overdue') return say`overdue since ${inWords(due)}`;
  if (state === 'upcoming' || days === null) return say`on ${inWords(due)}`;
  return [say`today`, say`tomorrow`][days] ?? say`in ${days} days`;
}

/** "2 of 5 signed" */
export function signatureWords({ words, people, signed, again }: CharterStatus['signatures']): Said {
  return alwaysSaid(words) ?? tallyWords({ people, signed, again: again.length }) ?? fixed(words);
}

function alwaysSaid(words: string): Said | undefined {
  return ALWAYS.find((said) => english(said) === words);
}

/** "2 errors, 1 warning"; "nothing to mend" */
export function findingWords({ errors, warnings, infos }: FindingCounts): Said {
  const parts = findingCounts({ error: errors, warning: warnings, info: infos });
  return parts.length === 0 ? say`nothing to mend` : enumeration(parts);
}

/** "3 charters: 1 review overdue, 1 due within 30 days; 7 of 9 signatures; 2 errors." */
export function summaryWords(summary: Summary): Said {
  const { charters, overdue, soon, undated, people, signed } = summary;
  const reviews = [
    ...(overdue > 0 ? [count(overdue, say`${overdue} review overdue`, say`${overdue} reviews overdue`)] : []),
    ...(soon > 0 ? [soonWords(soon, overdue > 0)] : []),
    ...(undated > 0
      ? [count(undated, say`${undated} without a date for its review`, say`${undated} without a date for their review`)]
      : []),
  ];
  const parts = [
    reviews.length > 0 ? enumeration(reviews) : say`no review due soon`,
    ...(people > 0
      ? [count(people, say`${signed} of ${people} signature`, say`${signed} of ${people} signatures`)]
      : []),
    findingWords(summary),
  ];
  return say`${chartersIn(charters)}: ${parts.reduce((before, part) => say`${before}; ${part}`)}.`;
}

/** @param further whether reviews have been counted before */
function soonWords(soon: number, further: boolean): Said {
  if (further) return say`${soon} due within 30 days`;
  return count(soon, say`${soon} review due within 30 days`, say`${soon} reviews due within 30 days`);
}

/** "Since 1 February 2026: 1 review fewer overdue, 3 signatures more, 2 findings fewer." */
export function trendWords({ since, before, now, added, removed }: Trend): Said {
  const parts = [
    ...overdueChanged(now.overdue - before.overdue),
    ...signedChanged(now.signed - before.signed),
    ...foundChanged(findingsIn(now) - findingsIn(before)),
    ...(added.length > 0 ? [say`${chartersIn(added.length)} new`] : []),
    ...(removed.length > 0 ? [say`${chartersIn(removed.length)} gone`] : []),
  ];
  const what = parts.length === 0 ? say`nothing has changed` : enumeration(parts);
  return say`Since ${inWords(since)}: ${what}.`;
}

function findingsIn({ errors, warnings, infos }: Summary): number {
  return errors + warnings + infos;
}

function overdueChanged(by: number): Said[] {
  const number = Math.abs(by);
  const more = count(number, say`${number} overdue review more`, say`${number} overdue reviews more`);
  const fewer = count(number, say`${number} overdue review fewer`, say`${number} overdue reviews fewer`);
  return by === 0 ? [] : [by > 0 ? more : fewer];
}

function signedChanged(by: number): Said[] {
  const number = Math.abs(by);
  const more = count(number, say`${number} signature more`, say`${number} signatures more`);
  const fewer = count(number, say`${number} signature fewer`, say`${number} signatures fewer`);
  return by === 0 ? [] : [by > 0 ? more : fewer];
}

function foundChanged(by: number): Said[] {
  const number = Math.abs(by);
  const more = count(number, say`${number} finding more`, say`${number} findings more`);
  const fewer = count(number, say`${number} finding fewer`, say`${number} findings fewer`);
  return by === 0 ? [] : [by > 0 ? more : fewer];
}

/** "5 reviews fall on 15 September 2026, which is a lot for one day. They could be spread:" */
export function crowdedWords({ day, charters }: CrowdedDay): Said {
  return say`${charters.length} reviews fall on ${inWords(day)}, which is a lot for one day. They could be spread:`;
}

/** "8 September 2026" or that it stays */
export function suggestionWords(day: string, suggested: string): Said {
  return suggested === day ? say`as planned` : inWords(suggested);
}
