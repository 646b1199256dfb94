import { formats } from '../../../core/src/index.js';
import { dayIn, dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { readPackage } from '../package.js';

/** Whoever asked `check` for JSON gets an object also where it could not even begin. */
export function printFailedCheck(message: string, args: readonly string[], { now, stdout }: Environment): void {
  const report = {
    version: readPackage().version,
    today: dayIn(args) ?? dayOf(now()),
    files: [],
    failures: [{ message }],
    ruleUrl: () => undefined,
  };
  stdout.write(formats.json(report, { color: false }));
}
