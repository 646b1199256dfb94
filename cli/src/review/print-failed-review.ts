import { reviewFormats } from '../../../core/src/changes/report/index.js';
import { dayIn, dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { readPackage } from '../package.js';

/** Whoever asked `review` for JSON gets an object also where it could not even begin. */
export function printFailedReview(message: string, args: readonly string[], { now, stdout }: Environment): void {
  const report = {
    version: readPackage().version,
    today: dayIn(args) ?? dayOf(now()),
    base: '',
    head: '',
    charters: [],
    failures: [{ message }],
    ruleUrl: () => undefined,
  };
  stdout.write(reviewFormats.json(report, { color: false }));
}
