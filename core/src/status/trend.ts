import type { Day } from '../calendar/date.js';
import type { CharterStatus } from './status.js';
import { summaryOf, type Run, type Summary } from './summary.js';

/** What has changed since an earlier run, over the repositories that have one. */
export interface Trend {
  /** The day of the earliest of these runs. */
  readonly since: Day;
  readonly before: Summary;
  readonly now: Summary;
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
}

type Named = Pick<CharterStatus, 'repository' | 'file' | 'title'>;

export function trendOf(pairs: readonly { readonly before: Run; readonly now: Run }[]): Trend | null {
  const since = pairs.map(({ before }) => before.today).toSorted()[0];
  if (since === undefined) return null;
  const before = pairs.flatMap((pair) => pair.before.charters);
  const now = pairs.flatMap((pair) => pair.now.charters);
  return {
    since,
    before: summaryOf(before),
    now: summaryOf(now),
    added: missingIn(before, now),
    removed: missingIn(now, before),
  };
}

/** Those of `all` that are not among `known`. */
function missingIn(known: readonly CharterStatus[], all: readonly CharterStatus[]): Named[] {
  const key = ({ repository, file }: CharterStatus): string => JSON.stringify([repository, file]);
  const keys = new Set(known.map(key));
  return all
    .filter((charter) => !keys.has(key(charter)))
    .map(({ repository, file, title }) => ({ repository, file, title }));
}
