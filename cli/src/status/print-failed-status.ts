import { portfolioOf, statusFormats } from '../../../core/src/status/index.js';
import { dayIn, dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { readPackage } from '../package.js';

/** Whoever asked `status` for JSON gets an object also where it could not even begin. */
export function printFailedStatus(message: string, args: readonly string[], { now, stdout }: Environment): void {
  const portfolio = portfolioOf([], dayIn(args) ?? dayOf(now()), [{ message }]);
  stdout.write(statusFormats.json(portfolio, { version: readPackage().version, columns: undefined }));
}
