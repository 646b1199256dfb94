import type { Day } from '../calendar/date.js';
import type { Failure } from '../report/report.js';
import { grouped } from './group.js';
import { staggered, type CrowdedDay } from './stagger.js';
import { onDay, type CharterStatus } from './status.js';
import { summaryOf, type Run, type Summary } from './summary.js';
import { trendOf, type Trend } from './trend.js';

/** How all charters stand. */
export interface Portfolio {
  readonly today: Day;
  readonly summary: Summary;
  /** The next review first; then those without a day. */
  readonly charters: readonly CharterStatus[];
  readonly crowded: readonly CrowdedDay[];
  /** Null where there is no earlier run. */
  readonly trend: Trend | null;
  readonly failures: readonly Failure[];
}

/**
 * Joins runs: of each repository the latest counts, and of two on one day the last given; the one before it is what the
 * trend is measured by.
 */
export function portfolioOf(runs: readonly Run[], today: Day, failures: readonly Failure[] = []): Portfolio {
  const byRepository = grouped(runs.toSorted(byDay), ({ repository }) => repository);
  const latest = [...byRepository.values()].map((all) => all.at(-1) as Run);
  const pairs = [...byRepository.values()].flatMap((all) => {
    const now = all.at(-1) as Run;
    const before = all.findLast((run) => run.today < now.today);
    return before ? [{ before, now }] : [];
  });
  const charters = latest
    .flatMap((run) => run.charters)
    .map((charter) => onDay(charter, today))
    .toSorted(byDueDay);
  return {
    today,
    summary: summaryOf(charters),
    charters,
    crowded: staggered(charters, today),
    trend: trendOf(pairs),
    failures,
  };
}

function byDay(a: Run, b: Run): number {
  return a.today < b.today ? -1 : a.today > b.today ? 1 : 0;
}

const WITHOUT_DAY = ['undated', 'none'];

function byDueDay(a: CharterStatus, b: CharterStatus): number {
  return compare(keyOf(a), keyOf(b));
}

/** Texts that sort as the charters do. */
function keyOf({ review, repository, file }: CharterStatus): string[] {
  const due = review.due ?? '9999-99-99';
  return [due, String(WITHOUT_DAY.indexOf(review.state)), repository, file];
}

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  if (index < 0) return 0;
  return (a[index] as string) < (b[index] as string) ? -1 : 1;
}
